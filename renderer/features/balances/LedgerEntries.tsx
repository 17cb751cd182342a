import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { WithOrigin } from '#data/queries/ledger.ts'
import type { Returned } from '#shared/domain/favours/returns.ts'
import type { EntrySource, LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { FavourId } from '#shared/domain/records/values.ts'
import { Link } from '#ui/index.ts'
import styles from './LedgerScreen.module.css'
import { originInWords } from './origin.ts'

/** Opens what an entry came from, to look at or to change. */
export function openSource(source: EntrySource): void {
  if (source.kind === 'meeting') openForm('meeting', { meetingId: source.id })
  else if (source.kind === 'introduction') openForm('introduction', { introductionId: source.id })
  else openForm('favour', { favourId: source.id })
}

/** The entries of a ledger, each with the side it stands on and its reason. */
export function LedgerEntries(props: {
  readonly entries: readonly WithOrigin<LedgerEntry>[]
  readonly name: string
  readonly returned: ReadonlyMap<FavourId, Returned>
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
    </table>
  )
}
