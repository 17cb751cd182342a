import { useText } from '#app/i18n/index.ts'
import { setQueryValue, usePlace } from '#app/place/place.ts'
import { COUNTINGS, PERIODS } from '#shared/domain/balance/whatIf.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { DateField, Select } from '#ui/index.ts'
import { readWhatIf } from './address.ts'
import styles from './WhatIf.module.css'

const ALL = 'all'

/** Chooses what to try out: which entries count, and from when. It stands in the address alone. */
export function WhatIfFields() {
  const t = useText()
  const { query } = usePlace()
  const { counting, period, from, to } = readWhatIf(query)
  return (
    <fieldset className={styles.fields} aria-label={t('balances.whatIf.title')} data-print="no">
      <Select
        label={t('balances.whatIf.counting.label')}
        hideLabel
        value={counting ?? ALL}
        onChange={(value) => setQueryValue('what', value === ALL ? undefined : value)}
        options={([ALL, ...COUNTINGS] as const).map((value) => ({ value, label: t(`balances.whatIf.counting.${value}`) }))}
      />
      <Select
        label={t('balances.whatIf.period.label')}
        hideLabel
        value={period ?? ALL}
        onChange={(value) => setQueryValue('period', value === ALL ? undefined : value)}
        options={([ALL, ...PERIODS, 'between'] as const).map((value) => ({ value, label: t(`balances.whatIf.period.${value}`) }))}
      />
      {period === 'between' && (
        <>
          <DateField
            label={t('balances.whatIf.from')}
            hideLabel
            value={from}
            onChange={(day) => setQueryValue('from', day)}
            asDay={asDay}
          />
          <DateField
            label={t('balances.whatIf.to')}
            hideLabel
            value={to}
            onChange={(day) => setQueryValue('to', day)}
            asDay={asDay}
          />
        </>
      )}
    </fieldset>
  )
}
