import { useFormat, useText } from '#app/i18n/index.ts'
import { Banner } from '#ui/index.ts'
import type { Compared } from './difference.ts'
import styles from './Invitation.module.css'
import { useInvitationWords } from './words.ts'

/** What an invitation changes of the events that are here already. `days` is how many of a series those are. */
export function InvitedChanges({
  newer,
  older,
  days,
}: {
  readonly newer: readonly Compared[]
  readonly older: readonly Compared[]
  readonly days?: number
}) {
  const t = useText()
  const format = useFormat()
  const lead = () => {
    if (newer.length === 0 && older.length > 0) return t('events.guestsIn.invitation.older')
    if (days === undefined) return t(newer.length === 0 ? 'events.guestsIn.invitation.same' : 'events.guestsIn.invitation.known')
    return newer.length === 0
      ? t('events.guestsIn.invitation.sameDays', { count: days })
      : t('events.guestsIn.invitation.knownDays', { count: days })
  }
  return (
    <Banner>
      <p>{lead()}</p>
      <ul className={styles.changes}>
        {newer.map((each) =>
          days === undefined ? (
            <Changes key={each.event.id} of={each} />
          ) : (
            <li key={each.event.id}>
              {format.day(each.event.date)}
              <ul className={styles.changes}>
                <Changes of={each} />
              </ul>
            </li>
          ),
        )}
      </ul>
    </Banner>
  )
}

function Changes({ of: { found, joining } }: { readonly of: Compared }) {
  const t = useText()
  const words = useInvitationWords()
  return (
    <>
      {found.map(({ field, before, after }) => (
        <li key={field}>
          {t('events.guestsIn.invitation.changes', {
            field: t(`events.guestsIn.invitation.field.${field}`),
            before: words.value(field, before),
            after: words.value(field, after),
          })}
        </li>
      ))}
      {joining.length > 0 && <li>{t('events.guestsIn.invitation.newGuests', { count: joining.length })}</li>}
    </>
  )
}
