import { type Clause } from './clause.ts'
import { type Discourse } from './discourse.ts'
import { isCity } from '../cities.ts'
import { actorAt, type FoundActor, isGiven } from './actor.ts'
import { type Statement } from './statement.ts'
import { verbOf } from './verbs.ts'
import { type Work } from './work.ts'

const TO = /^(aan|to|naar|voor|for|bij|van|from)$/u

/** Whom a favour names beside who does it, and what else is said of them. */
export interface Objects {
  readonly me: boolean
  /** Whoever it is to; several when joined by "en". */
  readonly others: readonly FoundActor[]
}

/** To whom: "aan haar" first, else the first person named. */
export function objectsOf(
  work: Work,
  { clause, verbAt, verb, doer }: Statement,
  discourse: Discourse,
  used: Set<number>,
  isAsked: boolean,
): Objects {
  let me = false
  let others: FoundActor[] = []
  let aimed = false
  const asks = verb.family === 'ask' || doer !== undefined
  const take = (from: number, to: number): void => {
    for (let j = from; j < to; j += 1) used.add(j)
  }
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i)) continue
    const word = work.tokens[i]?.text ?? ''
    const to = TO.test(word) && (word !== 'van' || isFrom(work, i))
    if (word === 'to' && verbOf(work.tokens[i + 1]?.text ?? '') !== undefined && work.tokens[i + 1]?.capital !== true) continue
    const found = actorAt(
      work,
      discourse,
      to ? i + 1 : i,
      (!(me && verb.family === 'lend') && expectsNew(work, i, verbAt, verb.family)) ||
        (isAsked && (i === verbAt + 1 || /^(?:voor|for)$/u.test(word))),
    )
    if (found === undefined || found.to > clause.to || isOwned(work, found)) continue
    // "zij leent me haar auto": theirs, not to her.
    if (me && !to && found.actor.kind === 'pronoun') continue
    // "Vroeg James om een referentie voor Max": asked of James.
    if (asks && to && !/^(?:aan|of|bij|van|from)$/u.test(word)) continue
    if (found.actor.kind === 'me') {
      me = true
      take(i, found.to)
    } else if (to && !aimed && !/^(?:van|bij)$/u.test(others.length > 0 ? word : '')) {
      for (const plain of others) for (let j = plain.from; j < plain.to; j += 1) used.delete(j)
      others = [found]
      aimed = true
      take(i, found.to)
    } else if (others.length === 0) {
      others = [found]
      take(i, found.to)
    } else if (/^(en|and|&)$/u.test(work.tokens[i - 1]?.text ?? '') && others.at(-1)?.to === i - 1) {
      others.push(found)
      take(i - 1, found.to)
    } else continue
    i = found.to - 1
  }
  // "Borrowed Eva's gazebo": from her.
  const owner = verb.family === 'lend' && others.length === 0 ? ownerIn(work, clause, discourse, used) : undefined
  return { me, others: owner === undefined ? others : [owner] }
}

/** Whether a token is "from" or its Dutch "van", and no vehicle: "my van". */
export const isFrom = (work: Work, at: number): boolean =>
  /^(?:van|from)$/u.test(work.tokens[at]?.text ?? '') &&
  !/^(?:my|our|his|their|the|a|your)$/u.test(work.tokens[at - 1]?.text ?? '')

/** The one whose thing it is, by name. */
export function ownerIn(work: Work, clause: Clause, discourse: Discourse, used: Set<number>): FoundActor | undefined {
  for (let i = clause.from; i < clause.to; i += 1) {
    if (used.has(i)) continue
    const found = actorAt(work, discourse, i, false)
    if (found?.actor.kind !== 'name' || !isOwned(work, found)) continue
    for (let j = found.from; j < found.to; j += 1) used.add(j)
    return found
  }
  return undefined
}

/** Whether a name nobody knows may stand at the token: behind "aan" and "to", or handed something right behind the verb. */
function expectsNew(work: Work, at: number, verbAt: number, family: string): boolean {
  const word = work.tokens[at]?.text ?? ''
  const next = work.tokens[at + 1]
  if (/^(?:aan|to)$/u.test(word) || (/^(?:van|from)$/u.test(word) && family === 'lend'))
    return (
      family !== 'act' &&
      work.tokens[at - 1]?.capital !== true &&
      !isCity(next?.text ?? '') &&
      !isCity(`${next?.text ?? ''} ${work.tokens[at + 2]?.text ?? ''}`)
    )
  return at === verbAt + 1 && isGiven(work, at)
}

/** "Eva's gazebo" is hers, not given to her; "voor haar expo" is what it is for. */
export function isOwned(work: Work, { actor, from, to }: FoundActor): boolean {
  const last = work.tokens[to - 1]
  const next = work.tokens[to]
  if (actor.kind === 'name') return /'s?$/u.test(last?.text ?? '') && next?.word === true
  if (actor.kind === 'me') return false
  const before = work.tokens[from - 1]?.text ?? ''
  return (
    /^(?:haar|her|hun)$/u.test(work.tokens[from]?.text ?? '') &&
    /^(?:for|voor|met|with|of|van|about|over|in|op|on|at|bij)$/u.test(before) &&
    next?.word === true &&
    !/^(?:participle|past|infinitive)$/u.test(verbOf(next.text)?.tense ?? '') &&
    !/^(?:een|a|the|de|het|mijn|my|\d+)$/u.test(next.text)
  )
}
