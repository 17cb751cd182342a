import { addDays, daysBetween } from '../calendar/days.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import type { Day } from '../records/values.ts'

/** When an event is. */
export type EventWhen = Pick<GatheringEvent, 'date' | 'time' | 'endDate' | 'endTime' | 'zone'>

/** The last day of an event; an end before its start counts as its start. */
export function lastDayOf({ date, endDate }: Pick<EventWhen, 'date' | 'endDate'>): Day {
  return endDate === undefined || endDate < date ? date : endDate
}

/** Whether an event lies behind: its last day is over. */
export function isPast(event: Pick<EventWhen, 'date' | 'endDate'>, today: Day): boolean {
  return lastDayOf(event) < today
}

/** Whether an event ends before it begins: kept as it was typed, and marked. */
export function endsBeforeItBegins({ date, time, endDate, endTime }: EventWhen): boolean {
  if (endDate !== undefined && endDate < date) return true
  return (endDate ?? date) === date && time !== undefined && endTime !== undefined && endTime < time
}

/** The days of an event, from its first to its last: one when it has no end day. */
export function daysOf(event: Pick<EventWhen, 'date' | 'endDate'>): Day[] {
  const count = daysBetween(event.date, lastDayOf(event)) + 1
  return Array.from({ length: count }, (_, at) => addDays(event.date, at))
}
