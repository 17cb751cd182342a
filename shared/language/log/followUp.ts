import { addDays } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import type { Clause } from './clause.ts'
import { findTime } from './clock.ts'
import { findDate } from './dates/find.ts'
import type { FoundDate } from './dates/found.ts'
import { type Discourse, mention, objectGender } from './discourse.ts'
import { knownAt } from './person.ts'
import { owedCall, someoneAt } from './owedCall.ts'
import type { FollowUpReading, PersonRef } from './reading.ts'
import { restOf, spanOf, textOf } from './region.ts'
import { actorAt, whoIsActor } from './actor.ts'
import { isNegation } from './verbs.ts'
import { addPart, type Work } from './work.ts'

const CONTACTING =
  'bellen|mailen|appen|afspreken|langsgaan|contact|contacten|spreken|koffie|lunchen|vragen|checken|polsen|informeren'
const TRIGGER = new RegExp(
  `(?<![\\p{L}-])(remind(?: me)?|reminder|nudge(?: me)?|ping(?: me)?|prod me|fol{1,3}o?w[ -]?up|zet (?:\\p{L}+ ){0,2}in (?:mijn|m'n|de) agenda|put (?:\\p{L}+ ){0,3}in (?:my|the) (?:diary|calendar)|fu|f\\/up?|opvolgen|opvolging|(?:herr?inn?er)(?: me| mij)?(?: eraan| er aan)?|herinnering|terugbellen|nabellen|terugmailen|navragen|call back|check in|check back|circle back|touch base|get back to|chase(?: up)?|catch up again|(?:nog|weer|opnieuw|nogmaals|even|dan|eens) (?:een keer |eens |even )?(?:${CONTACTING})|(?:call|ring|email|text|see|meet|speak|talk) again)(?![\\p{L}-])`,
  'u',
)
/** Triggers that are the thing to do themselves. */
const SAYS_WHAT =
  /bellen|mailen|appen|afspreken|langs|contact|spreken|koffie|lunchen|vragen|checken|polsen|informeren|call|ring|email|text|see|meet|speak|talk|check|circle|touch|get back|chase|catch|ping/u
/** Orders to get in touch: a follow-up where a day is named, "bel haar morgen over de lijst". */
const ORDER = /^(?:bel|app|mail|call|ring|phone|email|text|message|ping|chase|visit|bezoek|spreek)$/u
/** "Ping him the address", "chase the landlord for her", "voor haar navragen": done for them, and a favour. */
const HANDS =
  /^(?:ping (?:him|her|them|[\p{L}]+) (?:the|a|an|my|our|that|some)\b|chase (?:up )?(?!(?:him|her|them)\b)[^,.;]*\b(?:for (?:him|her|them)|about (?:his|her|their))\b)/u
/** Of these a follow-up must be ahead: "ik heb hem nog gebeld" is none. */
const SOFT = /^(?:nog|weer|opnieuw|nogmaals|even|dan|eens) /u

/** Days ahead when no day is named; always asked. */
const UNSAID = 7

/** The part of a clause that is a follow-up: from its trigger, or from the date right before it. */
export function followUpClause(work: Work, clause: Clause, discourse: Discourse, today: Day): Clause | undefined {
  const text = textOf(work, clause)
  const trigger = TRIGGER.exec(text)
  if (trigger === null && owedCall(work, clause, discourse) !== undefined) return clause
  if (trigger === null) return orderClause(work, clause, discourse, today)
  if (HANDS.test(text.slice(trigger.index))) return undefined
  const tokenAt = (offset: number): number => work.tokens.findIndex((token) => token.start >= offset)
  const from = tokenAt(trigger.index)
  if (isNegation(work.tokens[from - 1]?.text ?? '')) return undefined
  const after = findDate(text.slice(trigger.index), today, 'future')
  const before = findDate(text.slice(0, trigger.index), today, 'future')
  if (SOFT.test(trigger[0]) && !isStillAhead(after, today) && !isStillAhead(before, today))
    return owedCall(work, clause, discourse, from) === undefined ? undefined : clause
  // "He chases the permit" is what he does.
  if (
    /^(?:chase|ping|check in|get back)/u.test(trigger[0]) &&
    (from > clause.from || after === undefined) &&
    !isOwnWork(work, clause, from)
  )
    return undefined
  if (after !== undefined) return { from: opening(work, clause, from), to: clause.to }
  const dated = before === undefined ? -1 : tokenAt(before.start)
  if (before !== undefined && namesOnly(work, tokenAt(before.end), from, discourse)) return { from: dated, to: clause.to }
  return { from, to: clause.to }
}

