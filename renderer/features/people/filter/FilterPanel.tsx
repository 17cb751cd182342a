import { useMemo } from 'react'
import { useText } from '#app/i18n/index.ts'
import { valuesIn, type InUse } from '#data/queries/inUse.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import { ComboBox, Select } from '#ui/index.ts'
import type { ChoiceKind } from './choices.ts'
import { choicesOf, chosenOf, typedOf } from './choices.ts'
import styles from './Filter.module.css'
import { conditionOf, quoted, withCondition } from './queryText.ts'

interface FilterPanelProps {
  filter: string
  onChange: (filter: string) => void
  people: readonly Summary[]
}

const ANY = ''
const KINDS = ['tier', 'last', 'phase', 'balance', 'owes', 'status'] as const satisfies readonly ChoiceKind[]
const OFFERED = 50

/** Builds a filter without knowing how it is typed; what is typed already shows here as well. */
export function FilterPanel({ filter, onChange, people }: FilterPanelProps) {
  const t = useText()
  const values = useMemo(() => valuesIn(people.filter(({ status }) => status !== 'archived')), [people])
  const props = { filter, onChange }
  return (
    <div className={styles.panel}>
      <Text {...props} kind="city" values={values.cities} />
      <Text {...props} kind="organisation" values={values.organisations} />
      <Text {...props} kind="tag" values={values.tags} />
      {KINDS.map((kind) => {
        const choices = choicesOf(t, kind)
        const chosen = chosenOf(t, choices, typedOf(parseQuery(filter), kind))
        const isOther = chosen !== undefined && !choices.includes(chosen)
        return (
          <Select
            key={kind}
            label={t(`contacts.filter.${kind}`)}
            value={chosen?.value ?? ANY}
            onChange={(value) => onChange(withCondition(filter, kind, value === ANY ? undefined : value))}
            options={[
              { value: ANY, label: kind === 'status' ? t('contacts.filter.live') : t('contacts.filter.any') },
              ...choices,
              ...(isOther ? [chosen] : []),
            ]}
          />
        )
      })}
    </div>
  )
}

interface TextProps extends Omit<FilterPanelProps, 'people'> {
  kind: 'city' | 'tag' | 'organisation'
  values: readonly InUse[]
}

/** One of the values in use, or any other text. */
function Text({ filter, onChange, kind, values }: TextProps) {
  const t = useText()
  const typed = typedOf(parseQuery(filter), kind)
  const condition = typed === undefined ? undefined : conditionOf(typed)
  const text = condition?.kind === kind ? condition.text : undefined
  const label = values.find(({ value }) => fold(value) === text)?.value ?? text
  const set = (value: string | undefined) =>
    onChange(
      withCondition(filter, kind, value === undefined ? undefined : t(`contacts.operator.${kind}`, { value: quoted(value) })),
    )
  return (
    <ComboBox
      label={t(`contacts.filter.${kind}`)}
      placeholder={t('contacts.filter.any')}
      value={label === undefined ? undefined : { id: label, label }}
      onChange={(option) => set(option?.id)}
      load={(part) => {
        const wanted = fold(part.trim())
        return values
          .filter(({ value }) => fold(value).includes(wanted))
          .slice(0, OFFERED)
          .map(({ value }) => ({ id: value, label: value }))
      }}
      onCreate={set}
    />
  )
}
