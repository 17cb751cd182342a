import { type Clause, contraction, isMe, isSubject } from './clause.ts'
import type { Discourse } from './discourse.ts'
import { knownAt } from './person.ts'
import { type Actor, actorOf } from './subject.ts'
import type { Work } from './work.ts'

/** What someone does who asks for something: the question comes behind it. */
const ASKS =
  /^(?:vroeg|vraagt|gevraagd|asked|asks|asking|mailde|appte|mailt|appt|belde|belt|gemaild|geappt|gebeld|emailed|texted|messaged|rang|phoned|called|vraag|question|wondered|wondering|whatsapped|dm'd)$/u
/** How far before a question the asking may stand. */
const NEAR = 7
const STOPS = /^[.;!?]$/u

/** Whether somebody asks right before the token, across a comma or a colon: "belde gister: of ik". */
export function isQuestion(work: Work, at: number): boolean {
  for (let i = at; i >= 0 && i > at - NEAR; i -= 1) {
    const text = work.tokens[i]?.text ?? ''
    if (STOPS.test(text)) return false
    if (ASKS.test(text)) return true
    // "Asked her | she said if": of whom, but no more.
    if (isSubject(text) && i < at) return ASKS.test(work.tokens[i - 1]?.text ?? '') || ASKS.test(work.tokens[i + 1]?.text ?? '')
  }
  return false
}

/** "Kees phoned, can i", "anna belde: kan ik": a question as it was put, turned round. */
export function isPutTo(work: Work, { from }: Clause, at: number): boolean {
  return (
    at === from + 1 &&
    /^(?:can|could|would|will|kan|kun|zou|wil|mag)$/u.test(work.tokens[from]?.text ?? '') &&
    isSubject(work.tokens[at]?.text ?? '') &&
    isQuestion(work, from - 1)
  )
}

/** Who asks what I am to do: the one the words before name, else whoever was there. Never me. */
export function askerBefore(work: Work, clause: Clause, discourse: Discourse): { actor: Actor; at: number } {
  let from = clause.from
  while (from > 0 && !STOPS.test(work.tokens[from - 1]?.text ?? '')) from -= 1
  const open = { ...work, claimed: new Uint8Array(work.claimed.length) }
  for (let i = clause.from - 1; i >= from; i -= 1) {
    const word = work.tokens[i]?.text ?? ''
    const subject = contraction(word)?.subject ?? word
    if (isSubject(word) && !isMe(subject)) return { actor: actorOf(subject), at: i }
    const found = knownAt(open, discourse.people, i)
    if (found !== undefined && found.to <= clause.from && (ASKS.test(work.tokens[found.to]?.text ?? '') || found.from === from))
      return { actor: { kind: 'name', found }, at: i }
  }
  return { actor: { kind: 'pronoun', word: 'they' }, at: clause.from }
}
