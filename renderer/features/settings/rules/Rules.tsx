import { useText } from '#app/i18n/index.ts'
import type { Rules as UserRules } from '#shared/domain/records/desk.ts'
import { ProgressBar, Section } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { Cadences } from './Cadences.tsx'
import { CalendarRules } from './CalendarRules.tsx'
import { CupsAndPatience } from './CupsAndPatience.tsx'
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
  const { rules, working, change } = useRules()
  if (rules === undefined) return undefined
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('rules.lead')}</p>
      {working &&
        (working.part === undefined ? (
          <output className={styles.working}>{t('rules.working')}</output>
        ) : (
          <ProgressBar
            label={t('rules.working')}
            value={working.part}
            cancel={{ label: t('common.actions.cancel'), onCancel: working.stop }}
          />
        ))}
      <CupsAndPatience rules={rules} change={change} />
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
