import { addMonths } from '../calendar/days.ts'
import type { Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'

/** How long one keeps pouring without expecting anything back. */
export interface Horizon {
  /** First contact or entry, whichever is earlier. */
  readonly since: Day
  /** The last day of patience; the horizon is past from the day after. */
  readonly until: Day
  readonly months: number
}

/** The horizon of patience of a relation; none before anything happened. PRODUCT "The ledger". */
export function horizonOf({ since, patienceMonths }: Pick<Summary, 'since' | 'patienceMonths'>): Horizon | undefined {
  return since === undefined ? undefined : { since, until: addMonths(since, patienceMonths), months: patienceMonths }
}

/** How many relations are within and how many past their horizon; those in which nothing happened are in neither. */
export function countHorizons(
  summaries: Iterable<Pick<Summary, 'since' | 'patienceMonths'>>,
  today: Day,
): { readonly within: number; readonly past: number } {
  let within = 0
  let past = 0
  for (const summary of summaries) {
    const horizon = horizonOf(summary)
    if (horizon === undefined) continue
    if (today > horizon.until) past += 1
    else within += 1
  }
  return { within, past }
}
