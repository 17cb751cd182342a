import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from '../classes.ts'
import { IconButton } from '../actions/IconButton.tsx'
import { useUiText } from '../text.tsx'
import styles from './Overlay.module.css'

export interface DialogProps {
  title: string
  isOpen: boolean
  /** Escape, the cross, or a click beside it where `isDismissable`. */
  onClose: () => void
  /** `screen` takes the whole window: to show something to others. */
  size?: 'small' | 'medium' | 'large' | 'screen'
  /** Whether a click beside it closes it: only where no text can be lost. */
  isDismissable?: boolean
  /** `alertdialog` for a question that must be answered. */
  role?: 'dialog' | 'alertdialog'
  /** Buttons; the main one last. */
  footer?: ReactNode
  children: ReactNode
}

/** A modal dialog. Focus goes in, stays in, and returns to where it came from. */
export const Dialog = ({ title, isOpen, onClose, size = 'medium', isDismissable, role, footer, children }: DialogProps) => {
  const text = useUiText()
  return (
    <ModalOverlay
      className={classes(styles.veil, size === 'screen' && styles.whole)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable ?? false}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog className={classes(styles.dialog)} role={role ?? 'dialog'}>
          <header className={styles.header}>
            <Heading slot="title" className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton label={text.close} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
