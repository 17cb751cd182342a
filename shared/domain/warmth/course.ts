import { addDays } from '../calendar/days.ts'
import type { Day } from '../records/values.ts'
import type { Moment } from './moments.ts'
import { warmthOf, warmthSums } from './warmth.ts'

/** Warmth on a day, 0 to 100, not rounded. */
export interface CoursePoint {
  readonly day: Day
  readonly warmth: number
}

/**
 * How warm a relation was: at the end of every `step` days back from today,
 * oldest first, today last. A moment counts from its own day on.
 * @param days how far back, at least `step`
 * @param halfLife days, as it is now
 */
export function warmthCourse(
  moments: readonly Moment[],
  halfLife: number,
  today: Day,
  { days, step }: { readonly days: number; readonly step: number },
): CoursePoint[] {
  const points: CoursePoint[] = []
  for (let back = Math.floor(days / step) * step; back >= 0; back -= step) {
    const day = addDays(today, -back)
    const { messages, rest } = warmthSums(moments, halfLife, day)
    points.push({ day, warmth: warmthOf({ asOf: day, warmthMessages: messages, warmthRest: rest, halfLife }, day) })
  }
  return points
}
