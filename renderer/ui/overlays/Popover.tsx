import type { ReactElement, ReactNode, RefObject } from 'react'
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

/** The name is the dialog's alone: given to what is around it too, it would be heard as content outside of everything. */
const UNNAMED = ''

/** A small panel at a button. */
export const Popover = ({ label, trigger, isOpen, onOpenChange, placement = 'bottom start', children }: PopoverProps) => (
  <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
    {trigger}
    <AriaPopover className={classes(styles.popover)} placement={placement} offset={4} aria-labelledby={UNNAMED}>
      <Dialog className={classes(styles.panel)} aria-label={label}>
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)

export interface PopoverAtProps {
  /** What it is, for screen readers. */
  label: string
  /** What it stands at; the focus goes back to what had it. */
  anchor: RefObject<HTMLElement | null>
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  children: ReactNode
}

/** A small panel at something that is no button of its own: a cell of a grid. */
export const PopoverAt = ({ label, anchor, isOpen, onOpenChange, children }: PopoverAtProps) => (
  <AriaPopover
    triggerRef={anchor}
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    className={classes(styles.popover)}
    placement="bottom start"
    offset={4}
  >
    <Dialog className={classes(styles.panel)} aria-label={label}>
      {children}
    </Dialog>
  </AriaPopover>
)
