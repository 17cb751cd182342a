import {
  endOfMonth,
  endOfWeek,
  getWeeksInMonth,
  parseDate,
  startOfMonth,
  startOfWeek,
  type CalendarDate,
} from '@internationalized/date'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** The day a week begins on is given, so the locale only fills a place. */
const LOCALE = 'en'
const DAYS_A_WEEK = 7

const dayOf = (date: CalendarDate): Day => asDay(date.toString())

/** The weeks that hold the days of a month (`YYYY-MM`), each seven days; those at the ends may lie in the months beside it. */
export function weeksOf(month: string, firstDayOfWeek: number): readonly (readonly Day[])[] {
  const first = parseDate(`${month}-01`)
  const weekday = WEEKDAYS[firstDayOfWeek] ?? 'mon'
  const start = startOfWeek(startOfMonth(first), LOCALE, weekday)
  return Array.from({ length: getWeeksInMonth(first, LOCALE, weekday) }, (_week, week) =>
    Array.from({ length: DAYS_A_WEEK }, (_day, day) => dayOf(start.add({ days: week * DAYS_A_WEEK + day }))),
  )
}

/** The month a number of months later (earlier when negative), `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  return parseDate(`${month}-01`).add({ months }).toString().slice(0, 7)
}

/**
 * The day a key leads to in a month grid: arrows by day and week, Home and End to
 * the ends of the week, Page Up and Page Down by month, with Shift by year.
 * Undefined for other keys.
 */
export function dayAtKey(day: Day, key: string, { isShift, firstDayOfWeek }: GridKeys): Day | undefined {
  const date = parseDate(day)
  const weekday = WEEKDAYS[firstDayOfWeek] ?? 'mon'
  const turned = isShift ? { years: 1 } : { months: 1 }
  switch (key) {
    case 'ArrowLeft':
      return dayOf(date.subtract({ days: 1 }))
    case 'ArrowRight':
      return dayOf(date.add({ days: 1 }))
    case 'ArrowUp':
      return dayOf(date.subtract({ weeks: 1 }))
    case 'ArrowDown':
      return dayOf(date.add({ weeks: 1 }))
    case 'Home':
      return dayOf(startOfWeek(date, LOCALE, weekday))
    case 'End':
      return dayOf(endOfWeek(date, LOCALE, weekday))
    case 'PageUp':
      return dayOf(date.subtract(turned))
    case 'PageDown':
      return dayOf(date.add(turned))
    default:
      return undefined
  }
}

interface GridKeys {
  readonly isShift: boolean
  /** 0 is Sunday. */
  readonly firstDayOfWeek: number
}

/** The same day of another month, or that month's last where it is shorter. */
export function sameDayIn(month: string, day: Day): Day {
  const last = endOfMonth(parseDate(`${month}-01`)).day
  return asDay(`${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`)
}
