import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary`: the one action of a screen. `quiet`: without a frame. `danger`: only what destroys. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** An icon of lucide-react, before the words. */
  icon?: ReactNode
  /** A key to show at the end, such as "C". */
  shortcut?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with words on it. */
export const Button = ({ kind = 'plain', icon, shortcut, children, ...props }: ButtonProps) => (
  <AriaButton {...props} data-kind={kind} className={classes(styles.button, styles[kind])}>
    {icon && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    )}
    <span>{children}</span>
    {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
  </AriaButton>
)
