import { isOneSlip } from './near.ts'
import { type LogPeople, lastMetFirst, nameKey, refTo, samePerson } from './people.ts'
import type { FavourReading, LogPart, PersonRef } from './reading.ts'

/** Names shorter than this are too like one another to be a slip. */
const SHORTEST_SLIP = 5
const SHORTEST_PREFIX = 3
const MOST = 8

/**
 * Those known whose name is nearly a written one nobody has: a slip of one letter
 * ("Fatimah" for Fatima) or its beginning ("Kar" for Karim). A name of more words
 * is held against whole names. The last met first; linear in the number of names.
 */
export function nearNames(people: LogPeople, name: string): PersonRef[] {
  const key = nameKey(name)
  const isWhole = key.includes(' ')
  const near = [...(people.byForm.get(isWhole ? 'full' : 'first') ?? [])].flatMap(([form, who]) => {
    const isPrefix = !isWhole && key.length >= SHORTEST_PREFIX && form.startsWith(key)
    return isPrefix || (key.length >= SHORTEST_SLIP && form.length >= SHORTEST_SLIP && isOneSlip(key, form)) ? who : []
  })
  return [...new Set(near)].toSorted(lastMetFirst).slice(0, MOST).map(refTo)
}

/** Offers those whose name is nearly the one written where a part makes someone new of it. */
export function withNearNames(parts: readonly LogPart[], people: LogPeople): LogPart[] {
  const isThere = (ref: PersonRef): boolean => parts.some((part) => part.kind === 'person' && samePerson(part.value, ref))
  return parts.map((part): LogPart => {
    if (part.kind === 'person' && part.value.kind === 'new') {
      const others = nearNames(people, part.value.name).filter(
        (ref) => !part.alternatives.some((other) => samePerson(other, ref)),
      )
      return others.length === 0 ? part : { ...part, confidence: 'asked', alternatives: [...part.alternatives, ...others] }
    }
    if (part.kind === 'favour' && part.value.whom.kind === 'new' && !isThere(part.value.whom)) {
      const others = nearNames(people, part.value.whom.name).map((whom): FavourReading => ({ ...part.value, whom }))
      return others.length === 0 ? part : { ...part, confidence: 'asked', alternatives: [...part.alternatives, ...others] }
    }
    return part
  })
}
