import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import type { MeetingFacts } from '#shared/domain/facts.ts'
import { meetingEntries } from '#shared/domain/ledger/meetings.ts'
import { meetingMoney } from '#shared/domain/ledger/money.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import styles from './Page.module.css'

/** The entries a meeting leaves with one person, in cups and in money, and why; they lead to the ledger. */
export function PersonLedger({
  facts,
  person,
  rules,
}: {
  readonly facts: MeetingFacts
  readonly person: { readonly id: ContactId; readonly name: string }
  readonly rules: Rules
}) {
  const t = useText()
  const format = useFormat()
  if (facts.meeting.state === 'planned') return null
  const { id, name } = person
  const entries = meetingEntries(facts, id, rules)
  const money = meetingMoney(facts, id)
  const [first] = entries
  return (
    <>
      {entries.length > 0 && (
        <span>
          {entries.map(({ direction, cups }, at) => (
            <span key={direction}>
              {at > 0 && ', '}
              <a href={ledgerHref(id, { of: facts.meeting.id, side: direction })} className={styles[direction]}>
                {t(direction === 'poured' ? 'ledger.pouredCups' : 'ledger.receivedCups', {
                  cups: format.cups(cups),
                  count: cups <= 100 ? 1 : 2,
                })}
              </a>
            </span>
          ))}
        </span>
      )}
      <span className={styles.why}>
        {first ? t(`ledger.why.${first.why}`, { name }) : t('meetings.page.noEffect', { names: name })}
        {money.map((entry) => (
          <span key={entry.direction}>
            {' · '}
            <a href={ledgerHref(id, { show: 'money', of: facts.meeting.id })} className={styles.money}>
              {t(entry.direction === 'poured' ? 'meetings.page.paidFor' : 'meetings.page.paidByThem', {
                amount: format.money(entry.money),
                name,
              })}
            </a>
          </span>
        ))}
      </span>
    </>
  )
}
