import { weekdayOf } from '../calendar/days.ts'
import type { PromptState, Rules } from '../records/desk.ts'
import type { ClockTime, ContactId, Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import { byClaim, placesOf } from './asked.ts'
import type { Asked } from './asked.ts'
import { byOrder, itemsOf } from './items.ts'
import type { QueueItem } from './items.ts'
import type { Prompt } from './prompt.ts'
import { standingsOf } from './standings.ts'

export type { QueueItem, QueuedPrompt } from './items.ts'

/** The prompts of a day, by where they stand. A prompt whose window is open is in exactly one of `today`, `later`, `coming`, `waiting`, or snoozed, or dismissed. */
export interface Queue {
  /** What Today shows, in order. */
  readonly today: readonly QueueItem[]
  /** The rest of what is open, in order; on a day off everything but what is always shown. */
  readonly later: readonly QueueItem[]
  /** Dates of people outside tiers A and B, of whom nothing else is open: they stand under the coming days. */
  readonly coming: readonly QueueItem[]
  /** Prompts whose window ended at most 30 days ago, the latest first. */
  readonly missed: readonly QueueItem[]
  /** How many of those Today asked about were answered since: done, snoozed, put away, or gone. */
  readonly answered: number
  /** How many open prompts were snoozed to a later day. */
  readonly hiddenToday: number
  /** Of rules that show one prompt at a time: open, but not their turn. */
  readonly waiting: readonly Prompt[]
  /** Whether today is a day off: only what is always shown is asked. */
  readonly dayOff: boolean
}

export interface QueueContext {
  readonly rules: Pick<Rules, 'promptsPerDay' | 'daysOff' | 'pausedRules'>
  readonly today: Day
  /** Local wall-clock time: prompts due at a time wait for it. */
  readonly now: ClockTime
  /** What Today asked so far this day; left out, nothing was. */
  readonly asked?: Asked | undefined
}

/**
 * Orders the prompts of a day: by urgency, then tier, then warmth at stake; one
 * contact once, reasons joined; on Today at most `promptsPerDay` contacts a day,
 * what was asked and answered counted, but always promises, follow-ups and loans
 * due today and near dates of tiers A and B, on a day off as well.
 */
export function queueOf(
  prompts: readonly Prompt[],
  states: readonly PromptState[],
  summaries: ReadonlyMap<ContactId, Summary>,
  context: QueueContext,
): Queue {
  const { rules, today } = context
  const { open, missed, snoozed, waiting } = standingsOf(prompts, states, summaries, context)
  const items = itemsOf(open, summaries, today)
  const dayOff = rules.daysOff.includes(weekdayOf(today))
  const counted = items.filter((item) => !item.quiet)
  const { room, used, isAsked } = placesOf(counted, context.asked, rules, dayOff)
  const claims = counted.filter((item) => !item.always).toSorted((a, b) => byClaim(a, b, isAsked) || byOrder(a, b))
  const placed = new Set(claims.slice(0, room))
  const isShown = (item: QueueItem): boolean => item.always || placed.has(item)
  return {
    today: counted.filter(isShown),
    later: counted.filter((item) => !isShown(item)),
    coming: items.filter((item) => item.quiet),
    missed: itemsOf(missed, summaries, today).sort((a, b) => latestEnd(a, b) || byOrder(a, b)),
    answered: used,
    hiddenToday: snoozed.length,
    waiting,
    dayOff,
  }
}

function latestEnd(a: QueueItem, b: QueueItem): number {
  const end = (item: QueueItem): string =>
    item.prompts.reduce((latest, { prompt }) => (prompt.until !== undefined && prompt.until > latest ? prompt.until : latest), '')
  return end(a) > end(b) ? -1 : end(a) < end(b) ? 1 : 0
}
