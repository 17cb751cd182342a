import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Overlay.module.css'

export interface PopoverProps {
  /** What it is, for screen readers. */
  label: string
  /** A `Button` or `IconButton`. */
  trigger: ReactElement
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
  /** `close` closes it. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel at a button. */
export const Popover = ({ label, trigger, isOpen, onOpenChange, placement = 'bottom start', children }: PopoverProps) => (
  <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
    {trigger}
    <AriaPopover className={classes(styles.popover)} placement={placement} offset={4}>
      <Dialog className={classes(styles.panel)} aria-label={label}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
