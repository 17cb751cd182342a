import * as v from 'valibot'
import { daysInMonth } from '#shared/domain/calendar/days.ts'
import type { PartialDate } from '#shared/domain/records/values.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'

/** A date as three fields, each of which may be unknown. Month 1 to 12. */
export interface DateParts {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
}

/** The fields of a date kept. */
export function partsOf(date: PartialDate | undefined): DateParts {
  if (date === undefined) return {}
  const [, year, month, day] = /^(\d{4}|-)-?(\d{2})?-?(\d{2})?$/u.exec(date) ?? []
  return {
    ...(year !== undefined && year !== '-' && { year: Number(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/**
 * The date three fields make: whole, without year, month and year, or a year.
 * @returns undefined when they make none: a day without month, 30 February, nothing at all
 */
export function dateOf({ day, month, year }: DateParts): PartialDate | undefined {
  const yyyy = year === undefined ? '' : String(year).padStart(4, '0')
  const two = (number: number) => String(number).padStart(2, '0')
  if (month === undefined) return day === undefined && yyyy !== '' ? parse(yyyy) : undefined
  if (day === undefined) return yyyy === '' ? undefined : parse(`${yyyy}-${two(month)}`)
  if (day > (daysOf({ month, year }) ?? 0)) return undefined
  return parse(`${yyyy === '' ? '-' : yyyy}-${two(month)}-${two(day)}`)
}

/** How many days the month has, 28 to 31; without a year February has 29. Undefined when the month is not known. */
export function daysOf({ month, year }: DateParts): number | undefined {
  return month === undefined ? undefined : daysInMonth(year ?? 2000, month)
}

function parse(text: string): PartialDate | undefined {
  const parsed = v.safeParse(PartialDateSchema, text)
  return parsed.success ? parsed.output : undefined
}

/** Whether nothing at all is filled in. */
export function isEmptyDate({ day, month, year }: DateParts): boolean {
  return day === undefined && month === undefined && year === undefined
}
