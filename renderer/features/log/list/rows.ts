import * as v from 'valibot'
import { DaySchema, type Day } from '#shared/domain/records/values.ts'
import type { LogReading, PersonRef } from '#shared/language/log/reading.ts'
import { type LogDraft, valuesOf } from '../draft/draft.ts'
import { EMPTY, type LogState } from '../draft/state.ts'
import { LogStateSchema } from '../draft/stored.ts'
import { type DatedLine, underHeadings } from './headings.ts'
import { linesOf } from './lines.ts'

/** One line of a list, with its own corrections. */
export interface Row {
  /** Its place in the list, from 0. */
  readonly id: number
  readonly state: LogState
  /** The day of the heading above it. */
  readonly day?: Day
  readonly isSkipped: boolean
}

/** A pasted list: the lines shown, and those that come after them. */
export interface ListOfLines {
  readonly rows: readonly Row[]
  readonly rest: readonly DatedLine[]
  /** The text it was made of, for when it is to be a line again; a list kept by an earlier version has none. */
  readonly pasted?: string
}

/** How many lines are gone through at once: what is more comes after they are saved. */
export const AT_ONCE = 100

/** The list in a pasted text. */
export function listOf(pasted: string, read: (text: string) => LogReading): ListOfLines {
  const lines = linesOf(pasted)
  const dated = underHeadings(lines, read)
  // Days alone are headings of nothing.
  return { ...nextOf(dated.length > 0 ? dated : lines.map((text) => ({ text }))), pasted }
}

/** The next lines to go through. */
export const nextOf = (lines: readonly DatedLine[]): ListOfLines => ({
  rows: lines.slice(0, AT_ONCE).map(({ text, day }, id) => ({
    id,
    state: { ...EMPTY, text },
    isSkipped: false,
    ...(day !== undefined && { day }),
  })),
  rest: lines.slice(AT_ONCE),
  pasted: textOf(lines),
})

/** The text a list was made of. */
export const pastedOf = ({ pasted, rows, rest }: ListOfLines): string =>
  pasted ?? textOf([...rows.map(({ state: { text }, ...row }) => ({ ...row, text })), ...rest])

/** Lines as a text that makes the same list again: each day a heading. */
const textOf = (lines: readonly DatedLine[]): string =>
  lines.flatMap(({ text, day }, at) => (day === undefined || day === lines[at - 1]?.day ? [text] : [`${day}:`, text])).join('\n')

/** A list as it is kept between openings. */
export const ListSchema: v.GenericSchema<unknown, ListOfLines> = v.object({
  rows: v.array(v.object({ id: v.number(), state: LogStateSchema, day: v.exactOptional(DaySchema), isSkipped: v.boolean() })),
  rest: v.array(v.object({ text: v.string(), day: v.exactOptional(DaySchema) })),
  pasted: v.exactOptional(v.string()),
})

/** What is worth a look in a line; only `nobody` keeps it from being saved. */
export type Problem = 'nobody' | 'doubtful' | 'ahead' | 'twice'

/**
 * What is worth a look in a line.
 * @param isLogged whether someone in it was met that day already
 */
export function problemsIn(draft: LogDraft, isLogged: (person: PersonRef, day: Day) => boolean): Problem[] {
  const people = valuesOf(draft, 'person')
  const [day] = valuesOf(draft, 'date')
  const isAsked = draft.items.some((item) => item.words !== undefined && item.confidence === 'asked')
  const isTwice = draft.isMeeting && day !== undefined && people.some((ref) => isLogged(ref, day))
  const all: (Problem | false)[] = [
    draft.isMeeting && people.length === 0 && 'nobody',
    isAsked && 'doubtful',
    draft.state === 'planned' && 'ahead',
    isTwice && 'twice',
  ]
  return all.filter((one) => one !== false)
}
