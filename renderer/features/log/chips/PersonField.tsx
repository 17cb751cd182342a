import { useText } from '#app/i18n/index.ts'
import { ComboBox } from '#ui/index.ts'
import type { PersonRef } from '#shared/language/log/reading.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { findPeople, optionOf, type NamedPeople } from '../people.ts'
import { personInWords } from './chipText.ts'

interface PersonFieldProps {
  readonly label: string
  readonly people: NamedPeople | undefined
  readonly value: PersonRef | undefined
  readonly onChange: (value: PersonRef) => void
  /** When the field is emptied; without it, it keeps who was in it. */
  readonly onClear?: () => void
  readonly placeholder?: string
  /** Keeps the list shut until something is typed. */
  readonly opensOnTyping?: boolean
}

/** One person: someone known, or explicitly someone new. */
export function PersonField({ label, people, value, onChange, onClear, placeholder, opensOnTyping }: PersonFieldProps) {
  const t = useText()
  const known = value?.kind === 'contact' ? people?.byId.get(value.id) : undefined
  const shown =
    value === undefined ? undefined : known ? optionOf(known) : { id: value.name as ContactId, label: personInWords(value, t) }
  return (
    <ComboBox<ContactId>
      label={label}
      value={shown}
      onChange={(option) => {
        if (option === undefined) onClear?.()
        else if (people?.byId.has(option.id)) onChange({ kind: 'contact', id: option.id, name: option.label })
      }}
      load={(text) => findPeople(people, text)}
      onCreate={(name) => onChange({ kind: 'new', name: name.trim() })}
      {...(placeholder && { placeholder })}
      {...(opensOnTyping && { opensOnTyping })}
    />
  )
}
