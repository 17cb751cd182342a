import { addDays, daysBetween } from '../calendar/days.ts'
import type { ContactId, Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import { warmthOf } from './warmth.ts'

/** How far ahead it is weighed what warmth goes without contact: the same 30 days as in the queue. */
const AHEAD_DAYS = 30

/** After this long without contact one loses touch with who has no rhythm, in days. */
const QUIET_DAYS = 60

/** Less than this is no loss: what is cold already cannot cool. Points of warmth. */
const LEAST = 1

/** Someone who cools down. Warmth is 0 to 100, not rounded. */
export interface Cooling {
  readonly summary: Summary
  readonly lastContact: Day
  readonly warmth: number
  /** In 30 days, without contact. */
  readonly ahead: number
  /** What goes: warmth now less warmth in 30 days. */
  readonly atStake: number
}

/**
 * Who cools down: active, without contact for as long as their ideal rhythm (60
 * days where there is none), and at least one point of warmth to lose in the coming 30 days. Who
 * has a meeting planned does not: it stands under the coming days.
 * @param planned contacts with a planned meeting, today or later
 * @returns most at stake first, then who was in touch longest ago
 */
export function coolingOf(summaries: readonly Summary[], planned: ReadonlySet<ContactId>, today: Day): Cooling[] {
  return summaries
    .flatMap((summary) => {
      const { lastContact, status } = summary
      if (status !== 'active' || lastContact === undefined || planned.has(summary.id)) return []
      if (daysBetween(lastContact, today) < (summary.cadence?.ideal ?? QUIET_DAYS)) return []
      const warmth = warmthOf(summary, today)
      const ahead = warmthOf(summary, addDays(today, AHEAD_DAYS))
      const atStake = warmth - ahead
      return atStake < LEAST ? [] : [{ summary, lastContact, warmth, ahead, atStake }]
    })
    .toSorted((a, b) => b.atStake - a.atStake || (a.lastContact < b.lastContact ? -1 : 1))
}
