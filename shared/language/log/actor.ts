import { type Discourse, amongNamed, objectGender, referent, type Referent, subjectGender } from './discourse.ts'
import { type FoundName, knownAt, mayReceive, namedBefore, nameAt } from './person.ts'
import type { Actor } from './subject.ts'
import { isOpen, type Work } from './work.ts'

const DETERMINER = /^(?:mijn|m'n|onze|ons|de|het|een|zijn|haar|hun|my|our|the|a|an|his|her|their|\d+(?:[.,]\d+)?|[€£$])$/u

/** Whether a name nobody knows is handed something: typed as names are in the line, and followed by what it is. */
export function isGiven(work: Work, at: number): boolean {
  const [name, what] = [work.tokens[at], work.tokens.slice(at + 1, at + 4).find((token) => !token.capital)]
  return name !== undefined && (name.capital || mayReceive(work, name)) && DETERMINER.test(what?.text ?? '')
}

/** "henk de boor": in a line without capitals "de" opens what was handed over, unless that comes still. */
function handed(work: Work, found: FoundName): FoundName {
  if (found.ref.kind !== 'new' || work.tokens[found.from]?.capital !== false) return found
  if (!/^(?:de|het)$/u.test(work.tokens[found.from + 1]?.text ?? '') || DETERMINER.test(work.tokens[found.to]?.text ?? ''))
    return found
  const name = work.tokens[found.from]?.typed ?? found.ref.name
  return { ...found, to: found.from + 1, ref: { kind: 'new', name: name.charAt(0).toUpperCase() + name.slice(1) } }
}

/** A name or pronoun as object, where it starts and ends. */
export interface FoundActor {
  readonly actor: Actor
  readonly from: number
  readonly to: number
}

/** The person at the token, if a person is there. Unknown names only where `expected`. */
export function actorAt(work: Work, discourse: Discourse, at: number, expected: boolean): FoundActor | undefined {
  const token = work.tokens[at]
  if (token === undefined || !isOpen(work, token)) return undefined
  if (/^(me|mij|ons|us|mezelf|myself)$/u.test(token.text)) return { actor: { kind: 'me' }, from: at, to: at + 1 }
  if (objectGender(token.text) !== undefined) return { actor: { kind: 'pronoun', word: token.text }, from: at, to: at + 1 }
  const someone = knownAt(work, discourse.people, at)
  const before = someone === undefined ? namedBefore(work, at) : undefined
  const anew = before ?? (expected || token.capital ? nameAt(work, discourse.people, at) : someone)
  const named = anew && before === undefined ? handed(work, anew) : anew
  const known = named?.ref.kind === 'new' ? someone : undefined
  // "Aan Rob de Lucebert": handed to Rob.
  const found = known !== undefined && /^(?:de|het|the)$/u.test(work.tokens[known.to]?.text ?? '') ? known : named
  if (found === undefined || (!expected && found.ref.kind === 'new' && amongNamed(discourse, found.ref.name) === undefined))
    return undefined
  return { actor: { kind: 'name', found }, from: found.from, to: found.to }
}

/** Whom an actor other than me is. */
export function whoIsActor(
  work: Work,
  discourse: Discourse,
  actor: Exclude<Actor, { kind: 'me' }>,
  role: 'subject' | 'object',
): Referent | undefined {
  if (actor.kind === 'pronoun') {
    const gender =
      (role === 'subject' ? subjectGender(actor.word) : undefined) ?? objectGender(actor.word) ?? subjectGender(actor.word)
    return gender === undefined ? undefined : referent(discourse, gender, role)
  }
  const { found } = actor
  const [first, last] = [work.tokens[found.from], work.tokens[found.to - 1]]
  const written =
    first === undefined || last === undefined
      ? found.ref.name
      : work.original.slice(work.origin[first.start], work.origin[last.end])
  const among = amongNamed(discourse, written)
  return among === undefined
    ? { ref: found.ref, confidence: found.confidence, alternatives: found.alternatives }
    : { ref: among, confidence: 'sure', alternatives: [] }
}
