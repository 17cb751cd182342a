import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { Button } from '../actions/Button.tsx'
import { classes } from '../classes.ts'
import styles from './Feedback.module.css'

export interface ProgressBarProps {
  /** What is happening. */
  label: string
  /** 0 to 1; left out while it is not known how far. */
  value?: number
  /** How far in words: "1,200 of 5,000 people". Else a percentage. */
  detail?: string
  /** What takes over a second can be stopped. */
  cancel?: { label: string; onCancel: () => void }
}

/** How far something is. */
export const ProgressBar = ({ label, value, detail, cancel }: ProgressBarProps) => (
  <div className={styles.progressLine}>
    <AriaProgressBar
      className={classes(styles.progress)}
      {...(value === undefined ? { isIndeterminate: true } : { value: value * 100 })}
      {...(detail ? { valueLabel: detail } : {})}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles.progressHead}>
            <Label>{label}</Label>
            <span className={styles.progressDetail}>{detail ?? valueText}</span>
          </div>
          <div className={styles.progressTrack}>
            <div
              className={classes(styles.progressFill, value === undefined && styles.unknown)}
              style={{ width: value === undefined ? '30%' : `${percentage}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
    {cancel && <Button onPress={cancel.onCancel}>{cancel.label}</Button>}
  </div>
)
