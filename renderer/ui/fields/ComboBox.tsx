import { useState, type Ref } from 'react'
import { ComboInput } from './ComboInput.tsx'
import type { FieldProps } from './Field.tsx'
import type { ComboOption, LoadOptions } from './useOptions.ts'

export interface ComboBoxProps<Id extends string> extends FieldProps {
  value: ComboOption<Id> | undefined
  /** `undefined` when the box was emptied. */
  onChange: (value: ComboOption<Id> | undefined) => void
  /** What fits the text; for an empty text, what one most likely wants. */
  load: LoadOptions<Id>
  /** Offers "Add “text”" when nothing is called just so. */
  onCreate?: (text: string) => void
  placeholder?: string
  /** Keeps the list shut until something is typed, not to cover what stands below. */
  opensOnTyping?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** One out of many, found by typing. Text that was not chosen goes back to what was. */
export const ComboBox = <Id extends string>({ value, onChange, onCreate, ...props }: ComboBoxProps<Id>) => {
  const [draft, setDraft] = useState<string>()
  return (
    <ComboInput
      {...props}
      text={draft ?? value?.label ?? ''}
      onTextChange={setDraft}
      chosen={value}
      onChoose={(option) => {
        setDraft(undefined)
        onChange(option)
      }}
      {...(onCreate
        ? {
            onCreate: (text: string) => {
              setDraft(undefined)
              onCreate(text)
            },
          }
        : {})}
      onLeave={() => {
        if (draft?.trim() === '' && value) onChange(undefined)
        setDraft(undefined)
      }}
    />
  )
}
