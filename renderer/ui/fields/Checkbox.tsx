import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Choice.module.css'

export interface CheckboxProps {
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  /** Some but not all. */
  isIndeterminate?: boolean
  isDisabled?: boolean
  children: ReactNode
}

/** A box to tick, with its words. */
export const Checkbox = ({ children, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className={styles.choice}>
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className={styles.square} aria-hidden="true">
          {isIndeterminate ? <Minus /> : isSelected && <Check />}
        </span>
        <span>{children}</span>
      </>
    )}
  </AriaCheckbox>
)
