import { dayNumber, daysBetween } from '../calendar/days.ts'
import type { Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import type { Moment } from './moments.ts'

/** The decayed sums warmth follows from: M of messages, H of the rest. */
export interface WarmthSums {
  readonly messages: number
  readonly rest: number
}

/**
 * Decayed sums of the moments up to today: weight × 2^(−age ÷ half-life), age in
 * whole days; of one local day only the heaviest moment counts.
 * @param halfLife days, above 0
 */
export function warmthSums(moments: readonly Moment[], halfLife: number, today: Day): WarmthSums {
  const heaviest = new Map<Day, Moment>()
  for (const moment of moments) {
    if (moment.date > today) continue
    const other = heaviest.get(moment.date)
    if (other === undefined || moment.weight > other.weight) heaviest.set(moment.date, moment)
  }
  const now = dayNumber(today)
  // In order of date: floating-point sums differ with the order, and records come in any.
  const inOrder = [...heaviest.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  let messages = 0
  let rest = 0
  for (const { date, weight, message } of inOrder) {
    const left = weight * 2 ** ((dayNumber(date) - now) / halfLife)
    if (message) messages += left
    else rest += left
  }
  return { messages, rest }
}

/** How much of a sum is left after some days. A clock set back takes nothing off and adds nothing. */
export function decay(days: number, halfLife: number): number {
  return days <= 0 ? 1 : 2 ** (-days / halfLife)
}

/** Warmth on a day, 0 to 100, not rounded: 100 × (1 − e^−(H + min(1, M))). PRODUCT "Warmth". */
export function warmthOf(summary: Pick<Summary, 'asOf' | 'warmthMessages' | 'warmthRest' | 'halfLife'>, today: Day): number {
  const left = decay(daysBetween(summary.asOf, today), summary.halfLife)
  return 100 * (1 - Math.exp(-(summary.warmthRest * left + Math.min(1, summary.warmthMessages * left))))
}
