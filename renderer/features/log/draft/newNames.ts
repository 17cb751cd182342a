import type { PersonRef } from '#shared/language/log/reading.ts'
import { samePerson } from '#shared/language/log/people.ts'
import { fold } from '#shared/language/fold.ts'
import { type AnyItem, type LogDraft, onePerPerson } from './draft.ts'
import { peopleIn, swapped } from './people.ts'

/** The names in drafts that become new contacts, each once, in their order. */
export function newNamesIn(drafts: readonly LogDraft[]): string[] {
  const names = drafts
    .flatMap((draft) => draft.items)
    .flatMap((item) => peopleIn(item).flatMap((ref) => (ref.kind === 'new' ? [ref.name] : [])))
  return names.filter((name, index) => names.findIndex((other) => fold(other.trim()) === fold(name.trim())) === index)
}

/**
 * Takes a new first name for the one new full name it fits, dotted: "Eline"
 * after "Eline Visser". Where two full names begin with it, it stays by itself.
 * @param names the new names it may be one of: those of the whole list
 * @param isChosen whether words were explicitly said to be who they are
 * @returns the same draft when there is nothing to take
 */
export function knowingEachOther(
  draft: LogDraft,
  names: readonly string[],
  isChosen: (words: string | undefined) => boolean,
): LogDraft {
  const full = new Map<string, string | undefined>()
  for (const name of names) {
    const [given, ...rest] = fold(name.trim()).split(/\s+/u)
    if (given !== undefined && rest.length > 0) full.set(given, full.has(given) ? undefined : name)
  }
  const kept = draft.items.flatMap((item) => (item.kind === 'person' && isChosen(item.words) ? [item.value] : []))
  const swap = (ref: PersonRef): PersonRef => {
    const name = ref.kind === 'new' ? full.get(fold(ref.name.trim())) : undefined
    return name === undefined || kept.some((one) => samePerson(one, ref)) ? ref : { kind: 'new', name }
  }
  let isOther = false
  const items = draft.items.map((item): AnyItem => {
    const isMeant = peopleIn(item).some((ref) => swap(ref) !== ref)
    if (!isMeant) return item
    isOther = true
    if (item.kind !== 'person') return { ...swapped(item, swap), confidence: 'asked' }
    return { ...item, value: swap(item.value), confidence: 'asked', alternatives: [...item.alternatives, item.value] }
  })
  return isOther ? { ...draft, items: onePerPerson(items) } : draft
}
