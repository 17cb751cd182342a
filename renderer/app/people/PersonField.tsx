import type { Ref } from 'react'
import type { ContactId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox, type ComboOption, type FieldProps } from '#ui/index.ts'
import type { PersonChoice } from './choice.ts'
import { useContactOptions } from './useContactOptions.ts'

export interface PersonFieldProps extends FieldProps {
  readonly value: PersonChoice | undefined
  readonly onChange: (value: PersonChoice | undefined) => void
  /** What I am called in the list; without it I cannot be chosen. */
  readonly me?: string | undefined
  /** What becomes of a name that is nobody's yet; without it only contacts can be chosen. */
  readonly newName?: string | undefined
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

type Id = ContactId | 'me' | `name:${string}`

/** One person, found by typing. */
export function PersonField({ value, onChange, me, newName, description, ...field }: PersonFieldProps) {
  const load = useContactOptions()
  const offered = async (text: string): Promise<readonly ComboOption<Id>[]> => {
    const found = await load(text)
    return me !== undefined && fold(me).startsWith(fold(text.trim())) ? [{ id: 'me', label: me }, ...found] : found
  }
  const hint = value?.kind === 'name' ? newName : description
  return (
    <ComboBox<Id>
      {...field}
      takesClear
      {...(hint !== undefined && { description: hint })}
      value={optionFor(value, me)}
      load={offered}
      onChange={(option) => onChange(option && choiceOf(option, value, me))}
      {...(newName !== undefined && { onCreate: (name: string) => onChange({ kind: 'name', name }) })}
    />
  )
}

function optionFor(value: PersonChoice | undefined, me: string | undefined): ComboOption<Id> | undefined {
  switch (value?.kind) {
    case undefined:
      return undefined
    case 'contact':
      return { id: value.id, label: value.name }
    case 'me':
      return { id: 'me', label: me ?? '' }
    case 'name':
      return { id: `name:${value.name}`, label: value.name }
  }
}

/** What an option stands for; one that was chosen already comes back as it was. */
function choiceOf(option: ComboOption<Id>, value: PersonChoice | undefined, me: string | undefined): PersonChoice {
  if (value !== undefined && optionFor(value, me)?.id === option.id) return value
  const { id, label } = option
  if (id === 'me') return { kind: 'me' }
  return isContactId(id) ? { kind: 'contact', id, name: label } : { kind: 'name', name: label }
}

const isContactId = (id: Id): id is ContactId => id !== 'me' && !id.startsWith('name:')
