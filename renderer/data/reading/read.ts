import { excessOf } from '#shared/formats/guests/limits.ts'
import { type GuestFile, readGuestFile, type UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import { type OnLine, readGuestList } from '#shared/formats/guests/readGuestList.ts'
import type { ReadingRequest } from './protocol.ts'

/** Reads a guest list, in a worker or where there is none; nothing in part when it is beyond the limits. */
export function readRequested(request: ReadingRequest, onLine?: OnLine): GuestFile | UnreadFile {
  if (request.kind === 'file') return readGuestFile(request.bytes, request.kinds, onLine)
  const problem = excessOf(request.text)
  if (problem !== undefined) return { problem }
  return { source: 'text', reading: readGuestList(request.text, onLine), isGuess: false }
}
