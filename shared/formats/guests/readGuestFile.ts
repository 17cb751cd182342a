import { readTable } from '../csv/table.ts'
import { decodeText, isBlank, looksBinary } from '../text/encoding.ts'
import { cleanText, squeeze } from './clean.ts'
import { columnKind, type ColumnKind, headerKinds } from './columns.ts'
import { type GuestListLine, type GuestListReading, readingOf } from './entry.ts'
import { MAX_GUEST_BYTES, MAX_GUEST_ROWS, MAX_LINE } from './limits.ts'
import { type OnLine, readGuestList } from './readGuestList.ts'
import { readRow } from './rows.ts'
import { guessKinds } from './spacedTable.ts'
import { readAnswer } from './words/answers.ts'

/** How many rows may stand before the column names. */
const PREAMBLE = 25

/** Where a guest list comes from, as its columns tell. */
export type GuestSource = 'luma' | 'eventbrite' | 'meetup' | 'partiful' | 'table' | 'text'

/** A file read as a guest list. */
export interface GuestFile {
  readonly source: GuestSource
  readonly reading: GuestListReading
  /** Columns as the file names them, with what each was taken for; absent for a text. */
  readonly columns?: readonly GuestColumn[]
  /** The columns say nothing of themselves: what they were taken for is a guess to be looked at. */
  readonly isGuess: boolean
}

/** A column of a file. */
export interface GuestColumn {
  readonly title: string
  readonly kind: ColumnKind
  /** What stands in it, up to three cells. */
  readonly examples: readonly string[]
}

/** A file that cannot be read, and why. */
export interface UnreadFile {
  readonly problem: 'too-large' | 'too-many' | 'no-text' | 'empty'
}

/**
 * Reads a file as a guest list: the exports of Luma, Eventbrite, Meetup and
 * Partiful, any other table (by its column names, or by `kinds`), and a plain
 * text. Nothing is half read: a file beyond the limits is no list. Never throws.
 */
export function readGuestFile(bytes: Uint8Array, kinds?: readonly ColumnKind[], onLine?: OnLine): GuestFile | UnreadFile {
  if (bytes.length > MAX_GUEST_BYTES) return { problem: 'too-large' }
  if (isBlank(bytes)) return { problem: 'empty' }
  if (looksBinary(bytes) && !isText(bytes)) return { problem: 'no-text' }
  const { rows } = readTable(bytes)
  if (rows.length > MAX_GUEST_ROWS) return { problem: 'too-many' }
  const table = findTable(rows)
  if (table === undefined) return { source: 'text', reading: readGuestList(decodeText(bytes).text, onLine), isGuess: false }
  const used = kinds ?? table.kinds
  const body = rows.slice(table.start)
  const before = rows.slice(0, table.head).flatMap((row): GuestListLine[] => {
    const line = lineOf(row)
    return line === '' ? [] : [{ line, entries: [], why: 'heading' }]
  })
  const titles = table.head < table.start ? (rows[table.head] ?? []) : []
  const named: GuestListLine[] = titles.length === 0 ? [] : [{ line: lineOf(titles), entries: [], why: 'column-names' }]
  return {
    source: sourceOf(titles),
    reading: readingOf([...before, ...named, ...body.flatMap((row, i) => (onLine?.(i + 1, body.length), readBody(row, used)))]),
    columns: used.map((kind, i) => ({
      title: squeeze(titles[i] ?? ''),
      kind,
      examples: body.flatMap((row) => squeeze(row[i] ?? '') || []).slice(0, 3),
    })),
    isGuess: table.isGuess,
  }
}

/** UTF-16 is full of zeros and is text all the same. */
const isText = (bytes: Uint8Array): boolean => !looksBinary(new TextEncoder().encode(decodeText(bytes.subarray(0, 8_192)).text))

const lineOf = (row: readonly string[]): string =>
  cleanText(
    row
      .map((cell) => squeeze(cell))
      .filter((cell) => cell !== '')
      .join(' · '),
  ).trim()

function readBody(row: readonly string[], kinds: readonly ColumnKind[]): GuestListLine[] {
  const line = lineOf(row)
  if (line === '') return []
  const answer = readAnswer(row[kinds.indexOf('answer')] ?? '')
  if (answer?.isCancelled) return [{ line, entries: [], why: 'cancelled' }]
  return [readRow(line, row.map(readable), kinds)]
}

/** A cell as rules read it; one longer than a line of a list is no name, and is kept as its beginning. */
const readable = (cell: string): string => cleanText(cell.length > MAX_LINE ? `${cell.slice(0, MAX_LINE - 1)}…` : cell)

interface Table {
  /** Row of the column names; equal to `start` when there are none. */
  readonly head: number
  readonly start: number
  readonly kinds: readonly ColumnKind[]
  readonly isGuess: boolean
}

/** The table in the rows; undefined when the file is no table. */
function findTable(rows: readonly (readonly string[])[]): Table | undefined {
  for (let i = 0; i < Math.min(rows.length, PREAMBLE); i += 1) {
    const kinds = headerKinds(rows[i] ?? [])
    if (kinds !== undefined) return { head: i, start: i + 1, kinds, isGuess: false }
  }
  const wide = rows.filter((row) => row.length > 1)
  if (wide.length < 2 || wide.length * 2 < rows.length) return undefined
  const width = Math.max(...wide.slice(0, 200).map((row) => row.length))
  const first = rows.findIndex((row) => row.length > 1)
  // A row of short words without a number or an address, of which one is a column's name, names the columns.
  const titles = rows[first] ?? []
  const hasTitles = titles.some((cell) => columnKind(cell) !== undefined) && titles.every((cell) => !/[@\d]/u.test(cell))
  const start = hasTitles ? first + 1 : first
  const guessed = guessKinds(rows.slice(start, start + 200).map((row) => row.map(readable))) ?? []
  const named = hasTitles ? titles.map((title) => columnKind(title)) : []
  const isNamed = named.some((kind) => kind === 'name' || kind === 'given' || kind === 'family')
  const kinds = Array.from({ length: width }, (_each, i): ColumnKind => named[i] ?? (isNamed ? undefined : guessed[i]) ?? 'other')
  return { head: first, start, kinds, isGuess: true }
}

/** Whose export it is, by columns that only theirs has. */
function sourceOf(titles: readonly string[]): GuestSource {
  const has = (...names: string[]) => names.every((name) => titles.some((title) => title.trim().toLowerCase() === name))
  if (has('approval_status') || has('api_id', 'email') || has('guest_id', 'email')) return 'luma'
  if (has('order #') || has('attendee status') || has('attendee #')) return 'eventbrite'
  if (has('rsvped on') || has('url of member profile') || has('joined group on')) return 'meetup'
  if (has('rsvp date') && has('status')) return 'partiful'
  return 'table'
}
