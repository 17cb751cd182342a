import { fold } from '../../language/fold.ts'
import { findTime } from '../../language/log/clock.ts'
import { addDays, daysBetween, weekdayOf } from '../calendar/days.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import type { ClockTime, Day } from '../records/values.ts'
import { runsPastMidnight } from './when.ts'

/** When a row of a plan is, where its words have a clock time. */
export interface RowTime {
  readonly day: Day
  readonly time: ClockTime
  /** Of a stretch, such as "14:00-14:30". */
  readonly minutes?: number
}

/** From this time on a gathering is one of the evening: eight o'clock is 20:00. */
const EVENING = '16:00'

/** Full names only: "do", "ma" and "sun" are words too. Sunday first. */
const WEEKDAYS = [
  ['sunday', 'zondag'],
  ['monday', 'maandag'],
  ['tuesday', 'dinsdag'],
  ['wednesday', 'woensdag'],
  ['thursday', 'donderdag'],
  ['friday', 'vrijdag'],
  ['saturday', 'zaterdag'],
] as const

/**
 * The day and clock time in the words of a row: "20:15", "half negen", "day 2 at 14:00".
 * A time that may be morning or evening is the one at which the gathering is on.
 * @returns undefined for words without a clock time, such as "after the panel"
 */
export function rowTime(
  when: string | undefined,
  event: Pick<GatheringEvent, 'date' | 'endDate' | 'time' | 'endTime'>,
): RowTime | undefined {
  if (when === undefined) return undefined
  const { text, day } = withoutDay(fold(when), event)
  const found = findTime(text, { evening: event.time !== undefined && event.time >= EVENING })
  if (found === undefined) return undefined
  const isBegun = (time: ClockTime) => event.time === undefined || time >= event.time
  const isNotOver = (time: ClockTime) => event.endTime === undefined || time <= event.endTime
  const isNight = runsPastMidnight(event)
  const isOn = (time: ClockTime): boolean => (isNight ? isBegun(time) || isNotOver(time) : isBegun(time) && isNotOver(time))
  const time = [found.time, ...found.alternatives].find((one) => isOn(one)) ?? found.time
  return { day, time, ...(found.minutes !== undefined && { minutes: found.minutes }) }
}

/** Takes the day out of the words of a gathering of several days: "day 2", "dag 2", a weekday. */
function withoutDay(text: string, { date, endDate }: Pick<GatheringEvent, 'date' | 'endDate'>): { text: string; day: Day } {
  const more = endDate === undefined ? 0 : Math.max(0, daysBetween(date, endDate))
  const numbered = /\b(?:day|dag) (\d{1,2})\b/u.exec(text)
  if (numbered !== null) {
    const nth = Math.min(Math.max(0, Number(numbered[1]) - 1), more)
    return { text: text.replace(numbered[0], ' '), day: addDays(date, nth) }
  }
  for (let nth = 0; nth <= more; nth += 1) {
    const day = addDays(date, nth)
    const name = WEEKDAYS[weekdayOf(day)]?.find((word) => new RegExp(`\\b${word}\\b`, 'u').test(text))
    if (name !== undefined) return { text: text.replace(name, ' '), day }
  }
  return { text, day: date }
}
