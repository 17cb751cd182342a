import { readGuestsApart, type ReadingOptions } from '#data/reading/index.ts'
import type { ColumnKind } from '#shared/formats/guests/columns.ts'
import { type GuestColumn, type GuestFile, readGuestFile, type UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { excessOf, hasMoreThan } from '#shared/formats/guests/limits.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'
import type { ListDraft, ListFile } from './draft.ts'

/** From here on a text takes long enough to read that typing would feel it: its lines, and its letters. */
const MANY_LINES = 2_000
const MANY_LETTERS = 200_000

/** Whether a text is too long to be read again at every keystroke. */
export const isLongText = (text: string): boolean => text.length > MANY_LETTERS || hasMoreThan(text, '\n', MANY_LINES)

/** What columns were said to hold the last time, where they were. */
export type KindsBefore = (columns: readonly GuestColumn[]) => readonly ColumnKind[] | undefined

/** A list as it was read. */
export type ReadList = GuestFile & {
  /** Its columns hold what was said the last time of columns with these names. */
  readonly isAsBefore?: true
}

/** A draft as it is read: a file before a text. Neither is read in part when it is beyond the limits. */
export function readDraft(
  { text, file }: Pick<ListDraft, 'text' | 'file'>,
  before: KindsBefore = () => undefined,
): ReadList | UnreadFile {
  if (file !== undefined) return readFile(file, before)
  const problem = excessOf(text)
  if (problem !== undefined) return { problem }
  return { source: 'text', reading: readGuestList(text), isGuess: false }
}

/** Whether a draft is too long to be read in the window. */
export const isLongDraft = ({ text, file }: Pick<ListDraft, 'text' | 'file'>): boolean =>
  file === undefined ? isLongText(text) : file.bytes.length > MANY_LETTERS

/** A long draft read in a worker, as `readDraft` reads a short one. */
export async function readLongDraft(
  { text, file }: Pick<ListDraft, 'text' | 'file'>,
  before: KindsBefore,
  options: ReadingOptions,
): Promise<ReadList | UnreadFile> {
  if (file === undefined) return readGuestsApart({ kind: 'text', text }, options)
  const { bytes, kinds } = file
  const read = await readGuestsApart({ kind: 'file', bytes, ...(kinds === undefined ? {} : { kinds: [...kinds] }) }, options)
  const kept = keptOf(read, kinds, before)
  return kept === undefined ? read : asBefore(await readGuestsApart({ kind: 'file', bytes, kinds: [...kept] }, options))
}

/** What one said of the columns comes first, then what one said of such columns the last time, then what their names tell. */
function readFile({ bytes, kinds }: ListFile, before: KindsBefore): ReadList | UnreadFile {
  const read = readGuestFile(bytes, kinds)
  const kept = keptOf(read, kinds, before)
  return kept === undefined ? read : asBefore(readGuestFile(bytes, kept))
}

/** What was said the last time of columns with these names, where it says more than they do. */
function keptOf(
  read: ReadList | UnreadFile,
  kinds: readonly ColumnKind[] | undefined,
  before: KindsBefore,
): readonly ColumnKind[] | undefined {
  if (kinds !== undefined || 'problem' in read || read.columns === undefined) return undefined
  const kept = before(read.columns)
  return kept?.every((kind, i) => kind === read.columns?.[i]?.kind) === true ? undefined : kept
}

const asBefore = (again: GuestFile | UnreadFile): ReadList | UnreadFile =>
  'problem' in again ? again : { ...again, isGuess: false, isAsBefore: true }
