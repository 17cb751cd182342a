import type { ClipboardEventHandler, HTMLInputTypeAttribute, KeyboardEvent, Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Enter, with no modifier. */
  onSubmit?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  onPaste?: ClipboardEventHandler<HTMLInputElement>
  placeholder?: string
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password'>
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <AriaTextField
    {...ariaField(props)}
    className={fieldClass}
    value={props.value}
    onChange={props.onChange}
    type={props.type === 'email' || props.type === 'url' ? 'text' : (props.type ?? 'text')}
    {...(props.onBlur ? { onBlur: props.onBlur } : {})}
  >
    <FieldParts {...props}>
      <Input
        ref={props.inputRef ?? null}
        className={boxClass}
        placeholder={props.placeholder}
        inputMode={props.type === 'email' || props.type === 'tel' || props.type === 'url' ? props.type : undefined}
        autoComplete="off"
        spellCheck={props.type === undefined || props.type === 'text' ? undefined : false}
        onPaste={props.onPaste}
        onKeyDown={(event) => {
          props.onKeyDown?.(event)
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.defaultPrevented && props.onSubmit) {
            event.preventDefault()
            props.onSubmit()
          }
        }}
      />
    </FieldParts>
  </AriaTextField>
)
