import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import { meetingEntries } from '#shared/domain/ledger/meetings.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { Link, List, ListRow, Muted, Section } from '#ui/index.ts'
import styles from './Meetings.module.css'

/** What the meeting did to the balance with each at the table, and why. */
export function MeetingEffect({ page, rules }: { readonly page: MeetingPage; readonly rules: Rules }) {
  const t = useText()
  const format = useFormat()
  const { meeting, participants } = page
  const facts = { meeting, participants: participants.map(({ id }) => id) }
  return (
    <Section title={t('meetings.page.effect')}>
      {meeting.state === 'planned' ? (
        <Muted>{t('meetings.page.plannedEffect')}</Muted>
      ) : (
        <List>
          {participants.map(({ id, name }) => {
            const entries = meetingEntries(facts, id, rules)
            const [first] = entries
            return (
              <ListRow
                key={id}
                title={
                  <span className={styles.effect}>
                    <Link href={ledgerHref(id)}>{name}</Link>
                    {entries.map(({ direction, cups }) => (
                      <span key={direction} className={styles[direction]}>
                        <a href={ledgerHref(id, { of: meeting.id, side: direction })} className={styles.cups}>
                          {t(direction === 'poured' ? 'ledger.pouredCups' : 'ledger.receivedCups', {
                            cups: format.cups(cups),
                            count: cups <= 100 ? 1 : 2,
                          })}
                        </a>
                      </span>
                    ))}
                    <span className={styles.why}>
                      {first ? t(`ledger.why.${first.why}`, { name }) : t('meetings.page.noEffect', { names: name })}
                    </span>
                  </span>
                }
              />
            )
          })}
        </List>
      )}
    </Section>
  )
}
