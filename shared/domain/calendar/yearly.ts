import type { Day, PartialDate } from '../records/values.ts'
import { asDay, daysInMonth, isDay } from './days.ts'

/** A date that returns every year: month, day of the month and, when known, the year of the first. */
export interface Yearly {
  readonly month: number
  readonly dayOfMonth: number
  readonly year?: number
}

/** Reads a partial date as one that returns every year; undefined when its day is not known or is none. */
export function yearlyOf(date: PartialDate): Yearly | undefined {
  const match = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return undefined
  // A leap year stands in for an unknown one, so that 29 February counts.
  if (!isDay(`${match[1] ?? '2000'}-${match[2]}-${match[3]}`)) return undefined
  const yearly = { month: Number(match[2]), dayOfMonth: Number(match[3]) }
  return match[1] === undefined ? yearly : { ...yearly, year: Number(match[1]) }
}

/** The day it falls on in a year; 29 February on the 28th where the year has none. */
export function occurrenceIn({ month, dayOfMonth }: Yearly, year: number): Day {
  const two = (value: number): string => `${value}`.padStart(2, '0')
  const last = Math.min(dayOfMonth, daysInMonth(year, month))
  return asDay(`${`${year}`.padStart(4, '0')}-${two(month)}-${two(last)}`)
}

/** The first occurrence on or after a day, and never before the date itself. */
export function nextOccurrence(yearly: Yearly, notBefore: Day): Day {
  const first = Math.max(Number(notBefore.slice(0, 4)), yearly.year ?? 0)
  const thisYear = occurrenceIn(yearly, first)
  return thisYear >= notBefore ? thisYear : occurrenceIn(yearly, first + 1)
}
