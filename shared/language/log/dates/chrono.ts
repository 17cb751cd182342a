import { en } from 'chrono-node'
import * as nl from 'chrono-node/nl'
import type { ParsedResult } from 'chrono-node'
import type { Day } from '../../../domain/records/values.ts'
import { dayOf, withoutYear } from './calendar.ts'
import type { FoundDate, Lean } from './found.ts'

/**
 * Dates with a month's name, read by chrono-node: "15 december", "March 3rd
 * 2027", "3 maart". A month's name alone is a person's as often as a month
 * (Mei, April, Jan), so only one with a day beside it counts. chrono takes the
 * two digits after a month for a year ("December 15" is 2015), so the words are
 * put day first before it sees them, and the year is ours unless written.
 */
const MONTH =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** Days in words: "twintig november", "eerste mei". */
const DAY_WORDS: Readonly<Record<string, number>> = {
  een: 1,
  eerste: 1,
  first: 1,
  twee: 2,
  tweede: 2,
  second: 2,
  drie: 3,
  derde: 3,
  third: 3,
  vier: 4,
  vierde: 4,
  fourth: 4,
  vijf: 5,
  vijfde: 5,
  fifth: 5,
  zes: 6,
  zesde: 6,
  sixth: 6,
  zeven: 7,
  zevende: 7,
  seventh: 7,
  acht: 8,
  achtste: 8,
  eighth: 8,
  negen: 9,
  negende: 9,
  ninth: 9,
  tien: 10,
  tiende: 10,
  tenth: 10,
  elf: 11,
  elfde: 11,
  twaalf: 12,
  twaalfde: 12,
  twelfth: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  twintigste: 20,
  twentieth: 20,
  eenentwintig: 21,
  tweeentwintig: 22,
  drieentwintig: 23,
  vierentwintig: 24,
  vijfentwintig: 25,
  dertig: 30,
  thirtieth: 30,
}
const DAY_WORD = Object.keys(DAY_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?:op |on )?(?:de |the )?(\\d{1,2}|${DAY_WORD})(?:e|de|ste|st|nd|rd|th)? (?:of |van )?(${MONTH})(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'u',
)
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}])(?:on )?(${MONTH}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\p{L}\\d:.,/]\\d?)(?! ?(?:uur|u|h|am|pm|euro|min|${MONTH}))`,
  'u',
)
/** Months that people are called. */
const NAMES = /^(?:jan|mei|may|apr|jun|jul|aug|mar|sep)/u
/** After these such a name is a person's. */
const NAME_BEFORE =
  /(?:\b(?:met|with|en|and|aan|leende?|leent|geef|geeft|gaf|stuurd?e?|stuurt|bracht|breng|vroeg|hielp|sprak|zag|belde|lend|lent|gives?|gave|sends?|sent|brought|owe|asked|helped|told|showed|paid|saw)|w\/|[,&+])\s*$/u

/** Noon UTC of a fixed leap year: only the components are read, never the moment. */
const REFERENCE = { instant: new Date(Date.UTC(2024, 0, 1, 12)), timezone: 0 }

const READ = new Map<string, { readonly day: number; readonly month: number } | undefined>()

/** Day and month of "15 december 2024"; chrono takes as long for that as all other rules together, so each is read once. */
function components(words: string): { readonly day: number; readonly month: number } | undefined {
  if (!READ.has(words)) READ.set(words, parsed(words))
  return READ.get(words)
}

function parsed(words: string): { readonly day: number; readonly month: number } | undefined {
  const found = [...nl.parse(words, REFERENCE), ...en.GB.parse(words, REFERENCE)].find(
    (result: ParsedResult) => result.start.isCertain('day') && result.start.isCertain('month'),
  )
  const [day, month] = [found?.start.get('day') ?? undefined, found?.start.get('month') ?? undefined]
  return day === undefined || month === undefined ? undefined : { day, month }
}

/** The first date with a month's name from `from` on. */
export function findWritten(text: string, today: Day, lean: Lean): FoundDate | undefined {
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = MONTH_FIRST.exec(text)
  const isName = monthFirst !== null && NAMES.test(monthFirst[1] ?? '') && NAME_BEFORE.test(text.slice(0, monthFirst.index))
  const named = isName ? null : monthFirst
  const match = dayFirst ?? named
  if (match === null) return undefined
  const [day, month] = match === dayFirst ? [match[1], match[2]] : [match[2], match[1]]
  const year = match[3]
  const number = DAY_WORDS[day ?? ''] ?? Number(day)
  const result = components(`${number} ${month?.replace('.', '')} 2024`)
  if (result === undefined || result.day !== number) return undefined
  const { day: d, month: m } = result
  const written = year === undefined ? withoutYear(m, d, today, lean) : { day: dayOf(Number(year), m, d) }
  if (written?.day === undefined) return undefined
  return {
    confidence: 'sure',
    alternatives: [],
    ...written,
    day: written.day,
    start: match.index,
    end: match.index + match[0].length,
  }
}
