import type { ClockTime, Day, Instant } from '../records/values.ts'

/**
 * Arithmetic on local calendar days. Days are whole numbers since 1970-01-01
 * inside and `YYYY-MM-DD` outside; no time zone and no midnight is involved, so
 * a change to summer time moves nothing. Proleptic Gregorian calendar, years
 * 0000 to 9999; after H. Hinnant, "chrono-compatible low-level date algorithms".
 */

const digits = (text: string, start: number, length: number): number => {
  let value = 0
  for (let at = start; at < start + length; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/** Whole days from 1970-01-01 to the day; negative before it. */
export function dayNumber(day: Day): number {
  return numberOf(digits(day, 0, 4), digits(day, 5, 2), digits(day, 8, 2))
}

function numberOf(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that lies the given number of whole days after 1970-01-01. */
export function dayAt(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 32 }, (_none, n) => `${n}`.padStart(2, '0'))

/** The one place where a text becomes a day by construction rather than by a check. */
function written(year: number, month: number, dayOfMonth: number): Day {
  if (year < 0 || year > 9999) throw new RangeError(`Year out of range: ${year}`)
  const four = year < 1000 ? `${year}`.padStart(4, '0') : `${year}`
  return `${four}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}` as Day
}

/** The day `n` days later, earlier when negative. Throws RangeError outside years 0000 to 9999. */
export function addDays(day: Day, n: number): Day {
  return n === 0 ? day : dayAt(dayNumber(day) + n)
}

/** The same day of the month `n` months later; the month's last day where it is shorter (31 January + 1 is 28 or 29 February). */
export function addMonths(day: Day, n: number): Day {
  const months = digits(day, 0, 4) * 12 + digits(day, 5, 2) - 1 + n
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return written(year, month, Math.min(digits(day, 8, 2), daysInMonth(year, month)))
}

/** Days in a month; months from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whole days from one day to another: `to` − `from`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** Whether a text is a day that exists: `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const month = digits(text, 5, 2)
  const dayOfMonth = digits(text, 8, 2)
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(digits(text, 0, 4), month)
}

/** The text as a day. Throws RangeError when it is none. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a calendar day: ${text}`)
  return text
}

/** The earlier of two days; the one there is when the other is missing. */
export function earlier(a: Day, b?: Day): Day
export function earlier(a?: Day, b?: Day): Day | undefined
export function earlier(a?: Day, b?: Day): Day | undefined {
  if (a === undefined) return b
  return b === undefined || a <= b ? a : b
}

/** The later of two days; the one there is when the other is missing. */
export function later(a: Day, b?: Day): Day
export function later(a?: Day, b?: Day): Day | undefined
export function later(a?: Day, b?: Day): Day | undefined {
  if (a === undefined) return b
  return b === undefined || a >= b ? a : b
}

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(zone: string, instant: Instant | Date): Map<string, string> {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, format)
  }
  const moment = typeof instant === 'string' ? new Date(instant) : instant
  return new Map(format.formatToParts(moment).map((part) => [part.type, part.value]))
}

/** The local day at an instant in an IANA zone. Throws RangeError for an unknown zone or an invalid instant. */
export function dayIn(zone: string, instant: Instant | Date): Day {
  const parts = partsIn(zone, instant)
  return written(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')))
}

/** The local wall-clock time at an instant in an IANA zone. Throws RangeError as `dayIn`. */
export function timeIn(zone: string, instant: Instant | Date): ClockTime {
  const parts = partsIn(zone, instant)
  return `${parts.get('hour')}:${parts.get('minute')}` as ClockTime
}
