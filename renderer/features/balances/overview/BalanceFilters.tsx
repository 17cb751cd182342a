import { useText } from '#app/i18n/index.ts'
import { setQueryValue, usePlace } from '#app/place/place.ts'
import { SearchField, Select } from '#ui/index.ts'
import { WhatIfFields } from '../whatIf/WhatIfFields.tsx'
import styles from './BalancesScreen.module.css'
import { LEANINGS, PHASES, readFilter, TIERS } from './filters.ts'

const ANY = 'any'
const set = (name: string) => (value: string) => setQueryValue(name, value === ANY ? undefined : value)

/** Whose balances are shown, and what counts in them. */
export function BalanceFilters() {
  const t = useText()
  const { text, leaning, phase, tier } = readFilter(usePlace().query)
  return (
    <div className={styles.filters} data-print="no">
      <SearchField
        label={t('balances.find')}
        placeholder={t('balances.find')}
        hideLabel
        value={text ?? ''}
        onChange={(value) => setQueryValue('q', value)}
      />
      <Select
        label={t('balances.leaning.label')}
        hideLabel
        value={leaning ?? ANY}
        onChange={set('leaning')}
        options={[
          { value: ANY, label: t('balances.everyone') },
          ...LEANINGS.map((value) => ({ value, label: t(`balances.leaning.${value}`) })),
        ]}
      />
      <Select
        label={t('balances.phase.label')}
        hideLabel
        value={phase ?? ANY}
        onChange={set('phase')}
        options={[
          { value: ANY, label: t('balances.phase.all') },
          ...PHASES.map((value) => ({ value, label: t(`ledger.phase.${value}`) })),
        ]}
      />
      <Select
        label={t('balances.tier.label')}
        hideLabel
        value={tier ?? ANY}
        onChange={set('tier')}
        options={[
          { value: ANY, label: t('balances.tier.all') },
          ...TIERS.map((value) => ({ value, label: t(`balances.tier.${value}`) })),
        ]}
      />
      <WhatIfFields />
    </div>
  )
}
