import type { ClockTime } from '#shared/domain/records/values.ts'

/** The part of the day a greeting goes by. */
export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** Night until 6, morning until 12, afternoon until 18, then evening. */
export function partOfDay(time: ClockTime): PartOfDay {
  const hour = Number(time.slice(0, 2))
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
