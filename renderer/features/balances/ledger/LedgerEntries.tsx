import { useFormat, useText } from '#app/i18n/index.ts'
import type { WithOrigin } from '#data/queries/ledger.ts'
import type { Returned } from '#shared/domain/favours/returns.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { FavourId } from '#shared/domain/records/values.ts'
import { Link } from '#ui/index.ts'
import styles from './LedgerScreen.module.css'
import { openSource } from './openSource.ts'
import { originInWords } from './origin.ts'

/** The entries of a ledger, each with the side it stands on and its reason. */
export function LedgerEntries(props: {
  readonly entries: readonly WithOrigin<LedgerEntry>[]
  readonly name: string
  readonly returned: ReadonlyMap<FavourId, Returned>
  /** Adds both sides up under the entries. */
  readonly hasTotals?: boolean
}) {
  const t = useText()
  const format = useFormat()
  return (
    <table className={styles.entries}>
      <thead>
        <tr>
          <th scope="col">{t('balances.ledger.date')}</th>
          <th scope="col">{t('balances.ledger.entry')}</th>
          <th scope="col">{t('balances.ledger.why')}</th>
          <th scope="col" className={styles.number}>
            {t('ledger.poured')}
          </th>
          <th scope="col" className={styles.number}>
            {t('ledger.received')}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => {
          const back =
            entry.source.kind === 'favour' || entry.source.kind === 'loan' ? props.returned.get(entry.source.id) : undefined
          return (
            <tr key={`${entry.source.kind} ${entry.source.id} ${entry.direction}`}>
              <td className={styles.date} title={format.exactDay(entry.date)}>
                {format.shortDay(entry.date)}
              </td>
              <td>
                <Link onPress={() => openSource(entry.source)}>{originInWords(t, format, entry.origin)}</Link>
              </td>
              <td className={styles.why}>
                {t(`ledger.why.${entry.why}`, { name: props.name })}
                {back !== undefined && back.returned > 0 && (
                  <>
                    {' · '}
                    {back.left === 0
                      ? t('balances.ledger.wholeReturned')
                      : t('balances.ledger.returned', { cups: format.cupsInWords(back.returned) })}
                  </>
                )}
              </td>
              <td className={styles.number}>
                {entry.direction === 'poured' && <span className={styles.poured}>{format.cups(entry.cups)}</span>}
              </td>
              <td className={styles.number}>
                {entry.direction === 'received' && <span className={styles.received}>{format.cups(entry.cups)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
      {props.hasTotals && <Totals entries={props.entries} />}
    </table>
  )
}

function Totals({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const t = useText()
  const format = useFormat()
  const sum = (side: LedgerEntry['direction']) =>
    entries.reduce((cups, entry) => (entry.direction === side ? cups + entry.cups : cups), 0)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {t('balances.print.total')}
        </th>
        <td className={styles.number}>{format.cups(sum('poured'))}</td>
        <td className={styles.number}>{format.cups(sum('received'))}</td>
      </tr>
    </tfoot>
  )
}
