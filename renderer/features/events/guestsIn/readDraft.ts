import { type GuestFile, readGuestFile, type UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { excessOf, hasMoreThan } from '#shared/formats/guests/limits.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'
import type { ListDraft } from './draft.ts'

/** From here on a text takes long enough to read that typing would feel it: its lines, and its letters. */
const MANY_LINES = 2_000
const MANY_LETTERS = 200_000

/** Whether a text is too long to be read again at every keystroke. */
export const isLongText = (text: string): boolean => text.length > MANY_LETTERS || hasMoreThan(text, '\n', MANY_LINES)

/** A draft as it is read: a file before a text. Neither is read in part when it is beyond the limits. */
export function readDraft({ text, file }: Pick<ListDraft, 'text' | 'file'>): GuestFile | UnreadFile {
  if (file !== undefined) return readGuestFile(file.bytes, file.kinds)
  const problem = excessOf(text)
  if (problem !== undefined) return { problem }
  return { source: 'text', reading: readGuestList(text), isGuess: false }
}
