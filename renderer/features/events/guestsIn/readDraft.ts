import { type GuestFile, readGuestFile, type UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { readGuestList } from '#shared/formats/guests/readGuestList.ts'
import type { ListDraft } from './draft.ts'

/** A draft as it is read: a file before a text. */
export function readDraft({ text, file }: Pick<ListDraft, 'text' | 'file'>): GuestFile | UnreadFile {
  if (file !== undefined) return readGuestFile(file.bytes, file.kinds)
  return { source: 'text', reading: readGuestList(text), isGuess: false }
}
