import { useText } from '#app/i18n/index.ts'
import type { PartyReading } from '#shared/language/log/reading.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox, type ComboOption } from '#ui/index.ts'
import { findPeople, optionOf, type NamedPeople } from '../people.ts'
import { personInWords } from './chipText.ts'

/** No contact has it: ids are UUIDs. */
const ME = 'me'

interface PartyFieldProps {
  readonly label: string
  readonly people: NamedPeople | undefined
  readonly value: PartyReading | undefined
  /** Offered before anyone else, with me: those at the table. */
  readonly first: readonly PartyReading[]
  readonly onChange: (value: PartyReading) => void
}

/** A side of an introduction: me, someone at the table, anyone else, or someone new. */
export function PartyField({ label, people, value, first, onChange }: PartyFieldProps) {
  const t = useText()
  const option = (party: PartyReading): ComboOption => {
    if (party.kind === 'me') return { id: ME, label: t('log.me') }
    const known = party.kind === 'contact' ? people?.byId.get(party.id) : undefined
    return known ? optionOf(known) : { id: party.kind === 'contact' ? party.id : party.name, label: personInWords(party, t) }
  }
  const near = first.map((party) => ({ party, option: option(party) }))
  return (
    <ComboBox
      label={label}
      value={value && option(value)}
      onChange={(chosen) => {
        const party = near.find((one) => one.option.id === chosen?.id)?.party
        const known = chosen && people?.byId.get(chosen.id as ContactId)
        if (party) onChange(party)
        else if (known) onChange({ kind: 'contact', id: known.id, name: known.displayName })
      }}
      load={(text) => {
        const typed = fold(text.trim())
        const fitting = near.map((one) => one.option).filter((one) => fold(one.label).includes(typed))
        const others = findPeople(people, text).filter(({ id }) => !fitting.some((one) => one.id === id))
        return [...fitting, ...others]
      }}
      onCreate={(name) => onChange({ kind: 'new', name: name.trim() })}
    />
  )
}
