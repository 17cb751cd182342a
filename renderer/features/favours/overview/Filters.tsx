import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { CapitalSchema } from '#shared/domain/records/favour.ts'
import { Button, SearchField, Select } from '#ui/index.ts'
import styles from './Overview.module.css'
import { BEHALVES, KINDS, SPANS, TURNS } from './rows.ts'
import type { OverviewFilter } from './useFilter.ts'
import { SHOWN } from './useFilter.ts'

const ANY = 'any'
const KIND_NAMES = { favour: 'favours', loan: 'loans', introduction: 'introductions', 'follow-up': 'followUps' } as const

/** What the overview is narrowed to; the seldom used filters behind one button. */
export function Filters({ filter, shown, isNarrow, isClosed, set }: OverviewFilter) {
  const t = useText()
  const [isWide, setWide] = useState(isNarrow)
  const choice = <Value extends string>(
    name: string,
    value: Value | undefined,
    change: (next: string | undefined) => void,
    options: readonly { readonly value: Value | typeof ANY; readonly label: string }[],
  ) => (
    <Select<Value | typeof ANY>
      label={name}
      hideLabel
      value={value ?? ANY}
      onChange={(next) => change(next === ANY ? undefined : next)}
      options={options}
    />
  )
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('favours.overview.find')}
        placeholder={t('favours.overview.find')}
        hideLabel
        value={filter.text ?? ''}
        onChange={set.text}
      />
      {choice(t('favours.overview.direction'), filter.turn, set.turn, [
        { value: ANY, label: t('favours.overview.everyDirection') },
        ...TURNS.map((value) => ({ value, label: t(`favours.overview.${value}`) })),
      ])}
      {choice(t('favours.overview.kind'), filter.kind, set.kind, [
        { value: ANY, label: t('favours.overview.everyKind') },
        ...KINDS.map((value) => ({ value, label: t(`favours.overview.${KIND_NAMES[value]}`) })),
      ])}
      <Select
        label={t('favours.overview.state')}
        hideLabel
        value={shown}
        onChange={(value) => set.state(value === 'open' ? undefined : value)}
        options={SHOWN.map((value) => ({ value, label: t(`favours.overview.${value}`) }))}
      />
      {isWide || isNarrow ? (
        <>
          {choice(t('favours.overview.capital'), filter.capital, set.value, [
            { value: ANY, label: t('favours.overview.everyCapital') },
            ...CapitalSchema.options.map((value) => ({ value, label: t(`favours.capital.${value}`) })),
          ])}
          {choice(t('favours.overview.behalf'), filter.behalf, set.behalf, [
            { value: ANY, label: t('favours.overview.everyBehalf') },
            ...BEHALVES.map((value) => ({ value, label: t(`favours.overview.${value}`) })),
          ])}
          {!isClosed &&
            choice(t('favours.overview.when'), filter.span, set.when, [
              { value: ANY, label: t('favours.overview.everyDue') },
              ...SPANS.map((value) => ({ value, label: t(`favours.overview.${value}`) })),
            ])}
        </>
      ) : (
        <div className={styles.wide}>
          <Button kind="quiet" icon={<ChevronDown />} onPress={() => setWide(true)}>
            {t('favours.overview.moreFilters')}
          </Button>
        </div>
      )}
    </div>
  )
}
