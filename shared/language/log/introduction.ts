import type { Day } from '../../domain/records/values.ts'
import type { Clause } from './clause.ts'
import { findDate } from './dates/find.ts'
import { type Discourse, mention } from './discourse.ts'
import type { Confidence, IntroductionReading, PartyReading } from './reading.ts'
import { restOf, spanOf, textOf, within } from './region.ts'
import { type Actor, actorAt, type FoundActor, type Statement, statementOf, whoIsActor } from './statement.ts'
import { isModal } from './verbs.ts'
import { addPart, type Work } from './work.ts'

const TO = /^(aan|bij|met|to|with)$/u
/** Words that belong to the verb: "voor" of voorstellen, "in contact", "in touch". */
const PARTICLE = /^(voor|contact|touch|in|met|elkaar)$/u

interface Party {
  readonly party: PartyReading
  readonly confidence: Confidence
  readonly alternatives: readonly PartyReading[]
}

function partyOf(work: Work, discourse: Discourse, actor: Actor, role: 'subject' | 'object'): Party | undefined {
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
function partiesOf(
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
    const to = TO.test(word)
    const found = actorAt(work, discourse, to ? i + 1 : i, true)
    if (
      found === undefined ||
      found.to > clause.to ||
      (found.actor.kind === 'name' && PARTICLE.test(work.tokens[found.from]?.text ?? ''))
    ) {
      if (
        /^(voor|contact|touch|elkaar)$/u.test(word) ||
        (word === 'in' && /^(contact|touch)$/u.test(work.tokens[i + 1]?.text ?? ''))
      )
        used.add(i)
      continue
    }
    if (to && target === undefined) target = found
    else if (!to && object === undefined) object = found
    else if ((word === 'en' || word === 'and') && target === undefined) target = found
    else if (object !== undefined && target === undefined && /^(en|and)$/u.test(work.tokens[found.from - 1]?.text ?? ''))
      target = found
    else continue
    for (let j = to ? i : found.from; j < found.to; j += 1) used.add(j)
    if (/^(en|and)$/u.test(work.tokens[found.from - 1]?.text ?? '')) used.add(found.from - 1)
    i = found.to - 1
  }
  return { ...(object === undefined ? {} : { object }), ...(target === undefined ? {} : { target }) }
}

/** "brengt … in contact met", which is no bringing. */
function brings(work: Work, clause: Clause): Statement['verb'] | undefined {
  const text = textOf(work, clause)
  if (!/\bin (?:contact|touch)\b/u.test(text)) return undefined
  return { family: 'introduce', tense: /\b(?:bracht|gebracht|brought)\b/u.test(text) ? 'past' : 'present', noun: false }
}

/** "Tom put me in touch": the past of "puts" is the bare form, of someone else. */
function happened(work: Work, statement: Statement, verb: Statement['verb']): boolean {
  if (statement.tense === 'past' || verb.tense === 'past') return true
  return (
    work.tokens[statement.verbAt]?.text === 'put' &&
    statement.subject !== undefined &&
    statement.subject.kind !== 'me' &&
    !helped(work, statement)
  )
}

const helped = (work: Work, statement: Statement): boolean =>
  [...statement.used].some((at) => isModal(work.tokens[at]?.text ?? ''))

/** Reads an introduction in any of its three directions from a clause. Answers whether there was one. */
export function readIntroduction(work: Work, clause: Clause, discourse: Discourse, today: Day): boolean {
  const statement = statementOf(work, clause, discourse)
  if (statement === undefined) return false
  const verb = statement.verb.family === 'introduce' ? statement.verb : brings(work, clause)
  if (verb === undefined) return false
  const used = new Set(statement.used)
  const past = happened(work, statement, verb)
  const found = past ? findDate(textOf(work, clause), today, 'past') : undefined
  // "I introduced Anna to Bob tomorrow" has not been made; the day stays among the words.
  const ahead = found !== undefined && found.day > today
  const made = past && !ahead
  const date = ahead ? undefined : found
  if (date !== undefined) for (let i = clause.from; i < clause.to; i += 1) if (within(work.tokens[i], date)) used.add(i)
  const { object, target } = partiesOf(work, clause, discourse, used)
  if (target === undefined) return false

  const by = partyOf(work, discourse, statement.subject ?? { kind: 'me' }, 'subject')
  const first = object === undefined ? onlyParticipant(discourse, by) : partyOf(work, discourse, object.actor, 'object')
  const second = partyOf(work, discourse, target.actor, 'object')
  if (by === undefined || first === undefined || second === undefined) return false
  for (const { party } of [by, first, second]) if (party.kind !== 'me') mention(discourse, party)

  const why = restOf(work, clause, used, [])
  const build = (a: PartyReading, b: PartyReading, c: PartyReading): IntroductionReading => ({
    by: a,
    parties: [b, c],
    state: made ? 'made' : 'proposed',
    ...(date === undefined ? {} : { madeOn: date.day }),
    ...(why === '' ? {} : { why }),
  })
  const sure = [by, first, second].every((party) => party.confidence === 'sure') && statement.subject !== undefined && !ahead
  addPart(work, 'introduction', spanOf(work, clause), build(by.party, first.party, second.party), sure ? 'sure' : 'asked', [
    ...by.alternatives.map((other) => build(other, first.party, second.party)),
    ...first.alternatives.map((other) => build(by.party, other, second.party)),
    ...second.alternatives.map((other) => build(by.party, first.party, other)),
  ])
  return true
}

/** "ik stel voor aan Bob": the one who was there. */
function onlyParticipant(discourse: Discourse, by: Party | undefined): Party | undefined {
  if (by?.party.kind !== 'me') return { party: { kind: 'me' }, confidence: 'asked', alternatives: [] }
  const [first, ...others] = discourse.participants
  return first === undefined ? undefined : { party: first, confidence: 'asked', alternatives: others }
}
