import { addDays, daysBetween } from '../calendar/days.ts'
import type { Tier } from '../records/contact.ts'
import type { Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import { warmthOf } from '../warmth/warmth.ts'
import { AT_STAKE_DAYS } from './items.ts'
import type { QueueItem } from './items.ts'
import type { Prompt } from './prompt.ts'

/** One thing that decides where an item of the queue stands: a key of the `prompts` catalogue under `why`, and what fills it. */
export interface WhyPart {
  readonly key: WhyKey
  readonly values: Readonly<Record<string, number>>
}

/** The keys there are. `date` and counts are filled in by the screen. */
export type WhyKey =
  | 'due.today'
  | 'due.ago'
  | 'ends.today'
  | 'ends.ahead'
  | 'longest'
  | 'noHurry'
  | `tier.${Tier | 'none'}`
  | 'warmth.falls'
  | 'warmth.stays'
  | 'always'

/**
 * Why an item stands where it stands in the queue, in the order in which it is
 * weighed: how urgent it is, then the tier, then what would happen to the warmth
 * in 30 days without contact; and whether it is shown whatever the limit. Tier and
 * warmth are said of a person only.
 */
export function whyFirst(item: QueueItem, summary: Summary | undefined, today: Day): readonly WhyPart[] {
  const first = item.prompts[0]?.prompt
  return [
    first === undefined ? part('noHurry') : urgencyPart(first, item.urgency, today),
    ...(item.contactId === undefined ? [] : [part(`tier.${summary?.tier ?? 'none'}`), ...warmthParts(summary, today)]),
    ...(item.always ? [part('always')] : []),
  ]
}

const part = (key: WhyKey, values: WhyPart['values'] = {}): WhyPart => ({ key, values })

function urgencyPart({ due, until }: Prompt, urgency: QueueItem['urgency'], today: Day): WhyPart {
  if (urgency === 3 && due !== undefined) {
    return due === today ? part('due.today') : part('due.ago', { count: daysBetween(due, today) })
  }
  if (urgency === 2 && until !== undefined) {
    return until <= today ? part('ends.today') : part('ends.ahead', { count: daysBetween(today, until) })
  }
  return urgency === 1 ? part('longest') : part('noHurry')
}

function warmthParts(summary: Summary | undefined, today: Day): WhyPart[] {
  if (summary === undefined) return []
  const now = Math.round(warmthOf(summary, today))
  const left = Math.round(warmthOf(summary, addDays(today, AT_STAKE_DAYS)))
  return [left < now ? part('warmth.falls', { now, left }) : part('warmth.stays', { now })]
}
