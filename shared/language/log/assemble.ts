import type { ClockTime, Day } from '../../domain/records/values.ts'
import type { LogPart, LogReading, Part, PartValues, Span } from './reading.ts'

/** What a reading is put together from. */
export interface Pieces {
  readonly text: string
  readonly parts: readonly LogPart[]
  readonly glue: readonly Span[]
  readonly note: string
  readonly noteSpans: readonly Span[]
  readonly today: Day
  readonly now: ClockTime
  /** When the part of the day that is named starts. */
  readonly from?: ClockTime
}

const all = <K extends keyof PartValues>(parts: readonly LogPart[], kind: K): Part<K>[] =>
  parts.filter((part): part is Extract<LogPart, { kind: K }> & Part<K> => part.kind === kind)

const one = <K extends keyof PartValues>(parts: readonly LogPart[], kind: K): { [P in K]?: Part<K> } => {
  const [first] = all(parts, kind)
  return first === undefined ? {} : ({ [kind]: first } as { [P in K]?: Part<K> })
}

/** Puts the parts of a line in order and by what they are. A day ahead, or an hour of today still to come, is planned. */
export function assemble(pieces: Pieces): LogReading {
  const parts = pieces.parts.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const day = all(parts, 'date')[0]?.value ?? pieces.today
  const time = all(parts, 'time')[0]?.value ?? pieces.from
  const ahead = day > pieces.today || (day === pieces.today && time !== undefined && time > pieces.now)
  return {
    text: pieces.text,
    parts,
    glue: pieces.glue,
    note: pieces.note,
    noteSpans: pieces.noteSpans,
    ...one(parts, 'kind'),
    people: all(parts, 'person'),
    ...one(parts, 'date'),
    ...one(parts, 'time'),
    ...one(parts, 'place'),
    ...one(parts, 'treated'),
    ...one(parts, 'invited'),
    ...one(parts, 'money'),
    ...one(parts, 'minutes'),
    favours: all(parts, 'favour'),
    introductions: all(parts, 'introduction'),
    followUps: all(parts, 'followUp'),
    returned: all(parts, 'returned'),
    tags: all(parts, 'tag'),
    day,
    state: ahead ? 'planned' : 'happened',
  }
}
