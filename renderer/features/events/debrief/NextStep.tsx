import { useText } from '#app/i18n/index.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { TextField } from '#ui/index.ts'
import styles from './Debrief.module.css'
import type { NextStep as Step } from './state.ts'

/** Something to do for someone, by a day typed in words. */
export function NextStep({
  step,
  isMissing,
  onChange,
}: {
  readonly step: Step | undefined
  /** Saving was tried without a day. */
  readonly isMissing: boolean
  readonly onChange: (step: Step | undefined) => void
}) {
  const t = useText()
  const what = step?.what ?? ''
  return (
    <div className={styles.next}>
      <TextField
        label={t('events.debrief.next')}
        placeholder={t('events.debrief.nextWhat')}
        value={what}
        onChange={(typed) => onChange(typed === '' && step?.due === undefined ? undefined : { ...step, what: typed })}
      />
      {what !== '' && (
        <div data-day>
          <WhenField
            label={t('events.debrief.nextWhen')}
            value={step?.due}
            onChange={(due) => onChange(due === undefined ? { what } : { what, due })}
            {...(isMissing && step?.due === undefined && { error: t('events.debrief.nextMissing') })}
          />
        </div>
      )}
    </div>
  )
}
