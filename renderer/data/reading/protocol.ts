import * as v from 'valibot'
import { COLUMN_KINDS } from '#shared/formats/guests/columns.ts'
import type { GuestFile, UnreadFile } from '#shared/formats/guests/readGuestFile.ts'

const kind = v.picklist(COLUMN_KINDS)

/** What a window asks of the worker that reads guest lists: a text, or a file with what its columns hold. */
export const RequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: v.string() }),
  v.object({
    kind: v.literal('file'),
    bytes: v.custom<Uint8Array>((value) => value instanceof Uint8Array),
    kinds: v.exactOptional(v.array(kind)),
  }),
])
export type ReadingRequest = v.InferOutput<typeof RequestSchema>

/** How far it is, in lines, and at the end what was read. */
export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly read: GuestFile | UnreadFile }
  | { readonly kind: 'failed'; readonly message: string }
