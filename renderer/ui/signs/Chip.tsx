import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import styles from './Chip.module.css'

export interface ChipProps {
  /** `sure` is solid, `asked` dotted, `struck` thrown back into the text. */
  state?: 'sure' | 'asked' | 'struck'
  icon?: ReactNode
  /** What kind of thing it is, muted before the text: "with". */
  kind?: string
  children: string
  /** Makes it a button: a `Menu` or `Popover` may have it as its trigger too. */
  onPress?: () => void
  onRemove?: () => void
  /** Backspace or Delete while it has the focus. */
  onDelete?: () => void
  isDisabled?: boolean
}

/** A small thing understood from text, or a tag. */
export const Chip = ({ state = 'sure', icon, kind, children, onPress, onRemove, onDelete, isDisabled }: ChipProps) => {
  const text = useUiText()
  return (
    <span className={classes(styles.chip, styles[state], onRemove && styles.removable)}>
      <Button
        className={classes(styles.face)}
        aria-label={text.chip(state, kind ? `${kind} ${children}` : children)}
        {...(onPress ? { onPress } : {})}
        {...(isDisabled ? { isDisabled } : {})}
        {...(onDelete
          ? {
              onKeyDown: (event: { key: string; continuePropagation: () => void }) => {
                if (event.key === 'Backspace' || event.key === 'Delete') onDelete()
                else event.continuePropagation()
              },
            }
          : {})}
      >
        {icon}
        {kind && <span className={styles.kind}>{kind}</span>}
        <span>{children}</span>
      </Button>
      {onRemove && (
        <Button slot={null} className={classes(styles.remove)} aria-label={text.remove(children)} onPress={onRemove}>
          <X />
        </Button>
      )}
    </span>
  )
}

/** A tag or fact that does nothing when pressed. */
export const Tag = ({ children }: { children: ReactNode }) => (
  <span className={classes(styles.chip, styles.sure)}>
    <span className={styles.face}>{children}</span>
  </span>
)

/** Chips side by side. */
export const Chips = ({ label, children }: { label?: string; children: ReactNode }) => (
  <div className={styles.chips} role={label ? 'group' : undefined} aria-label={label}>
    {children}
  </div>
)
