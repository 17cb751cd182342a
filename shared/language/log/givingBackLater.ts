import { addDays } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import { actorAt, whoIsActor } from './actor.ts'
import { type Clause, contraction, isMe, isSubject } from './clause.ts'
import { findDate } from './dates/find.ts'
import type { Discourse } from './discourse.ts'
import type { FollowUpReading, PersonRef, Span } from './reading.ts'
import { restOf, textOf, within } from './region.ts'
import { isModal, isNegation } from './verbs.ts'
import { addPart, isOpen, type Work } from './work.ts'

/** Giving back that is still to come: "geef", "brings", "must return"; and what says that it was done. */
const AHEAD =
  /^(?:geef|geeft|breng|brengt|betaal|betaalt|krijg|krijgt|return|returns|give|gives|bring|brings|hand|hands|pay|pays|get|gets|teruggeven|terugbrengen|terugbetalen|terugkrijgen|(?:terug)(?:geeft?|brengt?|betaalt?|krijgt?)|repay|repays|giving|bringing|returning|paying|getting|te|to)$/u
export const DONE =
  /^(?:heeft|heb|hebben|has|have|had|hadden|gaf|gave|bracht|brought|kreeg|got|paid|returned|repaid|handed|\p{L}*ge(?:geven|bracht|kregen)|terugbetaald|betaald(?:e|en)?|was|werd|were)$/u
/** Days ahead when no day is named. */
const UNSAID = 7

/**
 * What is still to be given back, as a follow-up on it, asked: giving back adds
 * nothing to the ledger (PRODUCT), so it is no favour, but it is not to be
 * forgotten either.
 * @param spans where giving back is told of
 */
export function readGivingBackLater(work: Work, spans: readonly Span[], discourse: Discourse, today: Day): void {
  for (const span of spans) {
    const clause = clauseOf(work, span)
    if (clause === undefined || !isAhead(work, clause)) continue
    const date = findDate(textOf(work, clause), today, 'future')
    const whom = whomIn(work, clause, discourse)
    const due = date === undefined || date.day < today ? addDays(today, UNSAID) : date.day
    const used = new Set<number>()
    for (let i = clause.from; i < clause.to; i += 1) {
      const text = work.tokens[i]?.text ?? ''
      if ((i === clause.from && /^(?:ik|i|en|and|maar|but)$/u.test(text)) || (date !== undefined && within(work.tokens[i], date)))
        used.add(i)
    }
    const what = restOf(work, clause, used, date === undefined ? [] : [date], true)
    if (what === '') continue
    const reading = (who: PersonRef | undefined, day: Day): FollowUpReading => ({
      what,
      ...(who === undefined ? {} : { whom: who }),
      due: day,
    })
    addPart(work, 'followUp', span, reading(whom?.ref, due), 'asked', [
      ...(whom?.others ?? []).map((other) => reading(other, due)),
      ...(date?.alternatives ?? []).map((day) => reading(whom?.ref, day)),
    ])
  }
}

/** The whole open clause of a span; `undefined` where some of it is understood. */
export function clauseOf(work: Work, span: Span): Clause | undefined {
  const from = work.tokens.findIndex((token) => token.start >= span.start)
  const to = work.tokens.findLastIndex((token) => token.end <= span.end) + 1
  const isWhole = from !== -1 && to > from && work.tokens.slice(from, to).every((token) => isOpen(work, token))
  return isWhole ? { from, to } : undefined
}

/** Whether giving back is still to come. */
export function isAhead(work: Work, { from, to }: Clause): boolean {
  const words = work.tokens.slice(from, to).map(({ text }) => text)
  const isHelped = words.some((word) => isModal(word) || contraction(word)?.rest === 'll')
  const isDone = words.some(
    (word, i) => DONE.test(word) && !(/^(?:have|has|heb|heeft)$/u.test(word) && /^(?:to|te|nog)$/u.test(words[i + 1] ?? '')),
  )
  return !words.some((word) => isNegation(word)) && !isDone && (isHelped || words.some((word) => AHEAD.test(word)))
}

/** Whom it is to or from: the one the words name, else whoever was there. */
export function whomIn(
  work: Work,
  clause: Clause,
  discourse: Discourse,
): { ref: PersonRef; others: readonly PersonRef[] } | undefined {
  for (let i = clause.from; i < clause.to; i += 1) {
    const word = work.tokens[i]?.text ?? ''
    const subject = contraction(word)?.subject ?? word
    const found =
      isSubject(word) && !isMe(subject) ? { kind: 'pronoun' as const, word: subject } : actorAt(work, discourse, i, false)?.actor
    if (found === undefined || found.kind === 'me') continue
    const who = whoIsActor(work, discourse, found, 'subject')
    if (who !== undefined) return { ref: who.ref, others: who.alternatives }
  }
  const [ref, ...others] = discourse.participants
  return ref && { ref, others }
}
