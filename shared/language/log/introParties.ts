import { actorAt, type FoundActor, whoIsActor } from './actor.ts'
import type { Clause } from './clause.ts'
import type { Discourse } from './discourse.ts'
import { samePerson } from './people.ts'
import { knownAt, newcomerAt } from './person.ts'
import type { Confidence, PartyReading, PersonRef } from './reading.ts'
import type { Actor } from './subject.ts'
import { verbOf } from './verbs.ts'
import type { Work } from './work.ts'

const TO = /^(aan|bij|met|naar|richting|to|onto|towards|with|w)$/u
/** "In front of Grace". */
const isTo = (work: Work, at: number): boolean =>
  TO.test(work.tokens[at]?.text ?? '') || (work.tokens[at]?.text === 'of' && work.tokens[at - 1]?.text === 'front')
/** Before the first of two, when the introduction is a noun: "an intro for me to", "between A and B". */
const OF = /^(between|tussen|for|of|voor|van)$/u
/** Words that belong to the verb: "voor" of voorstellen, "in contact", "in touch". */
const PARTICLE = /^(voor|contact|touch|in|met|elkaar)$/u

/** Whether a word is the introduction itself, as a noun. */
export const isIntro = (word: string): boolean => /^(?:e-?)?(?:intro|introduction|introductie)$/u.test(word)

/** One of those brought together, or who does it. */
export interface Party {
  readonly party: PartyReading
  readonly confidence: Confidence
  readonly alternatives: readonly PartyReading[]
}

/** Who an actor of a statement is. */
export function partyOf(work: Work, discourse: Discourse, actor: Actor, role: 'subject' | 'object'): Party | undefined {
  if (actor.kind === 'me') return { party: { kind: 'me' }, confidence: 'sure', alternatives: [] }
  const found = whoIsActor(work, discourse, actor, role)
  if (found === undefined) return undefined
  return {
    party: found.ref,
    confidence: actor.kind === 'name' && found.ref.kind === 'new' ? 'sure' : found.confidence,
    alternatives: found.alternatives,
  }
}

/** Who is introduced to whom: the object, and the one after aan, bij, to, with. */
export function partiesOf(
  work: Work,
  clause: Clause,
  discourse: Discourse,
  used: Set<number>,
): { object?: FoundActor; target?: FoundActor } {
  let object: FoundActor | undefined
  let target: FoundActor | undefined
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i)) continue
    const word = work.tokens[i]?.text ?? ''
    // "Sent an e-intro", "promised to introduce me": what is done, and nobody.
    if (isIntro(word) || (word === 'to' && verbOf(work.tokens[i + 1]?.text ?? '')?.family === 'introduce')) {
      used.add(i)
      continue
    }
    const lead = isTo(work, i) || OF.test(word)
    const found = describedActor(work, discourse, clause, lead ? i + 1 : i) ?? actorAt(work, discourse, lead ? i + 1 : i, true)
    if (
      found === undefined ||
      found.to > clause.to ||
      (found.actor.kind === 'name' && PARTICLE.test(work.tokens[found.from]?.text ?? ''))
    ) {
      if (
        /^(voor|contact|touch|elkaar|up)$/u.test(word) ||
        (word === 'in' && /^(contact|touch)$/u.test(work.tokens[i + 1]?.text ?? '')) ||
        (word === 'aan' && work.tokens[i + 1]?.text === 'elkaar')
      )
        used.add(i)
      continue
    }
    const isJoined = /^(en|and|&|\+|n|'n)$/u.test(work.tokens[found.from - 1]?.text ?? '')
    if (isTo(work, i) && target === undefined) target = found
    else if (!isTo(work, i) && object === undefined) object = found
    else if (object !== undefined && target === undefined && isJoined) target = found
    else continue
    for (let j = lead ? i : found.from; j < found.to; j += 1) used.add(j)
    if (isJoined) used.add(found.from - 1)
    i = found.to - 1
  }
  return { ...(object === undefined ? {} : { object }), ...(target === undefined ? {} : { target }) }
}

/** "Her investor Dmitri": a name behind what someone is to someone. */
function describedActor(work: Work, discourse: Discourse, clause: Clause, at: number): FoundActor | undefined {
  if (!/^(?:haar|zijn|hun|mijn|her|his|their|my|een|a|an|de|the|onze|our)$/u.test(work.tokens[at]?.text ?? '')) return undefined
  const behind = work.tokens.findIndex((token, i) => i > at + 1 && i < clause.to && i <= at + 6 && token.text === ',')
  if (behind !== -1 && work.tokens[behind + 1]?.capital === true) {
    const found = actorAt(work, discourse, behind + 1, true)
    if (found?.to === clause.to) return found
  }
  for (let i = at + 1; i <= at + 3 && i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token?.text === ',' && work.tokens[i + 1]?.capital === true) continue
    if (token === undefined || !token.word || TO.test(token.text)) return undefined
    if (token.capital || newcomerAt(work, discourse.people, i) !== undefined) return actorAt(work, discourse, i, true)
  }
  return undefined
}

/** "Introduce them", "aan elkaar": the two named last before the clause. */
export function lastTwo(work: Work, clause: Clause, discourse: Discourse): [Party, Party] | undefined {
  const bare = { ...work, claimed: new Uint8Array(work.claimed.length) }
  const named: PersonRef[] = []
  for (let at = 0; at < clause.from; at += 1) {
    const found =
      work.tokens[at]?.capital === true || work.original === work.original.toLowerCase()
        ? knownAt(bare, discourse.people, at)
        : undefined
    if (found === undefined) continue
    if (!named.some((ref) => samePerson(ref, found.ref))) named.push(found.ref)
    at = found.to - 1
  }
  const [first, second] = named.slice(-2)
  const party = (ref: PersonRef): Party => ({ party: ref, confidence: named.length > 2 ? 'asked' : 'sure', alternatives: [] })
  return first === undefined || second === undefined ? undefined : [party(first), party(second)]
}
