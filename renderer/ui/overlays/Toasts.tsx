import { X } from 'lucide-react'
import {
  Button as AriaButton,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components'
import { Button } from '../actions/Button.tsx'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import styles from './Toasts.module.css'

export interface ToastMessage {
  text: string
  /** A button such as Undo; pressing it closes the toast. */
  action?: { label: string; onAction: () => void }
}

/** Long enough to read two lines and reach the button; hovering or focusing stops the clock. */
const READING_TIME = 8_000

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 1 })

/**
 * Says what just happened, in the place of what was said before: one Undo on the screen is the one
 * the key takes. Never the only place for an error. Returns a function that takes it away.
 */
export const showToast = (message: ToastMessage): (() => void) => {
  queue.clear()
  const key = queue.add(message, { timeout: READING_TIME })
  return () => queue.close(key)
}

/** Takes away every toast, as when another data set is entered. */
export const clearToasts = (): void => queue.clear()

/** Where toasts appear, once per window. F6 goes there. */
export const Toasts = () => {
  const text = useUiText()
  return (
    <ToastRegion queue={queue} aria-label={text.notifications} className={classes(styles.region)}>
      {({ toast }) => (
        <AriaToast toast={toast} className={classes(styles.toast)}>
          <ToastContent className={classes(styles.content)}>
            <Text slot="title" className={classes(styles.words)}>
              {toast.content.text}
            </Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              kind="quiet"
              onPress={() => {
                toast.content.action?.onAction()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <AriaButton slot="close" aria-label={text.close} className={classes(styles.close)}>
            <X />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  )
}
