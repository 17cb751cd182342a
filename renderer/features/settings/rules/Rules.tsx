import { useText } from '#app/i18n/index.ts'
import type { Rules as UserRules } from '#shared/domain/records/desk.ts'
import { NumberField, Section } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { Cadences } from './Cadences.tsx'
import { CalendarRules } from './CalendarRules.tsx'
import { CupsPerKind } from './CupsPerKind.tsx'
import { PromptRules } from './PromptRules.tsx'
import { useRules } from './useRules.ts'

/** What one part of the rules is given. */
export interface RulesPartProps {
  rules: UserRules
  change: (patch: Partial<Omit<UserRules, 'id'>>) => void
}

/** How Bakkie counts and when it speaks up. */
export const Rules = () => {
  const t = useText()
  const { rules, isWorking, change } = useRules()
  if (rules === undefined) return undefined
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('rules.lead')}</p>
      {isWorking && <output className={styles.working}>{t('rules.working')}</output>}
      <Section level={3} title={t('rules.cups.title')}>
        <p className={styles.hint}>{t('rules.cups.hint')}</p>
        <CupsPerKind rules={rules} change={change} />
      </Section>
      <Section level={3} title={t('rules.patience.title')}>
        <p className={styles.hint}>{t('rules.patience.hint')}</p>
        <div className={styles.row}>
          <NumberField
            label={t('rules.patience.label')}
            value={rules.patienceMonths}
            min={1}
            max={1200}
            step={1}
            onChange={(months) => months !== undefined && change({ patienceMonths: months })}
          />
        </div>
      </Section>
      <Section level={3} title={t('rules.cadence.title')}>
        <p className={styles.hint}>{t('rules.cadence.hint')}</p>
        <Cadences rules={rules} change={change} />
      </Section>
      <Section level={3} title={t('rules.prompts.title')}>
        <PromptRules rules={rules} change={change} />
      </Section>
      <Section level={3} title={t('rules.calendar.title')}>
        <CalendarRules rules={rules} change={change} />
      </Section>
    </div>
  )
}
