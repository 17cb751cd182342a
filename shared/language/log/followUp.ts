import { addDays } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import type { Clause } from './clause.ts'
import { findTime } from './clock.ts'
import { findDate } from './dates/find.ts'
import { type Discourse, mention } from './discourse.ts'
import type { FollowUpReading, PersonRef } from './reading.ts'
import { restOf, spanOf, textOf } from './region.ts'
import { actorAt, whoIsActor } from './statement.ts'
import { isNegation } from './verbs.ts'
import { addPart, type Work } from './work.ts'

const TRIGGER =
  /(?<![\p{L}-])(remind(?: me)?|reminder|follow[ -]?up|followup|opvolgen|opvolging|herinner(?: me| mij)?(?: eraan)?|herinnering|terugbellen|nabellen|call back|check in|circle back)(?![\p{L}-])/u
/** Triggers that are the thing to do themselves. */
const SAYS_WHAT = /bellen|call|check|circle/u

/** Days ahead when no day is named; always asked. */
const UNSAID = 7

/** The part of a clause that is a follow-up: from its trigger, or from the date right before it. */
export function followUpClause(work: Work, clause: Clause, today: Day): Clause | undefined {
  const text = textOf(work, clause)
  const trigger = TRIGGER.exec(text)
  if (trigger === null) return undefined
  const tokenAt = (offset: number): number => work.tokens.findIndex((token) => token.start >= offset)
  const from = tokenAt(trigger.index)
  if (isNegation(work.tokens[from - 1]?.text ?? '')) return undefined
  const after = findDate(text.slice(trigger.index), today, 'future')
  if (after !== undefined) return { from, to: clause.to }
  const before = findDate(text.slice(0, trigger.index), today, 'future')
  if (before !== undefined && text.slice(before.end, trigger.index).trim() === '')
    return { from: tokenAt(before.start), to: clause.to }
  return { from, to: clause.to }
}

/** Reads what to do later, when, and for whom. */
export function readFollowUp(work: Work, clause: Clause, discourse: Discourse, today: Day): void {
  const text = textOf(work, clause)
  const trigger = TRIGGER.exec(text)
  if (trigger === null) return
  const date = findDate(text, today, 'future')
  const blank =
    date === undefined ? text : text.slice(0, date.start) + '\u0001'.repeat(date.end - date.start) + text.slice(date.end)
  const time = findTime(blank, {})
  const spans = [...(date === undefined ? [] : [date]), ...(time === undefined ? [] : [time])]
  const says = SAYS_WHAT.test(trigger[0])
  const used = new Set<number>()
  let whom: ReturnType<typeof whoIsActor>
  for (let i = clause.from; i < clause.to; i += 1) {
    const token = work.tokens[i]
    if (token === undefined) continue
    if (token.start >= trigger.index && token.end <= trigger.index + trigger[0].length) {
      if (!says) used.add(i)
      continue
    }
    if (spans.some((span) => token.start >= span.start && token.start < span.end)) continue
    const to = /^(met|bij|with|aan)$/u.test(token.text)
    const found = whom === undefined ? actorAt(work, discourse, to ? i + 1 : i, false) : undefined
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
