import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classes } from '../classes.ts'
import { ariaField, boxClass, fieldClass, FieldParts } from './Field.tsx'
import styles from './Completing.module.css'
import options from './Options.module.css'
import type { TextAreaProps } from './TextArea.tsx'
import type { ComboOption } from './useOptions.ts'

export interface CompletingTextProps extends Omit<TextAreaProps, 'inputRef' | 'onSubmit'> {
  inputRef: RefObject<HTMLTextAreaElement | null>
  /** What may be put where the caret is, now; nothing: no list. */
  options: readonly ComboOption[]
  /** What the list is, for screen readers. */
  optionsLabel: string
  /** The same as long as the list is about the same words: put away with Escape, it stays away until they change. */
  optionsKey: string
  onTake: (id: string) => void
  /** The caret moved: its place, or none while something is selected or the field is left. */
  onCaret: (at: number | undefined) => void
  /** Something is pasted; answers whether it was taken, and then it does not go into the text. */
  onPaste?: (text: string) => boolean
}

/**
 * Text with a list of what may be meant under it, never in the way: it takes the
 * arrow keys only while it is there, and Enter and Tab only once an option was
 * chosen with them. A text area may not be a combobox (ARIA in HTML), so it is a
 * text box with an active descendant; the caller announces what there is.
 */
export const CompletingText = (props: CompletingTextProps) => {
  const list = useId()
  const [chosen, setChosen] = useState<string>()
  const [putAway, setPutAway] = useState<string>()
  const [hasFocus, setFocus] = useState(false)
  const { options: all, optionsKey, inputRef } = props
  // It is put away for these words only.
  if (putAway !== undefined && putAway !== optionsKey) setPutAway(undefined)
  const isOpen = hasFocus && all.length > 0 && putAway !== optionsKey
  const found = isOpen && chosen !== undefined ? all.findIndex(({ id }) => id === chosen) : -1
  const at = found < 0 ? undefined : found
  const optionId = (index: number) => `${list}-${index}`
  const take = (index: number) => {
    const option = all[index]
    setChosen(undefined)
    if (option) props.onTake(option.id)
  }

  const onListKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (!isOpen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
    switch (event.key) {
      case 'ArrowDown':
        setChosen(all[((at ?? -1) + 1) % all.length]?.id)
        return true
      case 'ArrowUp':
        if (at === undefined) return false
        setChosen(at === 0 ? undefined : all[at - 1]?.id)
        return true
      case 'Enter':
      case 'Tab':
        if (at === undefined || event.shiftKey) return false
        take(at)
        return true
      case 'Escape':
        setPutAway(optionsKey)
        setChosen(undefined)
        return true
      default:
        return false
    }
  }
  const tellCaret = () => {
    const input = inputRef.current
    if (input) props.onCaret(input.selectionStart === input.selectionEnd ? input.selectionStart : undefined)
  }

  return (
    <AriaTextField
      {...ariaField(props)}
      className={classes(fieldClass, styles.field)}
      value={props.value}
      onChange={props.onChange}
    >
      <FieldParts {...props}>
        <div className={styles.anchor}>
          <AriaTextArea
            ref={inputRef}
            className={boxClass}
            rows={props.rows ?? 1}
            placeholder={props.placeholder}
            autoComplete="off"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            {...(isOpen && { 'aria-controls': list })}
            {...(at !== undefined && { 'aria-activedescendant': optionId(at) })}
            onFocus={() => setFocus(true)}
            onBlur={() => {
              setFocus(false)
              setChosen(undefined)
            }}
            onSelect={tellCaret}
            onPaste={(event) => {
              if (props.onPaste?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault()
            }}
            onKeyDown={(event) => {
              if (onListKey(event)) {
                event.preventDefault()
                event.stopPropagation()
                return
              }
              props.onKeyDown?.(event)
            }}
          />
        </div>
      </FieldParts>
      {isOpen && (
        <div
          // Above everything, and yet within the dialog or page it belongs to.
          popover="manual"
          ref={(element) => element?.showPopover()}
          className={classes(options.popover, styles.popover)}
        >
          <div
            id={list}
            role="listbox"
            tabIndex={-1}
            aria-label={props.optionsLabel}
            className={options.list}
            // The focus stays in the text.
            onMouseDown={(event) => event.preventDefault()}
          >
            {all.map(({ id, label, description }, index) => (
              <div
                key={id}
                id={optionId(index)}
                role="option"
                aria-selected={index === at}
                className={classes(options.option, styles.option)}
                {...(index === at && { 'data-focused': true })}
                tabIndex={-1}
                onClick={() => take(index)}
                // Screen readers may go to it; otherwise the keys are those of the text.
                onKeyDown={(event) => event.key === 'Enter' && take(index)}
              >
                <span className={styles.label}>{label}</span>
                {description && <span className={classes(options.hint, styles.hint)}>{description}</span>}
              </div>
            ))}
          </div>
        </div>
      )}
    </AriaTextField>
  )
}
