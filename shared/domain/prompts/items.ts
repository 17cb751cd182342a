import { addDays } from '../calendar/days.ts'
import type { Tier } from '../records/contact.ts'
import type { ContactId, Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import { warmthOf } from '../warmth/warmth.ts'
import type { Prompt, PromptSubject, Reason } from './prompt.ts'
import { reasonOn } from './reason.ts'
import { subjectKey, subjectOf } from './subject.ts'
import { isAlwaysShown, isQuiet, urgencyOf } from './urgency.ts'
import type { Urgency } from './urgency.ts'

/** A prompt as of a day. */
export interface QueuedPrompt {
  readonly prompt: Prompt
  /** The reason as of the day; `reasonText` makes it a sentence. */
  readonly reason: Reason
  readonly urgency: Urgency
}

/** One contact, or one event, group or the strategy, in the queue, with everything there is to do, the most urgent first. */
export type QueueItem = QueueItemContent & PromptSubject

/** An item of the queue without whom or what it is about. */
export interface QueueItemContent {
  /** Tells it from every other item: `subjectKey`. */
  readonly key: string
  readonly prompts: readonly QueuedPrompt[]
  readonly urgency: Urgency
  /** 0 for tier A, 1 B, 2 C, 3 none. */
  readonly tierRank: number
  /** Warmth now less warmth in 30 days without contact, 0 to 100. */
  readonly atStake: number
  /** Shown whatever the limit. */
  readonly always: boolean
  /** Nothing but dates that stand under the coming days. */
  readonly quiet: boolean
}

/** Days without contact over which the warmth at stake is weighed. */
export const AT_STAKE_DAYS = 30

/** Joins prompts per contact, or whatever else they are about, and orders these. */
export function itemsOf(prompts: readonly Prompt[], summaries: ReadonlyMap<ContactId, Summary>, today: Day): QueueItem[] {
  const bySubject = new Map<string, [Prompt, ...Prompt[]]>()
  for (const prompt of prompts) {
    const key = subjectKey(prompt)
    const list = bySubject.get(key)
    if (list === undefined) bySubject.set(key, [prompt])
    else list.push(prompt)
  }
  return [...bySubject].map(([key, list]) => itemOf(key, list, summaries, today)).sort(byOrder)
}

function itemOf(
  key: string,
  prompts: readonly [Prompt, ...Prompt[]],
  summaries: ReadonlyMap<ContactId, Summary>,
  today: Day,
): QueueItem {
  const subject = subjectOf(prompts[0])
  const summary = subject.contactId && summaries.get(subject.contactId)
  const tier = summary?.tier
  const queued = prompts
    .map((prompt): QueuedPrompt => ({ prompt, reason: reasonOn(prompt, today), urgency: urgencyOf(prompt, today) }))
    .sort((a, b) => b.urgency - a.urgency || compare(a.prompt.from, b.prompt.from) || compare(a.prompt.id, b.prompt.id))
  return {
    ...subject,
    key,
    prompts: queued,
    urgency: queued[0]?.urgency ?? 0,
    tierRank: tierRank(tier),
    atStake: summary === undefined ? 0 : atStake(summary, today),
    always: prompts.some((prompt) => isAlwaysShown(prompt, tier, today)),
    quiet: prompts.every((prompt) => isQuiet(prompt, tier, today)),
  }
}

/** Warmth lost when the next 30 days pass without contact. */
export function atStake(summary: Summary, today: Day): number {
  return warmthOf(summary, today) - warmthOf(summary, addDays(today, AT_STAKE_DAYS))
}

/** 0 for tier A, 1 for B, 2 for C, 3 for none. */
export function tierRank(tier: Tier | undefined): number {
  return tier === undefined ? 3 : { a: 0, b: 1, c: 2 }[tier]
}

/** Urgency, tier, warmth at stake; then the longest open, so that the order is always the same. */
export function byOrder(a: QueueItem, b: QueueItem): number {
  return (
    b.urgency - a.urgency ||
    a.tierRank - b.tierRank ||
    b.atStake - a.atStake ||
    compare(a.prompts[0]?.prompt.from ?? '', b.prompts[0]?.prompt.from ?? '') ||
    compare(a.key, b.key)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
