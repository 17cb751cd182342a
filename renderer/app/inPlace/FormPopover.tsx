import { createContext, useContext, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../i18n/index.ts'
import { Button, ChangedElsewhere, Popover, useLine } from '#ui/index.ts'
import styles from './InPlace.module.css'
import { TextButton } from './TextButton.tsx'
import { ClashScope, FormScope, useClashes } from './typed.ts'

/** Text that opens a few fields at its place. Saved or cancelled, the next opening begins with what is kept; closed by Escape, with what was typed. */
export function FormPopover(props: {
  /** What is changed: "Birthday". */
  readonly label: string
  /** What stands there now; the words that invite to fill it in when there is nothing. */
  readonly shown: ReactNode
  readonly isMissing?: boolean
  readonly children: (close: () => void) => ReactNode
}) {
  const t = useText()
  const { label, shown, isMissing, children } = props
  const [scope, setScope] = useState({})
  const line = useLine()
  const trigger = (
    <TextButton {...(typeof shown === 'string' && !isMissing && { label: `${label}: ${shown}` })} isMissing={isMissing ?? false}>
      {shown}
    </TextButton>
  )
  return (
    <>
      <Popover label={label} trigger={trigger}>
        {(close) => (
          <FormScope value={scope}>
            <ShownScope value={isMissing ? undefined : shown}>
              {children(() => {
                setScope({})
                line.hold(scope, false)
                close()
              })}
            </ShownScope>
          </FormScope>
        )}
      </Popover>
      {line.isGone && <div className={styles.gone}>{t('common.ui.removedElsewhere')}</div>}
    </>
  )
}

/** What stands where the popover was opened, in words: what is kept now. */
const ShownScope = createContext<ReactNode>(undefined)

/**
 * The fields of a popover with its buttons. Enter saves, but not over what was changed in another window
 * meanwhile: that is asked first. In a list whose item was removed there, it is added again or left out.
 */
export function SmallForm(props: {
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly onRemove?: () => void
  readonly canSave?: boolean
  /** Words of the button that empties it; "Remove" when left out. */
  readonly remove?: string
  /** Words of the main button; "Save" when left out. */
  readonly save?: string
  readonly children: ReactNode
}) {
  const t = useText()
  const { onSave, onCancel, onRemove } = props
  const shown = useContext(ShownScope)
  const { isGone } = useLine()
  const { clashes: all, tell } = useClashes()
  // Without its item there is nothing to choose between: what is typed is added again, or left out.
  const clashes = isGone ? [] : all
  const canSave = (props.canSave ?? true) && clashes.length === 0
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) onSave()
      }}
    >
      <div role="presentation" className={styles.fields} onKeyDownCapture={sendFromParts}>
        <ClashScope value={tell}>{props.children}</ClashScope>
      </div>
      {clashes.length > 0 && (
        <ChangedElsewhere
          now={shown}
          hint={t('common.ui.chooseFirst')}
          onKeep={() => clashes.forEach(({ keep }) => keep())}
          onTake={() => clashes.forEach(({ take }) => take())}
        />
      )}
      {isGone && <p role="alert">{t('common.ui.removedElsewhere')}</p>}
      <div className={styles.buttons}>
        {onRemove && !isGone && (
          <span className={styles.apart}>
            <Button kind="quiet" onPress={onRemove}>
              {props.remove ?? t('common.actions.remove')}
            </Button>
          </span>
        )}
        <Button onPress={onCancel}>{isGone ? t('common.ui.dropMine') : t('common.actions.cancel')}</Button>
        <Button kind="primary" type="submit" isDisabled={!canSave}>
          {isGone ? t('common.ui.addAgain') : (props.save ?? t('common.actions.save'))}
        </Button>
      </div>
    </form>
  )
}

/** The parts of a date or time are no inputs, which would send the form by themselves on Enter. */
function sendFromParts({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'Enter' || !(target instanceof HTMLElement) || !target.matches('[role="spinbutton"]')) return
  currentTarget.closest('form')?.requestSubmit()
}
