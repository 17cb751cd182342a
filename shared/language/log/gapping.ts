import { type Clause, isMe, isSubject } from './clause.ts'
import { type Discourse, objectGender } from './discourse.ts'
import { knownAt } from './person.ts'
import type { Statement } from './statement.ts'
import { type Actor, actorOf } from './subject.ts'
import { isAuxiliary, isModal, openVerbOf, verbOf } from './verbs.ts'
import { isOpen, type Work } from './work.ts'

/** What opens the thing in "en roos de ledenlijst". */
const THING = /^(?:de|het|een|mijn|m'n|mn|onze|zijn|haar|hun|the|a|an|my|our|his|her|their|two|three|twee|drie|\d+|[€£$])$/u
const JOINS = /^(?:en|and|&|maar|but)$/u

/**
 * What a statement says again without its verb: "hij mailt me de cijfers, ik hem
 * morgen het contract", "I'll send Tom the plans and Roos the list" (gapping).
 * `undefined` when the clause does not say so.
 */
export function gapped(work: Work, clause: Clause, like: Statement, discourse: Discourse): Statement | undefined {
  if (!/^(?:carry|lend|act)$/u.test(like.verb.family) || like.verb.isOpen === true || like.doer !== undefined) return undefined
  const at = JOINS.test(work.tokens[clause.from]?.text ?? '') ? clause.from + 1 : clause.from
  const word = work.tokens[at]?.text ?? ''
  const used = new Set<number>()
  if (at > clause.from) used.add(clause.from)
  let subject: Actor | undefined
  let next: number
  if (isSubject(word)) {
    // "Ik hem", "he me": two of them, or it is no such thing.
    const other = work.tokens[at + 1]?.text ?? ''
    if (
      objectGender(other) === undefined &&
      !/^(?:me|mij)$/u.test(other) &&
      knownAt(work, discourse.people, at + 1) === undefined
    )
      return undefined
    if (isMe(word) && /^(?:me|mij)$/u.test(other)) return undefined
    subject = actorOf(word)
    used.add(at)
    next = at + 1
  } else {
    const found = knownAt(work, discourse.people, at)
    if (found === undefined || found.to >= clause.to) return undefined
    next = found.to
    // Whoever is named takes the place of whom the first was to, or of who did it.
    if (like.subject === undefined || like.subject.kind === 'me') subject = like.subject
    else {
      subject = { kind: 'name', found }
      for (let i = found.from; i < found.to; i += 1) used.add(i)
    }
  }
  const rest = work.tokens.slice(next, clause.to)
  const isBare = rest.every(
    (token) =>
      isOpen(work, token) &&
      !isModal(token.text) &&
      !isAuxiliary(token.text) &&
      openVerbOf(token.text) === undefined &&
      !isDoing(token.text),
  )
  if (!isBare || !rest.some(({ text }) => THING.test(text))) return undefined
  const { verb, verbAt, tense, modal } = like
  return { clause, verb, verbAt, ...(subject === undefined ? {} : { subject }), tense, modal, used }
}

const isDoing = (word: string): boolean => {
  const verb = verbOf(word)
  return verb !== undefined && !verb.noun
}

/** Where in a clause a second thing for a second person starts: "… de partijen sturen | en roos de ledenlijst". */
export function secondThing(work: Work, clause: Clause, discourse: Discourse): number | undefined {
  for (let i = clause.from + 1; i < clause.to - 2; i += 1) {
    if (!JOINS.test(work.tokens[i]?.text ?? '')) continue
    const found = knownAt(work, discourse.people, i + 1)
    if (found === undefined || found.to >= clause.to) continue
    const before = work.tokens.slice(clause.from, i).some(({ text }) => THING.test(text))
    const isName = knownAt(work, discourse.people, i - 1) !== undefined
    if (before && !isName) return i
  }
  return undefined
}
