import { addDays } from '../../../domain/calendar/days.ts'
import type { DateRule, DayPart } from './found.ts'

/** Days named from today: gisteren, eergisteren, vanavond, tomorrow morning. */
const PART = '(ochtend|morgen|middag|avond|nacht)'
const PARTS: Readonly<Record<string, DayPart>> = {
  ochtend: 'morning',
  morgen: 'morning',
  morning: 'morning',
  middag: 'afternoon',
  afternoon: 'afternoon',
  avond: 'evening',
  nacht: 'evening',
  evening: 'evening',
  night: 'evening',
}

const rule = (words: string, days: number): DateRule => ({
  words: new RegExp(`\\b(?:${words})\\b`, 'u'),
  read: (match, today) => {
    const part = match.slice(1).find((group) => group !== undefined)
    const named = part === undefined ? undefined : PARTS[part]
    return { day: addDays(today, days), ...(named === undefined ? {} : { part: named }) }
  },
})

const EN_PART = '(morning|afternoon|evening|night)'

export const NEAR: readonly DateRule[] = [
  rule(`eergister(?:en)?(?:${PART})?|(?:the )?day before yesterday`, -2),
  rule(`gister(?:en)?(?:${PART})?|(?:yesterday|yest|yday|y'day)(?: ${EN_PART})?|last (night)`, -1),
  rule(`overmorgen(?:${PART})?|(?:the )?day after tomorrow`, 2),
  rule(`(?:vandaag|vandaa|today|2day|this ${EN_PART}|to(night)|van${PART})`, 0),
  rule(
    `(?<!'s |goede)morgen(?:${PART})?|morgenvroeg|(?:tomorrow|tommorr?ow|tomorow|tomorro|tmrrw|tmrw|tmr|tmw|tomoz|2moro|2morrow)(?: ${EN_PART})?`,
    1,
  ),
]
