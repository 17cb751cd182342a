import { addDays, daysBetween } from '../calendar/days.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import type { ClockTime, Day } from '../records/values.ts'

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

/** An evening ends by six the next morning, and is no longer than half a day. */
const NIGHT_ENDS = '06:00'
const LONGEST_NIGHT = 12 * 60

const minuteOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Whether an event without a last day runs past midnight: "19:30–00:30". It is still of the day it begins. */
export function runsPastMidnight({ date, time, endDate, endTime }: EventWhen): boolean {
  if (time === undefined || endTime === undefined || (endDate !== undefined && endDate !== date)) return false
  return endTime < time && endTime <= NIGHT_ENDS && minuteOf(endTime) + 24 * 60 - minuteOf(time) <= LONGEST_NIGHT
}

/** The day on which an event's end time is. */
export function endDayOf(event: EventWhen): Day {
  return runsPastMidnight(event) ? addDays(event.date, 1) : lastDayOf(event)
}

/** Whether an event ends before it begins: kept as it was typed, and marked. */
export function endsBeforeItBegins(event: EventWhen): boolean {
  const { date, time, endDate, endTime } = event
  if (endDate !== undefined && endDate < date) return true
  return endDayOf(event) === date && time !== undefined && endTime !== undefined && endTime < time
}

/** The days of an event, from its first to its last: one when it has no end day. */
export function daysOf(event: Pick<EventWhen, 'date' | 'endDate'>): Day[] {
  const count = daysBetween(event.date, lastDayOf(event)) + 1
  return Array.from({ length: count }, (_, at) => addDays(event.date, at))
}