/** Of today only what is later than the morning is still to come. */
const isStillAhead = (date: FoundDate | undefined, today: Day): boolean =>
  date !== undefined && (date.day > today || (date.day === today && /^(?:afternoon|evening)$/u.test(date.part ?? '')))

/** "Vanmiddag bob even bellen": nothing but whom between the day and what is to be done. */
function namesOnly(work: Work, from: number, to: number, discourse: Discourse): boolean {
  for (let i = from; i < to; i += 1) {
    const found = knownAt(work, discourse.people, i)
    const text = work.tokens[i]?.text ?? ''
    if (found !== undefined) i = found.to - 1
    else if (objectGender(text) === undefined && !/^(?:even|nog|weer|dan|eens|ook|met|graag)$/u.test(text)) return false
  }
  return true
}

/** The chasing is mine when nothing, or I, stands before it. */
const isOwnWork = (work: Work, clause: Clause, from: number): boolean =>
  work.tokens
    .slice(clause.from, from)
    .every((token) => /^(?:i|i'll|ik|must|should|to|will|and|en|then|need|moet|nog|also)$/u.test(token.text))

/** "Volgende week nog bellen": words of the line before it that only lead to it. */
function opening(work: Work, clause: Clause, from: number): number {
  let at = from
  while (at > clause.from && /^(?:en|and|please|graag|i|ik|i'll|must|should|moet|to)$/u.test(work.tokens[at - 1]?.text ?? ''))
    at -= 1
  return at
}

/** "bel haar morgen", "call Tom next week": at the start of the clause, someone right behind it, a day to come, and nothing handed over. */
function orderClause(work: Work, clause: Clause, discourse: Discourse, today: Day): Clause | undefined {
  const { tokens } = work
  let at = clause.from
  while (/^(?:en|and|dan|then|moet|must|should|to|need|have|gotta|gonna|nog|even|don't|forget)$/u.test(tokens[at]?.text ?? ''))
    at += 1
  const last = callsLast(work, { from: at, to: clause.to }, discourse, today)
  if (last) return clause
  if (!ORDER.test(tokens[at]?.text ?? '')) return undefined
  const isSomeone =
    objectGender(tokens[at + 1]?.text ?? '') !== undefined || knownAt(work, discourse.people, at + 1) !== undefined
  const text = textOf(work, clause)
  const date = findDate(text, today, 'future')
  // "Call jan yday": it was one.
  if (!isSomeone || date === undefined || date.day < today) return undefined
  const hasContent = tokens
    .slice(at + 2, aboutIn(work, at + 2, clause.to))
    .filter(({ start }) => start < date.start || start >= date.end)
    .some(
      ({ text: word }, i, rest) =>
        /^(?:de|het|een|the|a|an|my|mijn|onze|our)$/u.test(word) &&
        !/^(?:over|about|re|om|aan|voor|for)$/u.test(rest[i - 1]?.text ?? ''),
    )
  return hasContent ? undefined : clause
}

/** "Moet haar vrijdag bellen", "dinsdag bellen": nothing but whom and when before it. */
function callsLast(work: Work, clause: Clause, discourse: Discourse, today: Day): boolean {
  const text = textOf(work, clause)
  const date = findDate(text, today, 'future')
  if (date === undefined || date.day < today) return false
  const verbAt = work.tokens.findIndex(
    ({ text: word }, i) => i >= clause.from && i < clause.to && /^(?:bellen|mailen|appen|nabellen|terugbellen)$/u.test(word),
  )
  // "Bellen met Nadia morgen": a call that is planned.
  if (verbAt <= clause.from) return false
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    // What it is about comes last.
    if (i > verbAt && /^(?:over|about|re|ivm|om)$/u.test(token?.text ?? '')) return true
    if (token === undefined || i === verbAt || (token.start >= date.start && token.start < date.end)) continue
    const found = knownAt(work, discourse.people, i)
    if (found !== undefined) i = found.to - 1
    else if (objectGender(token.text) === undefined && !/^(?:op|even|nog|weer|om)$/u.test(token.text)) return false
  }
  return true
}

/** Where what the call is about starts: the rest is no content of its own. */
function aboutIn(work: Work, from: number, to: number): number {
  const at = work.tokens.findIndex((token, i) => i >= from && i < to && /^(?:over|about|re|om|aan|for|voor)$/u.test(token.text))
  return at === -1 ? to : at
}

/** Whether the clause before a bare reminder is what to be reminded of, or when. */
export function isTodo(work: Work, follow: Clause, before: Clause, today: Day): boolean {
  const text = textOf(work, follow)
  const trigger = TRIGGER.exec(text)
  if (trigger === null || SAYS_WHAT.test(trigger[0])) return false
  const date = findDate(text, today, 'future')
  const said = (
    text.slice(trigger.index + trigger[0].length, date?.start) + (date === undefined ? '' : text.slice(date.end))
  ).match(/\p{L}{4,}/gu)
  if (said !== null) return false
  const words = work.tokens.slice(before.from, before.to)
  // "Koffie vanmorgen, herinner me donderdag": what was, is not to be done.
  const was = findDate(textOf(work, before), today, 'past')
  if (was !== undefined && was.day <= today) return false
  const ahead = findDate(textOf(work, before), today, 'future')
  if (date === undefined)
    return ahead !== undefined && ahead.day > today && !words.some(({ text: word }) => /^(?:met|with|w|bij|at|@)$/u.test(word))
  return (
    words.length <= 5 &&
    /^\p{L}{3,}en$/u.test(words.at(-1)?.text ?? '') &&
    words.every(({ text: word }) => !/^(?:ik|hij|zij|ze|we|met)$/u.test(word))
  )
}

/** Reads what to do later, when, and for whom. */
export function readFollowUp(work: Work, clause: Clause, discourse: Discourse, today: Day): void {
  const text = textOf(work, clause)
  const trigger = TRIGGER.exec(text)
  const date = findDate(text, today, 'future')
  const blank =
    date === undefined ? text : text.slice(0, date.start) + '\u0001'.repeat(date.end - date.start) + text.slice(date.end)
  const time = findTime(blank, {})
  const spans = [...(date === undefined ? [] : [date]), ...(time === undefined ? [] : [time])]
  const says = trigger === null || SAYS_WHAT.test(trigger[0])
  const used = new Set<number>()
  const softAt =
    trigger !== null && SOFT.test(trigger[0]) ? work.tokens.findIndex(({ start }) => start >= trigger.index) : undefined
  const owed = trigger === null || softAt !== undefined ? owedCall(work, clause, discourse, softAt) : undefined
  for (let i = owed?.modal.from ?? 0; i < (owed?.modal.to ?? 0); i += 1) used.add(i)
  let whom: ReturnType<typeof whoIsActor>
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token === undefined) continue
    if (trigger !== null && token.start >= trigger.index && token.end <= trigger.index + trigger[0].length) {
      if (!says) used.add(i)
      continue
    }
    if (spans.some((span) => token.start >= span.start && token.start < span.end)) continue
    const to = /^(met|bij|with|aan|to)$/u.test(token.text)
    const isNew = i === owed?.whomAt && someoneAt(work, discourse, i) !== undefined
    const found = whom === undefined ? actorAt(work, discourse, to ? i + 1 : i, isNew) : undefined
    if (found !== undefined && found.actor.kind !== 'me') {
      whom = whoIsActor(work, discourse, found.actor, 'object')
      if (found.actor.kind === 'pronoun' || to) for (let j = i; j < found.to; j += 1) used.add(j)
    }
  }
  const [first, ...others] = discourse.participants
  const ref: PersonRef | undefined = whom?.ref ?? first
  if (whom !== undefined) mention(discourse, whom.ref)
  const day = date?.day ?? addDays(today, UNSAID)
  const reading = (who: PersonRef | undefined, due: Day): FollowUpReading => ({
    what: restOf(work, clause, used, spans),
    ...(who === undefined ? {} : { whom: who }),
    due,
    ...(time === undefined ? {} : { time: time.time }),
  })
  const alternatives = whom === undefined ? others : whom.alternatives
  const sure =
    date !== undefined && date.confidence === 'sure' && (whom === undefined ? others.length === 0 : whom.confidence === 'sure')
  addPart(work, 'followUp', spanOf(work, clause), reading(ref, day), sure ? 'sure' : 'asked', [
    ...alternatives.map((other) => reading(other, day)),
    ...(date?.alternatives ?? []).map((other) => reading(ref, other)),
  ])
}
