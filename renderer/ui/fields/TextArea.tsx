import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Ctrl/⌘ Enter. */
  onSubmit?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  placeholder?: string
  /** Lines shown at first; it can be dragged taller. */
  rows?: number
  inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => (
  <AriaTextField
    {...ariaField(props)}
    className={fieldClass}
    value={props.value}
    onChange={props.onChange}
    {...(props.onBlur ? { onBlur: props.onBlur } : {})}
  >
    <FieldParts {...props}>
      <AriaTextArea
        ref={props.inputRef ?? null}
        className={boxClass}
        rows={props.rows ?? 3}
        placeholder={props.placeholder}
        onKeyDown={(event) => {
          props.onKeyDown?.(event)
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && props.onSubmit) {
            event.preventDefault()
            props.onSubmit()
          }
        }}
      />
    </FieldParts>
  </AriaTextField>
)
