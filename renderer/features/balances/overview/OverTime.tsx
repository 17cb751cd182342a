import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import type { Wanted } from '#data/balances/index.ts'
import { useToday } from '#data/react/index.ts'
import { countHorizons } from '#shared/domain/balance/horizon.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Link, Muted } from '#ui/index.ts'
import { LedgerChart } from '../LedgerChart.tsx'
import styles from './BalancesScreen.module.css'
import { useOfEveryone } from './useEveryone.ts'

/** Cups over time with everyone who is shown, and how many relations are within and past their horizon of patience. */
export function OverTime({
  wanted,
  summaries,
  pathOf,
  onOpen,
}: {
  readonly wanted: Wanted
  readonly summaries: readonly Summary[]
  /** This screen with other values in its address. */
  readonly pathOf: (values: Readonly<Record<string, string | undefined>>) => string
  /** Opens what a month was made of. */
  readonly onOpen: (month: string) => void
}) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const everyone = useOfEveryone(JSON.stringify([wanted, today]), (client) => client.everyone(wanted, today))
  if (everyone === undefined) return <Waiting />
  if (everyone.months.length === 0) return <Muted>{t('balances.whatIf.nothing')}</Muted>
  const { within, past } = countHorizons(summaries, today)
  const horizon = (which: 'within' | 'past', count: number) =>
    count > 0 && (
      <li>
        <Link href={href(pathOf({ view: undefined, horizon: which }))}>
          {t(`balances.horizon.${which}`, { count, number: format.number(count) })}
        </Link>
      </li>
    )
  return (
    <div className={styles.time}>
      <LedgerChart months={everyone.months} onOpen={onOpen} />
      <div>
        <ul className={styles.horizons}>
          {horizon('within', within)}
          {horizon('past', past)}
        </ul>
        <Muted>{t('balances.horizon.meaning')}</Muted>
      </div>
    </div>
  )
}
