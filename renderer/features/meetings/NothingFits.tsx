import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button } from '#ui/index.ts'
import styles from './Meetings.module.css'
import type { MeetingsPlace } from './place/useMeetingsPlace.ts'

/** No meeting fits the filters: says so, and takes them off. */
export function NothingFits({
  place,
  further,
}: {
  readonly place: MeetingsPlace
  /** A button that looks further back, where not all were looked through. */
  readonly further?: ReactNode
}) {
  const t = useText()
  return (
    <div className={styles.nothing}>
      <p>{t(further === undefined ? 'meetings.nothing' : 'meetings.nothingYet')}</p>
      <div className={styles.asked}>
        {further}
        <Button onPress={place.clear}>{t('meetings.clear')}</Button>
      </div>
    </div>
  )
}
