import { useFormat, useText } from '#app/i18n/index.ts'
import type { TimeEntry, WithOrigin } from '#data/queries/ledger.ts'
import { Link, Muted, Section } from '#ui/index.ts'
import styles from './LedgerScreen.module.css'
import { openSource } from './openSource.ts'
import { originInWords } from './origin.ts'

/** The meetings that time together was made of. */
export function LedgerTime({
  entries,
  minutes,
}: {
  readonly entries: readonly WithOrigin<TimeEntry>[]
  readonly minutes: number
}) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t('balances.time.title')} count={entries.length}>
      <Muted>{t('balances.time.text')}</Muted>
      <table className={styles.entries}>
        <thead>
          <tr>
            <th scope="col">{t('balances.ledger.date')}</th>
            <th scope="col">{t('balances.ledger.entry')}</th>
            <th scope="col" className={styles.number}>
              {t('balances.time.minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.source.id}>
              <td className={styles.date} title={format.exactDay(entry.date)}>
                {format.shortDay(entry.date)}
              </td>
              <td>
                <Link onPress={() => openSource(entry.source)}>{originInWords(t, format, entry.origin)}</Link>
              </td>
              <td className={styles.number}>{format.minutes(entry.minutes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('balances.print.total')}
            </th>
            <td className={styles.number}>{format.minutes(minutes)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}
