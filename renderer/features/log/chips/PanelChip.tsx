import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button, Chip, Popover } from '#ui/index.ts'
import styles from './LogChips.module.css'
import { usePanelFocus } from './panelFocus.ts'

interface PanelChipProps {
  readonly text: string
  /** The muted word before it. */
  readonly kind?: string | undefined
  readonly state?: 'sure' | 'asked'
  readonly title?: string | undefined
  /** Takes it away, by Backspace or from its panel; without it the chip stays. */
  readonly onRemove?: (() => void) | undefined
  readonly removeLabel?: string
  readonly children: (close: () => void) => ReactNode
}

/** A chip with the panel in which it is changed. */
export function PanelChip(props: PanelChipProps) {
  const { text, kind, state = 'sure', title, onRemove, removeLabel, children } = props
  const t = useText()
  return (
    <span data-chip={state} className={styles.chip} title={title}>
      <Popover
        label={t('log.chip.change', { text })}
        trigger={
          <Chip state={state} {...(kind !== undefined && { kind })} {...(onRemove && { onDelete: onRemove })}>
            {text}
          </Chip>
        }
      >
        {(close) => (
          <Panel>
            {children(close)}
            {onRemove && (
              <div className={styles.foot}>
                <Button
                  kind="quiet"
                  onPress={() => {
                    close()
                    onRemove()
                  }}
                >
                  {removeLabel ?? t('log.chip.remove')}
                </Button>
              </div>
            )}
          </Panel>
        )}
      </Popover>
    </span>
  )
}

function Panel({ children }: { readonly children: ReactNode }) {
  const panel = usePanelFocus()
  return (
    <div ref={panel} className={styles.editor}>
      {children}
    </div>
  )
}
