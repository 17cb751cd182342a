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
  /** Enter takes what was typed as it stands; else making something new is to be chosen from the list. */
  takesTyped?: boolean
  /** Enter takes the option that is clearly meant, without going to it first. */
  takesClear?: boolean
  /** Leaving the field takes what was typed, too: for words of which nothing is to be lost. */
  keepsTyped?: boolean
  placeholder?: string
  /** Keeps the list shut until something is typed, not to cover what stands below. */
  opensOnTyping?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** One out of many, found by typing. Text that was not chosen goes back to what was. */
export const ComboBox = <Id extends string>({
  value,
  onChange,
  onCreate,
  takesTyped = false,
  keepsTyped = false,
  ...props
}: ComboBoxProps<Id>) => {
  const [draft, setDraft] = useState<string>()
  const create = (text: string) => {
    setDraft(undefined)
    onCreate?.(text)
  }
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
      {...(onCreate && { onCreate: create })}
      {...(onCreate && takesTyped && { onCommit: create, keepsCommas: true })}
      onLeave={() => {
        const typed = draft?.trim()
        if (typed === '' && value) onChange(undefined)
        setDraft(undefined)
        if (keepsTyped && typed !== undefined && typed !== '' && typed !== value?.label) onCreate?.(typed)
      }}
    />
  )
}
