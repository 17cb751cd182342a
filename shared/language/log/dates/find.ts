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

function findSpelt(text: string, today: Day, lean: Lean): FoundDate | undefined {
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
