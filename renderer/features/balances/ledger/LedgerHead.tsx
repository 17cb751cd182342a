import type { Narrowing } from '#shared/domain/ledger/narrow.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { LedgerView } from '#app/place/ledger.ts'
import { useToday } from '#data/react/index.ts'
import { horizonOf } from '#shared/domain/balance/horizon.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { BalanceBar, Link, Muted, Reason } from '#ui/index.ts'
import { bothSides, differenceInWords } from '../balanceText.ts'
import styles from './LedgerScreen.module.css'
import { PatienceEdit } from './PatienceEdit.tsx'
import type { Shown } from './shown.ts'
import { moneyWords } from '../moneyWords.ts'
import { sideLink } from '#app/ledger/sides.ts'

/** What a ledger comes down to: both sides, what they mean, how long patience lasts, time and money. */
export function LedgerHead({
  summary,
  name,
  shown,
  hrefOf,
  contact,
}: {
  readonly summary: Summary
  /** What sentences call them. */
  readonly name: string
  readonly shown: Shown
  /** Where a part of this ledger is seen. Without it nothing leads anywhere, as on paper. */
  readonly hrefOf?: (view: LedgerView) => string
  /** Whose patience can be changed here; not on paper. */
  readonly contact?: Contact
}) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { poured, received } = shown.balance
  const horizon = horizonOf(summary)
  const patience =
    horizon === undefined
      ? ''
      : t(today > horizon.until ? 'balances.chart.horizonPast' : 'balances.chart.horizon', {
          date: format.shortDay(horizon.until),
        })
  const linked = (view: LedgerView, words: string, label: string) =>
    hrefOf ? (
      <Link href={hrefOf(view)} label={label}>
        {words}
      </Link>
    ) : (
      words
    )
  const side = (which: NonNullable<Narrowing['side']>, cups: number) =>
    sideLink(t, format, which, cups, hrefOf?.({ side: which }) ?? '')
  const time = format.minutes(shown.minutes)
  return (
    <div className={styles.balance}>
      <BalanceBar
        size="page"
        poured={poured}
        received={received}
        label={bothSides(t, format, poured, received)}
        phase={t(`ledger.phase.${shown.phase}`)}
        {...(hrefOf && { links: { poured: side('poured', poured), received: side('received', received) } })}
      />
      <div className={styles.words}>
        {shown.isEmpty ? (
          <p className={styles.difference}>{t('balances.whatIf.nothing')}</p>
        ) : (
          <>
            <p className={styles.difference}>{differenceInWords(t, format, received - poured)}</p>
            <Reason>{t(`ledger.phaseMeaning.${shown.phase}`)}</Reason>
          </>
        )}
        {horizon !== undefined && (
          <p>{contact ? <PatienceEdit contact={contact} words={patience} /> : <Muted>{patience}</Muted>}</p>
        )}
        <ul className={styles.beside}>
          {shown.minutes > 0 && (
            <li>
              {linked({ show: 'time' }, t('balances.ledger.together', { minutes: time }), t('balances.see.minutes', { time }))}
            </li>
          )}
          {shown.totals.map((total) => {
            const { currency } = total
            const words = moneyWords(t, format, total, name)
            return <li key={currency}>{linked({ show: 'money', currency }, words, t('balances.see.money', { words }))}</li>
          })}
        </ul>
      </div>
    </div>
  )
}
