import { useRef } from 'react'
import { contactList } from '#data/queries/contacts.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import type { ComboOption } from '#ui/index.ts'

/** Someone to choose from a list, and what tells them from their namesakes. */
export type PersonOption = ComboOption<ContactId>

const SHOWN = 30

/**
 * Who fits the text in name, organisation or city, whom one met last first.
 * @param all summaries, read once for a field
 */
export function peopleFitting(all: readonly Summary[], text: string, except: ContactId): PersonOption[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return all
    .filter((one) => one.id !== except && one.status !== 'archived')
    .filter((one) => {
      const said = fold(`${one.name} ${one.organisation ?? ''} ${one.city ?? ''}`)
      return words.every((word) => said.includes(word))
    })
    .toSorted((a, b) => order(b.lastMet ?? '', a.lastMet ?? '') || order(a.sortName, b.sortName))
    .slice(0, SHOWN)
    .map((one) => ({ id: one.id, label: one.name, description: [one.organisation, one.city].filter(Boolean).join(' · ') }))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Looks people up for a field; everyone is read once, when it is first typed in. */
export function usePeople(except: ContactId): (text: string) => Promise<PersonOption[]> {
  const data = useData()
  const everyone = useRef<Promise<Summary[]>>(undefined)
  return async (text) => {
    everyone.current ??= contactList(data)
    return peopleFitting(await everyone.current, text, except)
  }
}
