import { addDays, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** Some of a list, by the week in which it gets its turn. */
export interface Week<T> {
  /** First day of the week. */
  readonly start: Day
  readonly items: readonly T[]
}

/**
 * Deals what waits over the coming weeks, as many a day as Today shows, none on
 * days off, from tomorrow on. With every day off, all stand in the present week.
 */
export function byWeek<T>(
  items: readonly T[],
  { promptsPerDay, daysOff, firstDayOfWeek }: Pick<Rules, 'promptsPerDay' | 'daysOff' | 'firstDayOfWeek'>,
  today: Day,
): Week<T>[] {
  const startOf = (day: Day): Day => addDays(day, -((weekdayOf(day) - firstDayOfWeek + 7) % 7))
  if (new Set(daysOff).size >= 7) return items.length === 0 ? [] : [{ start: startOf(today), items }]
  const weeks = new Map<Day, T[]>()
  let day = today
  for (let dealt = 0; dealt < items.length; dealt += promptsPerDay) {
    do day = addDays(day, 1)
    while (daysOff.includes(weekdayOf(day)))
    const start = startOf(day)
    const week = weeks.get(start) ?? []
    week.push(...items.slice(dealt, dealt + promptsPerDay))
    weeks.set(start, week)
  }
  return [...weeks].map(([start, dealt]) => ({ start, items: dealt }))
}
