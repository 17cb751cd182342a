import type { Day } from '#shared/domain/records/values.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { LogReading } from '#shared/language/log/reading.ts'
import { headingIn } from './lines.ts'

/** A line of a list, and the day of the heading above it. */
export interface DatedLine {
  readonly text: string
  readonly day?: Day
}

/** A heading, or a line under one. */
type Read = { readonly day: Day; readonly isWeekday: boolean } | { readonly text: string }

const WEEK = 7

/**
 * Takes lines that say only a day ("Maandag", "12/11:") for headings of the
 * lines below them. Under weekdays that stand in the order of a week, a day
 * that would come after the next one is that of the week before.
 * @param read reads a line as one that was typed
 */
export function underHeadings(lines: readonly string[], read: (text: string) => LogReading): DatedLine[] {
  const all = inOrder(lines.map((line) => headingOf(line, read) ?? { text: line }))
  let day: Day | undefined
  return all.flatMap((one) => {
    if ('text' in one) return [{ text: one.text, ...(day && { day }) }]
    day = one.day
    return []
  })
}

/** The longest heading, in characters: "Wednesday the 23rd of September 2026:". */
const LONGEST = 48

function headingOf(line: string, read: (text: string) => LogReading): Read | undefined {
  if (line.length > LONGEST) return undefined
  const heading = headingIn(line)
  // "vrijdag 13 november": the date says it all.
  const date = dayOf(read(heading.replace(WEEKDAY_BEFORE, ''))) ?? dayOf(read(heading))
  return date && { day: date, isWeekday: !/\d/u.test(line) }
}

const WEEKDAY_BEFORE =
  /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[.,]?\s+(?=(?:the\s+|de\s+)?\d|\p{L}+\s+\d)/iu

/** The day a line says, when it says nothing else. */
const dayOf = ({ date, parts, note }: LogReading): Day | undefined =>
  date !== undefined && parts.length === 1 && note === '' ? date.value : undefined

function inOrder(all: readonly Read[]): Read[] {
  const result: Read[] = []
  let next: Day | undefined
  for (const one of all.toReversed()) {
    if (!('day' in one)) {
      result.unshift(one)
      continue
    }
    const earlier = addDays(one.day, -WEEK)
    const day: Day = one.isWeekday && next !== undefined && one.day > next && earlier <= next ? earlier : one.day
    next = day
    result.unshift({ ...one, day })
  }
  return result
}
