import { useFormat, useText } from '#app/i18n/index.ts'
import { setQueryValue, useQueryValue } from '#app/place/place.ts'
import { useToday } from '#data/react/index.ts'
import type { Horizon } from '#shared/domain/balance/horizon.ts'
import type { MonthOfEntries } from '#shared/domain/balance/months.ts'
import { Button, CupsOverTime, Section } from '#ui/index.ts'

const RUNNING = 'running'

/** Cups over time, month by month or added up, with the horizon of patience of one relation drawn in. */
export function LedgerChart(props: {
  readonly months: readonly MonthOfEntries[]
  readonly horizon?: Horizon | undefined
  /** Opens what a month was made of; without it the chart is a picture, as on paper. */
  readonly onOpen?: (month: string) => void
}) {
  const t = useText()
  const [kind] = useQueryValue('chart')
  const isRunning = kind === RUNNING
  const toggle = (
    <Button kind="quiet" onPress={() => setQueryValue('chart', isRunning ? undefined : RUNNING)}>
      {t(isRunning ? 'balances.chart.monthly' : 'balances.chart.running')}
    </Button>
  )
  return (
    <Section title={t('ledger.chart.title')} actions={props.onOpen && toggle}>
      <CupsChart {...props} isRunning={isRunning} />
    </Section>
  )
}

function CupsChart({ months, horizon, onOpen, isRunning }: Parameters<typeof LedgerChart>[0] & { readonly isRunning: boolean }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const drawn = months.map(({ month, poured, received, balance }) => {
    const name = format.month(month)
    const sides = isRunning ? balance : { poured, received }
    const figures = { month: name, poured: format.cups(sides.poured), received: format.cups(sides.received) }
    return { month, name, ...sides, says: t(isRunning ? 'balances.chart.saysRunning' : 'ledger.chart.month', figures) }
  })
  const isPast = horizon !== undefined && today > horizon.until
  return (
    <CupsOverTime
      months={drawn}
      label={t('ledger.chart.title')}
      heads={{ month: t('balances.ledger.date'), poured: t('ledger.poured'), received: t('ledger.received') }}
      isRunning={isRunning}
      hint={t('balances.chart.hint')}
      today={{ day: today, label: t('balances.chart.today') }}
      {...(horizon && {
        horizon: {
          day: horizon.until,
          label: t(isPast ? 'balances.chart.horizonPast' : 'balances.chart.horizon', { date: format.shortDay(horizon.until) }),
        },
      })}
      {...(onOpen && { onOpen })}
    />
  )
}
