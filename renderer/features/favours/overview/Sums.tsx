import type { Format, Text } from '#app/i18n/index.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { Between } from '#data/queries/betweenUs.ts'
import { useToday } from '#data/react/index.ts'
import { onLoan, sumsOf } from '#shared/domain/favours/loans.ts'
import type { CurrencySums } from '#shared/domain/favours/loans.ts'
import { Link } from '#ui/index.ts'
import styles from './Overview.module.css'

/** What of the rows is on loan both ways and what money goes with them, per currency and never added across them. */
export function Sums({ rows }: { readonly rows: readonly Between[] }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const loans = rows.flatMap((row) => (row.kind === 'loan' ? [row.favour] : []))
  const favours = rows.flatMap((row) =>
    row.kind === 'favour' && row.favour.state !== 'declined' && row.favour.loan === undefined ? [row.favour] : [],
  )
  const out = onLoan(loans, today)
  const money = sumsOf(favours)
  const withOthers = lent(out.sums, 'given', out.thingsGiven, t, format)
  const withMe = lent(out.sums, 'received', out.thingsReceived, t, format)
  const [mine, theirs] = [amounts(money, 'given', format), amounts(money, 'received', format)]
  if (withOthers.length + withMe.length + mine.length + theirs.length === 0) return undefined
  return (
    <ul className={styles.sums} aria-label={t('favours.overview.sums')}>
      {withOthers.length > 0 && (
        <li>
          <Link href={href('/favours?kind=loan&turn=theirs')}>
            {t('favours.overview.withOthers', { what: format.list(withOthers) })}
          </Link>
        </li>
      )}
      {withMe.length > 0 && (
        <li>
          <Link href={href('/favours?kind=loan&turn=mine')}>{t('favours.overview.withMe', { what: format.list(withMe) })}</Link>
        </li>
      )}
      {mine.length > 0 && <li>{t('favours.overview.moneyMine', { sums: format.list(mine) })}</li>}
      {theirs.length > 0 && <li>{t('favours.overview.moneyTheirs', { sums: format.list(theirs) })}</li>}
    </ul>
  )
}

function lent(sums: readonly CurrencySums[], way: 'given' | 'received', things: number, t: Text, format: Format): string[] {
  return [...amounts(sums, way, format), ...(things > 0 ? [t('favours.overview.things', { count: things })] : [])]
}

function amounts(sums: readonly CurrencySums[], way: 'given' | 'received', format: Format): string[] {
  return sums.flatMap((sum) => (sum[way] > 0 ? [format.money({ amount: sum[way], currency: sum.currency })] : []))
}
