import type { Settings } from '#shared/contract/settings.ts'
import { weekdayOf } from '#shared/domain/calendar/days.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'

/** What of the settings says when the daily notification comes. */
export type BriefTimes = Pick<Settings['notifications'], 'at' | 'days' | 'quietFrom' | 'quietTo'>

/** A local day and wall-clock time. */
export interface LocalMoment {
  readonly day: Day
  readonly time: ClockTime
}

/** How many days told are remembered: further apart than any journey or mended clock moves a day. */
const REMEMBERED = 10

/** Whether a time falls in the quiet hours, which may go past midnight: from inclusive, to exclusive. */
export function isQuiet(now: ClockTime, from: ClockTime | undefined, to: ClockTime | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return false
  return from < to ? now >= from && now < to : now >= from || now < to
}

/** The time of day from which the notification may come: the chosen one, or the end of the quiet hours it falls in. */
export function briefFrom({ at, quietFrom, quietTo }: BriefTimes): ClockTime {
  return quietTo !== undefined && isQuiet(at, quietFrom, quietTo) ? quietTo : at
}

/**
 * Whether the notification of this local day is to be given now: on a chosen
 * weekday, at or after its time (an hour that summer time leaves out has passed,
 * and a machine that slept gives it on waking), outside quiet hours, and not
 * given on this day of the calendar yet, also where an hour or, after a journey
 * west, a day comes twice.
 * @param told the days of which it was given
 */
export function briefIsDue({ day, time }: LocalMoment, told: readonly Day[], times: BriefTimes): boolean {
  if (!times.days.includes(weekdayOf(day)) || told.includes(day)) return false
  return time >= briefFrom(times) && !isQuiet(time, times.quietFrom, times.quietTo)
}

/** The days told with one more, the oldest forgotten. */
export function withDay(told: readonly Day[], day: Day): readonly Day[] {
  return [...told.filter((each) => each !== day), day].slice(-REMEMBERED)
}
