import type { Day } from '../../../domain/records/values.ts'
import { CALENDAR } from './calendar.ts'
import { findWritten } from './chrono.ts'
import type { FoundDate, Lean } from './found.ts'
import { NEAR } from './near.ts'
import { mendDays } from './slips.ts'
import { WEEKS } from './weeks.ts'

const RULES = [...NEAR, ...WEEKS, ...CALENDAR]

/**
 * The first date in a folded text; where two begin alike, the longer. With none,
 * one whose words have a slip in them, asked: "gsiteren".
 */
export function findDate(text: string, today: Day, lean: Lean): FoundDate | undefined {
  const found = findSpelt(text, today, lean)
  const mended = found === undefined ? mendDays(text) : undefined
  const slip = mended && findSpelt(mended.text, today, lean)
  if (mended === undefined || slip === undefined) return found
  const [start, last] = [mended.origin[slip.start] ?? 0, mended.origin[slip.end - 1] ?? 0]
  const rest = /^\p{L}*/u.exec(text.slice(last + 1))?.[0] ?? ''
  return { ...slip, start, end: last + 1 + rest.length, confidence: 'asked' }
}

const WEEKDAY =
  /^(?:op |on )?(?:ma|di|wo|do|vr|za|zo|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|\p{L}+dag|\p{L}+day)(?:ochtend|middag|avond| (?:morning|afternoon|evening))?[.,]?\s+(?:de |the )?$/u
const WEEKDAY_BEFORE = /(?<![\p{L}\d])(?:op |on )?(?:ma|di|wo|do|vr|za|zo|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)[.,]?\s+$/u

/** The day itself beats the weekday written before it: "do 19 nov", "Friday 27 November". */
function findSpelt(text: string, today: Day, lean: Lean): FoundDate | undefined {
  const found = findRule(text, today, lean)
  if (found === undefined) return undefined
  const exact = findRule(text.slice(0, found.end).replaceAll(/[^\s]/gu, ' ') + text.slice(found.end), today, lean)
  if (exact !== undefined && WEEKDAY.test(text.slice(found.start, exact.start)) && /\d/u.test(text.slice(exact.start, exact.end)))
    return { ...exact, start: found.start, ...(found.part === undefined ? {} : { part: found.part }) }
  const before = /\d/u.test(text.slice(found.start, found.end)) ? WEEKDAY_BEFORE.exec(text.slice(0, found.start)) : null
  return before === null ? found : { ...found, start: before.index }
}

function findRule(text: string, today: Day, lean: Lean): FoundDate | undefined {
  let best = findWritten(text, today, lean)
  for (const { words, read } of RULES) {
    const match = words.exec(text)
    if (match === null) continue
    const [start, end] = [match.index, match.index + match[0].length]
    if (best !== undefined && (start > best.start || (start === best.start && end <= best.end))) {
      if (!(start < best.end && end > best.end)) continue
    }
    const meaning = read(match, today, lean)
    if (meaning !== undefined) best = { confidence: 'sure', alternatives: [], ...meaning, start, end }
  }
  return best
}
