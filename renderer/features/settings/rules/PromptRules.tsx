import { useFormat, useText } from '#app/i18n/index.ts'
import type { PromptRule } from '#shared/domain/records/desk.ts'
import { RULE_NAMES } from '#shared/domain/prompts/rules/registry.ts'
import { Checkbox, NumberField } from '#ui/index.ts'
import styles from '../Settings.module.css'
import type { RulesPartProps } from './Rules.tsx'
import { weekdays } from './weekdays.ts'

/** How many prompts a day, which kinds, and on which days none. */
export const PromptRules = ({ rules, change }: RulesPartProps) => {
  const t = useText()
  const { locale } = useFormat()
  const toggle = (rule: PromptRule, isOn: boolean) => {
    const others = rules.pausedRules.filter((paused) => paused !== rule)
    change({ pausedRules: isOn ? others : [...others, rule] })
  }
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <NumberField
          label={t('rules.prompts.perDay')}
          value={rules.promptsPerDay}
          min={1}
          max={20}
          step={1}
          steppers
          onChange={(count) => count !== undefined && change({ promptsPerDay: count })}
        />
      </div>
      <p className={styles.small}>{t('rules.prompts.perDayHint')}</p>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t('rules.prompts.kinds')}</legend>
        <p className={styles.small}>{t('rules.prompts.kindsHint')}</p>
        <div className={styles.kinds}>
          {RULE_NAMES.map((rule) => (
            <Checkbox key={rule} isSelected={!rules.pausedRules.includes(rule)} onChange={(isOn) => toggle(rule, isOn)}>
              {t(`prompts.rule.${rule}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t('rules.prompts.daysOff')}</legend>
        <p className={styles.small}>{t('rules.prompts.daysOffHint')}</p>
        <div className={styles.days}>
          {weekdays(locale, rules.firstDayOfWeek).map(({ day, name }) => (
            <Checkbox
              key={day}
              isSelected={rules.daysOff.includes(day)}
              onChange={(isOff) => {
                const others = rules.daysOff.filter((each) => each !== day)
                change({ daysOff: isOff ? [...others, day].toSorted((a, b) => a - b) : others })
              }}
            >
              {name}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
