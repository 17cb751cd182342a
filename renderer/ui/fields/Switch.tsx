import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import styles from './Choice.module.css'

export interface SwitchProps {
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean
  /** What it does further, under its words. */
  hint?: string
  children: ReactNode
}

/** On or off, at once. */
export const Switch = ({ hint, children, ...props }: SwitchProps) => (
  <AriaSwitch {...props} className={styles.choice}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <span>
      {children}
      {hint && <span className={styles.hint}>{hint}</span>}
    </span>
  </AriaSwitch>
)
