import { useText } from '#app/i18n/index.ts'
import type { PersonRef } from '#shared/language/log/reading.ts'
import { PickMany, type ComboOption } from '#ui/index.ts'
import { personInWords } from '../chips/chipText.ts'
import { personKey } from '../draft/people.ts'
import { findPeople, optionOf, type NamedPeople } from '../people.ts'

interface PeopleFieldProps {
  readonly label: string
  readonly people: NamedPeople | undefined
  readonly value: readonly PersonRef[]
  readonly onChange: (value: readonly PersonRef[]) => void
  /** Only these may be chosen. */
  readonly among?: readonly PersonRef[]
  readonly error?: string
}

/** Several people: known ones, or new ones by name. */
export function PeopleField({ label, people, value, onChange, among, error }: PeopleFieldProps) {
  const t = useText()
  const option = (ref: PersonRef): ComboOption => {
    const known = ref.kind === 'contact' ? people?.byId.get(ref.id) : undefined
    return known ? optionOf(known) : { id: personKey(ref), label: personInWords(ref, t) }
  }
  const refOf = (chosen: ComboOption): PersonRef[] => {
    const ref = [...value, ...(among ?? [])].find((other) => personKey(other) === chosen.id)
    if (ref) return [ref]
    const known = people?.folded.find(({ person }) => person.id === chosen.id)?.person
    return known ? [{ kind: 'contact', id: known.id, name: known.displayName }] : []
  }
  return (
    <PickMany
      label={label}
      value={value.map(option)}
      onChange={(chosen) => onChange(chosen.flatMap(refOf))}
      load={(text) => (among ? among.map(option).filter((one) => matches(one, text)) : findPeople(people, text))}
      {...(among ? {} : { onCreate: (name: string) => onChange([...value, { kind: 'new', name: name.trim() }]) })}
      {...(error && { error })}
    />
  )
}

const matches = (option: ComboOption, text: string): boolean =>
  option.label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
