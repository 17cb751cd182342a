import { useRef } from 'react'
import { contactList } from '#data/queries/contacts.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { PickMany, type ComboOption } from '#ui/index.ts'

interface AboutFieldProps {
  readonly label: string
  readonly value: readonly NamedContact[]
  readonly onChange: (value: readonly NamedContact[]) => void
  readonly error?: string
}

const SHOWN = 20

/** Whom a note is about: people already known, the most recently met first. */
export function AboutField({ label, value, onChange, error }: AboutFieldProps) {
  const data = useData()
  const everyone = useRef<Promise<readonly (readonly [string, Summary])[]>>(undefined)
  return (
    <PickMany<ContactId>
      label={label}
      value={value.map(({ id, name }) => ({ id, label: name }))}
      onChange={(chosen) => onChange(chosen.map(({ id, label: name }) => ({ id, name })))}
      load={async (text) => {
        everyone.current ??= contactList(data).then(folded)
        const words = fold(text).split(/\s+/)
        return (await everyone.current)
          .filter(([said]) => words.every((word) => said.includes(word)))
          .slice(0, SHOWN)
          .map(([, summary]) => optionOf(summary))
      }}
      {...(error && { error })}
    />
  )
}

function folded(summaries: readonly Summary[]): (readonly [string, Summary])[] {
  return summaries
    .toSorted((a, b) => (b.lastMet ?? '').localeCompare(a.lastMet ?? ''))
    .map((summary) => [fold(`${summary.name} ${summary.organisation ?? ''}`), summary] as const)
}

function optionOf({ id, name, organisation, city }: Summary): ComboOption<ContactId> {
  const description = organisation ?? city
  return { id, label: name, ...(description !== undefined && { description }) }
}
