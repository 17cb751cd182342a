import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'
import styles from './Meetings.module.css'
import type { MeetingsPlace } from './place/useMeetingsPlace.ts'

/** No meeting fits the filters: says so, and takes them off. */
export function NothingFits({ place }: { readonly place: MeetingsPlace }) {
  const t = useText()
  return (
    <div className={styles.nothing}>
      <p>{t('meetings.nothing')}</p>
      <Button onPress={place.clear}>{t('meetings.clear')}</Button>
    </div>
  )
}
