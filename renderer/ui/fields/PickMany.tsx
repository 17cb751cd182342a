import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useUiText } from '../text.tsx'
import { ComboInput } from './ComboInput.tsx'
import styles from './Combo.module.css'
import type { FieldProps } from './Field.tsx'
import type { ComboOption, LoadOptions } from './useOptions.ts'

export interface PickManyProps<Id extends string> extends FieldProps {
  value: readonly ComboOption<Id>[]
  onChange: (value: readonly ComboOption<Id>[]) => void
  load: LoadOptions<Id>
  /** Offers "Add “text”" when nothing is called just so; also on Enter or comma. */
  onCreate?: (text: string) => void
  placeholder?: string
}

/** Several out of many, found by typing; what was chosen stands in the box. Backspace takes the last away. */
export const PickMany = <Id extends string>({ value, onChange, load, onCreate, ...props }: PickManyProps<Id>) => {
  const words = useUiText()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const remove = (id: Id) => {
    onChange(value.filter((option) => option.id !== id))
    input.current?.focus()
  }
  const create = (typed: string) => {
    setText('')
    onCreate?.(typed)
  }
  return (
    <ComboInput
      {...props}
      inputRef={input}
      text={text}
      onTextChange={setText}
      chosen={undefined}
      load={load}
      without={value}
      onChoose={(option) => {
        setText('')
        onChange([...value, option])
      }}
      {...(onCreate ? { onCreate: create, onCommit: create } : {})}
      onBackspaceAtStart={() => onChange(value.slice(0, -1))}
      before={value.map((option) => (
        <span key={option.id} className={styles.tag}>
          <span title={option.description}>{option.label}</span>
          <Button
            slot={null}
            className={styles.remove ?? ''}
            aria-label={words.remove(option.label)}
            onPress={() => remove(option.id)}
            {...(props.isDisabled ? { isDisabled: true } : {})}
          >
            <X />
          </Button>
        </span>
      ))}
    />
  )
}
