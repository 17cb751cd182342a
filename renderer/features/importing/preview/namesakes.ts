import type { Format, Text } from '#app/i18n/index.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { fold } from '#shared/language/fold.ts'
import { shortlySaid, valueInWords } from './values.ts'

/** What tells one of several of the same name from the others. */
export interface Namesake {
  /** How many of the file have the name. */
  readonly count: number
  /** What the file says of this one, as much of it as it takes; '' when it says nothing. */
  readonly says: string
  /** Where they begin in the file, when nothing it says tells them apart. */
  readonly line?: number
}

/** Looked at one after the other, until what is said of someone is said of no namesake. */
const TELLING = ['emails', 'phones', 'city', 'birthday', 'links', 'addresses', 'met', 'tags'] as const

/** The people of the file who share their name with another of it, by source. */
export function namesakesIn(items: readonly PlanItem[], t: Text, format: Format): ReadonlyMap<string, Namesake> {
  const byName = new Map<string, PlanItem[]>()
  for (const item of items) {
    if (item.kind === 'removed') continue
    const name = fold(item.person.name)
    byName.set(name, [...(byName.get(name) ?? []), item])
  }
  const found = new Map<string, Namesake>()
  for (const same of byName.values()) {
    if (same.length < 2) continue
    const said = same.map(({ person }) => [
      shortlySaid(person),
      ...TELLING.map((field) => valueInWords(field, person.values[field], t, format)),
    ])
    for (const [n, { sourceId, person }] of same.entries()) {
      const own = said[n] ?? []
      const others = said.filter((_, other) => other !== n)
      const much = own.findIndex((_, at) => others.every((other) => own.slice(0, at + 1).some((part, i) => part !== other[i])))
      const parts = new Set(own.slice(0, much === -1 ? 1 : much + 1).filter((part) => part !== ''))
      const says = [...parts].join(', ')
      found.set(sourceId, { count: same.length, says, ...(much === -1 && { line: person.line }) })
    }
  }
  return found
}
