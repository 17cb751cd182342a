import { isIndebted, isInvesting } from '../balance/balance.ts'
import { addMonths, daysBetween } from '../calendar/days.ts'
import type { Phase } from '../ledger/entry.ts'
import type { Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'

/** What of a summary the phase follows from. */
export type PhaseFacts = Pick<
  Summary,
  'poured' | 'received' | 'since' | 'lastContact' | 'lastUnsharedReceived' | 'cadence' | 'patienceMonths'
>

/** Days without contact after which a relation without cadence rests. */
const RESTING_DAYS = 365
/** Calendar months without anything received that make a relation one-way. */
export const ONE_WAY_MONTHS = 12

/** What the balance means on a day, first that fits. PRODUCT "Phase". */
export function phaseOf(summary: PhaseFacts, today: Day): Phase {
  const { poured, received } = summary
  if (isResting(summary, today)) return 'resting'
  if (poured + received < 200 || (Math.min(poured, received) === 0 && Math.max(poured, received) <= 200)) return 'new'
  if (isIndebted(summary)) return 'indebted'
  if (isInvesting(summary)) return isOneWay(summary, today) ? 'one-way' : 'investing'
  return 'mutual'
}

/** There was contact, and the last is more than twice the longest cadence ago, or more than 365 days where there is none. */
export function isResting({ lastContact, cadence }: Pick<Summary, 'lastContact' | 'cadence'>, today: Day): boolean {
  if (lastContact === undefined) return false
  return daysBetween(lastContact, today) > (cadence === undefined ? RESTING_DAYS : 2 * cadence.longest)
}

/**
 * Much more poured than came back (`isInvesting`), the horizon of patience past,
 * and nothing received in the last 12 months, shared halves aside. Says what the
 * prompt about it needs also while the relation rests.
 */
export function isOneWay(summary: PhaseFacts, today: Day): boolean {
  const { since, lastUnsharedReceived, patienceMonths } = summary
  if (!isInvesting(summary) || since === undefined || today <= addMonths(since, patienceMonths)) return false
  return lastUnsharedReceived === undefined || today > addMonths(lastUnsharedReceived, ONE_WAY_MONTHS)
}
