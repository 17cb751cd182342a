import { Check, X } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import { Button, IconButton } from '#ui/index.ts'
import type { GuestActs } from './useGuestActs.ts'
import styles from './Guests.module.css'
import type { GuestId } from '#shared/domain/records/values.ts'

/** What can be done with the guests that are ticked, each as one change. */
export function ChosenBar({
  ids,
  acts,
  onNone,
}: {
  readonly ids: readonly GuestId[]
  readonly acts: GuestActs
  readonly onNone: () => void
}) {
  const t = useText()
  return (
    <div className={styles.chosen} role="toolbar" aria-label={t('events.guests.chosen.label')}>
      <output className={styles.count}>{t('events.guests.chosen.count', { count: ids.length })}</output>
      <Button icon={<Check />} shortcut="M" onPress={() => acts.met(ids, true)}>
        {t('events.guests.chosen.met')}
      </Button>
      <Button shortcut="X" onPress={() => acts.met(ids, false)}>
        {t('events.guests.chosen.notMet')}
      </Button>
      <Button onPress={() => acts.strangers(ids)}>{t('events.guests.chosen.strangers')}</Button>
      <Button onPress={() => acts.remove(ids)}>{t('events.guests.chosen.remove')}</Button>
      <IconButton label={t('events.guests.chosen.none')} onPress={onNone}>
        <X />
      </IconButton>
    </div>
  )
}
