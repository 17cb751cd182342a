import type { Day } from '../../../domain/records/values.ts'
import { CALENDAR } from './calendar.ts'
import { findWritten } from './chrono.ts'
import type { FoundDate, Lean } from './found.ts'
import { NEAR } from './near.ts'
import { writtenOut } from './abbreviations.ts'
import { type Mended, mendDays } from './slips.ts'
import { WEEKS } from './weeks.ts'

const RULES = [...NEAR, ...WEEKS, ...CALENDAR]

/**
 * The first date in a folded text; where two begin alike, the longer. What is
 * shortened ("vlg wk", "eow") is read written out. With none, one whose words
 * have a slip in them, asked: "gsiteren".
 */
export function findDate(text: string, today: Day, lean: Lean): FoundDate | undefined {
  const whole = writtenOut(text)
  const found = whole === undefined ? findSpelt(text, today, lean) : placed(text, whole, findSpelt(whole.text, today, lean))
  if (found !== undefined) return found
  const mended = mendDays(text)
  const slip = mended && placed(text, mended, findSpelt(mended.text, today, lean))
  return slip && { ...slip, confidence: 'asked' }
}

/** A date of a rewritten text, at its place in the text itself. */
function placed(text: string, { origin }: Mended, found: FoundDate | undefined): FoundDate | undefined {
  if (found === undefined) return undefined
  const [start, last] = [origin[found.start] ?? 0, origin[found.end - 1] ?? 0]
  const isNext = origin[found.end] === last + 1
  const rest = isNext ? '' : (/^\p{L}*\.?/u.exec(text.slice(last + 1))?.[0] ?? '')
  return { ...found, start, end: last + 1 + rest.length }
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
