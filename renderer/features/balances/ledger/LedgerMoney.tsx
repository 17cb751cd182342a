import { useFormat, useText } from '#app/i18n/index.ts'
import type { WithOrigin } from '#data/queries/ledger.ts'
import type { MoneyEntry } from '#shared/domain/ledger/entry.ts'
import type { MoneyTotal } from '#shared/domain/summary/summary.ts'
import { Link, Muted, Section } from '#ui/index.ts'
import { openSource } from './openSource.ts'
import styles from './LedgerScreen.module.css'
import { originInWords } from './origin.ts'

/** Money paid both ways, per currency, with a total a currency. */
export function LedgerMoney(props: {
  /** What a heading calls the other. */
  readonly name: string
  readonly entries: readonly WithOrigin<MoneyEntry>[]
  readonly totals: readonly MoneyTotal[]
}) {
  const t = useText()
  const format = useFormat()
  return (
    <Section title={t('balances.ledger.money')} count={props.entries.length}>
      <Muted>{t('balances.ledger.moneyText')}</Muted>
      <table className={styles.entries}>
        <thead>
          <tr>
            <th scope="col">{t('balances.ledger.date')}</th>
            <th scope="col">{t('balances.ledger.entry')}</th>
            <th scope="col" className={styles.number}>
              {t('balances.ledger.moneyPoured')}
            </th>
            <th scope="col" className={styles.number}>
              {t('balances.ledger.moneyReceivedFrom', { name: props.name })}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={`${entry.source.kind} ${entry.source.id} ${entry.direction}`}>
              <td className={styles.date} title={format.exactDay(entry.date)}>
                {format.shortDay(entry.date)}
              </td>
              <td>
                <Link onPress={() => openSource(entry.source)}>{originInWords(t, format, entry.origin)}</Link>
              </td>
              <td className={styles.number}>{entry.direction === 'poured' && format.money(entry.money)}</td>
              <td className={styles.number}>{entry.direction === 'received' && format.money(entry.money)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {props.totals.map(({ currency, poured, received }) => (
            <tr key={currency}>
              <th scope="row" colSpan={2}>
                {t('balances.ledger.total', { currency })}
              </th>
              <td className={styles.number}>{format.money({ amount: poured, currency })}</td>
              <td className={styles.number}>{format.money({ amount: received, currency })}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </Section>
  )
}
