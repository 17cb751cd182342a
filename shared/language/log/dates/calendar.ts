import { addMonths, asDay, daysBetween, daysInMonth, isDay } from '../../../domain/calendar/days.ts'
import type { Day } from '../../../domain/records/values.ts'
import type { DateMeaning, DateRule, Lean } from './found.ts'

/** Dates by number, day first: 12/11, 12-11-2026, 2026-11-12, de 5e, on the 5th; and feast days. */
const pad = (n: number | string): string => String(n).padStart(2, '0')

/** The day in the given year, when there is such a day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
  return isDay(text) ? text : undefined
}

const yearIn = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** Beyond this many days ahead a date without year is a past one, when speaking of meetings. */
const SOON = 62

/**
 * A day and month without year. Ahead: the first such day from today. Behind: the
 * latest up to today, unless that is long ago and the coming one is near; then asked.
 */
export function withoutYear(month: number, day: number, today: Day, lean: Lean): DateMeaning | undefined {
  const year = Number(today.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter((found) => found !== undefined)
  const past = candidates.findLast((candidate) => candidate <= today)
  const future = candidates.find((candidate) => (lean === 'future' ? candidate >= today : candidate > today))
  const chosen = lean === 'future' ? (future ?? past) : (past ?? future)
  if (chosen === undefined) return undefined
  if (
    lean === 'past' &&
    past !== undefined &&
    future !== undefined &&
    daysBetween(today, future) <= SOON &&
    daysBetween(past, today) > 180
  )
    return { day: future, confidence: 'asked', alternatives: [past] }
  return { day: chosen }
}

/** The nth of a month: the latest up to today, or the next after it. */
function ofMonth(n: number, today: Day, lean: Lean): DateMeaning | undefined {
  const step = lean === 'past' ? -1 : 1
  for (let i = 0; i <= 12; i += 1) {
    const month = addMonths(asDay(`${today.slice(0, 8)}01`), i * step)
    const day = dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), n)
    if (day !== undefined && (lean === 'past' ? day <= today : day > today)) return { day }
  }
  return undefined
}

function numeric(match: RegExpExecArray, today: Day, lean: Lean): DateMeaning | undefined {
  const [first, second] = [Number(match[1]), Number(match[2])]
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second]
  if (match[3] === undefined) return withoutYear(month, day, today, lean)
  const found = dayOf(yearIn(match[3]), month, day)
  return found === undefined ? undefined : { day: found }
}

const feast = (words: string, month: number, day: number): DateRule => ({
  words: new RegExp(`\\b(?:${words})\\b`, 'u'),
  read: (_match, today, lean) => withoutYear(month, day, today, lean),
})

const MONTHS = ['jan', 'feb', 'maa mar mrt', 'apr', 'mei may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec']

const MONTH_WORDS =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const monthIn = (word = ''): number => MONTHS.findIndex((names) => names.includes(word.slice(0, 3))) + 1

export const CALENDAR: readonly DateRule[] = [
  {
    words: /\b(\d{4})-(\d{2})-(\d{2})\b/u,
    read: (m) => {
      const day = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
      return day === undefined ? undefined : { day }
    },
  },
  { words: /(?<![\d/.,-])(?:(?:op|on) )?(\d{1,2})[/](\d{1,2})(?:[/](\d{4}|\d{2}))?(?![\d/])/u, read: numeric },
  { words: /(?<![\d/.,-])(?:(?:op|on) )?(\d{1,2})[-.](\d{1,2})[-.](\d{4}|\d{2})(?![\d/.-])/u, read: numeric },
  {
    words: /(?<![\d/.,:-])\b(?:op|on|by|per|before|until|till?|tot|uiterlijk) (\d{1,2})-(\d{1,2})(?![\d/.:-])/u,
    read: numeric,
  },
  {
    // Without a word before it two numbers may be anything: never a range of hours or weeks, and always asked.
    words:
      /(?<![\d/.,:-])(?<!\b(?:van|from|tussen|between|of|score|stand|om|at|in|over) )(?<![\p{L}-])(\d{1,2})-(\d{1,2})(?![\d/.:,%-]|\p{L})(?! ?(?:uur|uren|min|am|pm|u|h|hrs?|hours?|dagen|days|weken|weeks|maanden|months|jaar|years|euro|eur|€|keer|times|personen|mensen|people|gewonnen|verloren|win|loss)\b)/u,
    read: (match, today, lean) => {
      const meaning = numeric(match, today, lean)
      return meaning === undefined ? undefined : { ...meaning, confidence: 'asked' }
    },
  },
  {
    words:
      /\b(?:(?:op )?de (\d{1,2})(?:e|de|ste)|(?:on )?the (\d{1,2})(?:st|nd|rd|th))\b(?! (?:keer|time|etage|floor|of |van |januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october))/u,
    read: (m, today, lean) => ofMonth(Number(m[1] ?? m[2]), today, lean),
  },
  {
    words: new RegExp(`\\b(?:(?:het |the )?(?:eind|einde|end|late)) (?:van |of )?(${MONTH_WORDS})\\b`, 'u'),
    read: (m, today, lean) => {
      const month = monthIn(m[1])
      const year = Number(today.slice(0, 4))
      const ends = [year - 1, year, year + 1]
        .map((y) => dayOf(y, month, daysInMonth(y, month)))
        .filter((end) => end !== undefined)
      // "End of November", said in November, is this one, whichever way a day leans.
      const day =
        ends.find((end) => end.slice(0, 7) === today.slice(0, 7)) ??
        (lean === 'past' ? ends.findLast((end) => end <= today) : ends.find((end) => end >= today))
      return day === undefined ? undefined : { day }
    },
  },
  {
    words: new RegExp(`\\b(?:half|medio|mid|mid-|midden) ?(?:of |van )?(${MONTH_WORDS})\\b`, 'u'),
    read: (m, today, lean) => {
      const meaning = withoutYear(monthIn(m[1]), 15, today, lean)
      return meaning === undefined ? undefined : { ...meaning, confidence: 'asked' }
    },
  },
  {
    // A whole month, not "in Maastricht" or "in Augsburg".
    words: new RegExp(`\\b(?:in|begin|early) (${MONTH_WORDS})\\b`, 'u'),
    read: (m, today, lean) => {
      const meaning = lean === 'past' ? undefined : withoutYear(monthIn(m[1]), 1, today, lean)
      return meaning === undefined ? undefined : { ...meaning, confidence: 'asked' }
    },
  },
  feast('voor (?:de )?kerst(?:mis)?|before (?:christmas|xmas)', 12, 24),
  feast('(?:na|after) (?:de )?(?:kerst(?:mis)?|christmas|xmas)', 12, 27),
  feast('(?:met |rond |around |at )?(?:kerst|christmas|xmas)', 12, 25),
  feast("voor (?:oud en nieuw|het nieuwe jaar)|before (?:the )?new year(?:s|'s)?(?: eve)?", 12, 31),
]
