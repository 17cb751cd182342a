import { Check } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import type { Role } from '#shared/domain/introductions/role.ts'
import type { Step, StepState } from '#shared/domain/introductions/steps.ts'
import { classes, Hidden } from '#ui/index.ts'
import styles from './Stepper.module.css'

/** The steps of an introduction in their order, the one shown marked; with `onGo` each leads to itself. */
export function Stepper(props: {
  readonly steps: readonly { readonly step: Step; readonly state: StepState }[]
  readonly shown: Step
  readonly role: Role
  readonly onGo?: (step: Step) => void
}) {
  const t = useText()
  const { steps, shown, role, onGo } = props
  return (
    <nav aria-label={t('introductions.page.steps')}>
      <ol className={styles.steps}>
        {steps.map(({ step, state }, at) => {
          const words = (
            <>
              <span className={styles.mark} aria-hidden="true">
                {state === 'done' ? <Check /> : at + 1}
              </span>
              <span>{t(`introductions.step.${step === 'ask' && role === 'to-me' ? 'askOne' : step}`)}</span>
              <Hidden>, {t(`introductions.step.${state}`)}</Hidden>
            </>
          )
          return (
            <li
              key={step}
              className={classes(styles.step, styles[state], step === shown && styles.shown)}
              aria-current={step === shown ? 'step' : undefined}
            >
              {onGo ? (
                <button type="button" className={styles.go} onClick={() => onGo(step)}>
                  {words}
                </button>
              ) : (
                <span className={styles.go}>{words}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
