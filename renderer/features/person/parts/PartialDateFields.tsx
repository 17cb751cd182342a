import { useMemo } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { NumberField, Select } from '#ui/index.ts'
import styles from './Parts.module.css'
import type { DateParts } from './partialDate.ts'
import { dateOf, daysOf, isEmptyDate } from './partialDate.ts'

const NONE = '0'
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** Day, month and year beside one another; what is not known stays empty. */
export function PartialDateFields(props: {
  /** Which date: "Birthday". */
  readonly label: string
  readonly value: DateParts
  readonly onChange: (value: DateParts) => void
  readonly autoFocus?: boolean
}) {
  const t = useText()
  const { locale } = useFormat()
  const { value, onChange, label } = props
  const months = useMemo(() => {
    const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    const named = MONTHS.map((month) => ({ value: month, label: name.format(new Date(Date.UTC(2000, Number(month) - 1, 15))) }))
    return [{ value: NONE, label: '—' }, ...named]
  }, [locale])
  const isWrong = !isEmptyDate(value) && dateOf(value) === undefined
  const days = daysOf(value)
  const wrong =
    days === undefined || value.day === undefined || value.day <= days
      ? t('person.date.wrong')
      : t('person.date.noSuchDay', {
          day: value.day,
          month: [months.find((month) => month.value === String(value.month))?.label, days === 28 ? value.year : undefined]
            .filter((part) => part !== undefined)
            .join(' '),
          days,
        })
  return (
    <fieldset className={styles.plain} aria-label={label}>
      <div className={styles.dates}>
        <NumberField
          label={t('person.date.day')}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          min={1}
          max={31}
          digits={2}
          autoFocus={props.autoFocus ?? false}
        />
        <Select
          label={t('person.date.month')}
          value={value.month === undefined ? NONE : String(value.month)}
          onChange={(month) => onChange({ ...value, month: month === NONE ? undefined : Number(month) })}
          options={months}
        />
        <NumberField
          label={t('person.date.year')}
          value={value.year}
          onChange={(year) => onChange({ ...value, year })}
          min={1}
          max={9999}
          digits={4}
          format={{ useGrouping: false }}
        />
      </div>
      {isWrong && <p className={styles.small}>{wrong}</p>}
    </fieldset>
  )
}
