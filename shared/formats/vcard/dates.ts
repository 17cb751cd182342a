import * as v from 'valibot'
import type { PartialDate } from '../../domain/records/values.ts'
import { PartialDateSchema } from '../../domain/records/values.ts'
import type { JcardProperty } from '../../imports/person.ts'
import { parameterOf } from './properties.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const partial = (text: string): PartialDate => v.parse(PartialDateSchema, text)

function dated(year: string | undefined, month: string, day: string): PartialDate | undefined {
  const m = Number(month)
  const d = Number(day)
  const last = DAYS[m - 1]
  if (last === undefined || d < 1 || d > last) return undefined
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year === undefined) return partial(`--${rest}`)
  if (m === 2 && d === 29 && !isLeap(Number(year))) return undefined
  return partial(`${year}-${rest}`)
}

/** Apple's year for "unknown", with and without X-APPLE-OMIT-YEAR, and the zeros other writers use. */
const NO_YEAR = new Set(['0000', '1604'])

/**
 * A date as vCards write it (RFC 6350 §4.3.1, RFC 2426 §3.1.5, and Apple's
 * unknown years): `19800322`, `1980-03-22`, `--0412`, `--04-12`, `1980-03`,
 * `1980`, each with a time of day or not, which is left out.
 * @returns undefined for anything else, such as a text or a day that is none
 */
export function readDate(text: string, omittedYears: readonly string[] = []): PartialDate | undefined {
  const date = text.trim().replace(/(?<=\d)[T ]\d{2}.*$/i, '')
  const full = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date) ?? /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date)
  if (full !== null) {
    const [, year = '', month = '', day = ''] = full
    return dated(NO_YEAR.has(year) || omittedYears.includes(year) ? undefined : year, month, day)
  }
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(date)
  if (yearless !== null) return dated(undefined, yearless[1] ?? '', yearless[2] ?? '')
  const month = /^(\d{4})-(\d{2})$/.exec(date)
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12 && !NO_YEAR.has(month[1] ?? '')) return partial(date)
  return /^\d{4}$/.test(date) && !NO_YEAR.has(date) ? partial(date) : undefined
}

/** As `readDate`, minding the year the property says was left out. */
export function readDateOf(property: JcardProperty, text: string): PartialDate | undefined {
  return readDate(text, parameterOf(property, 'x-apple-omit-year'))
}
