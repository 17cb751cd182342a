import { useFormat, useText } from '#app/i18n/index.ts'
import { Select } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { CURRENCIES } from './currencies.ts'
import type { RulesPartProps } from './Rules.tsx'
import { weekdays } from './weekdays.ts'

const FIRST_DAYS = { '1': 1, '0': 0, '6': 6 } as const
type FirstDay = keyof typeof FIRST_DAYS
const isFirstDay = (value: string): value is FirstDay => value in FIRST_DAYS

/** First day of the week and currency. */
export const CalendarRules = ({ rules, change }: RulesPartProps) => {
  const t = useText()
  const { locale } = useFormat()
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const currencies = CURRENCIES.includes(rules.currency) ? CURRENCIES : [rules.currency, ...CURRENCIES]
  const first = String(rules.firstDayOfWeek)
  return (
    <div className={styles.row}>
      <Select
        label={t('rules.calendar.firstDay')}
        value={isFirstDay(first) ? first : undefined}
        onChange={(value) => change({ firstDayOfWeek: FIRST_DAYS[value] })}
        options={weekdays(locale, 1).flatMap(({ day, name }) => {
          const value = String(day)
          return isFirstDay(value) ? [{ value, label: name }] : []
        })}
      />
      <Select
        label={t('rules.calendar.currency')}
        description={t('rules.calendar.currencyHint')}
        value={rules.currency}
        onChange={(currency) => change({ currency })}
        options={currencies.map((value) => ({ value, label: names.of(value) ?? value, description: value }))}
      />
    </div>
  )
}
