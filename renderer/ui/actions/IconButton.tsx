import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Button.module.css'

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** What it does: its accessible name and its tooltip. */
  label: string
  /** Shown in the tooltip after the label. */
  shortcut?: string
  size?: 'normal' | 'small'
  /** An icon of lucide-react. */
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with only an icon on it; its words come as a tooltip and to screen readers. */
export const IconButton = ({ label, shortcut, size, children, ...props }: IconButtonProps) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <AriaButton {...props} aria-label={label} className={classes(styles.iconButton, size === 'small' && styles.small)}>
      {children}
    </AriaButton>
    <Tooltip className={styles.tooltip} offset={4}>
      {shortcut ? `${label} (${shortcut})` : label}
    </Tooltip>
  </TooltipTrigger>
)
