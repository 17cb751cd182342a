import * as v from 'valibot'
import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import { AnswerSchema } from '#shared/domain/records/gathering.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { decodeBase64, encodeBase64 } from '#shared/formats/base64.ts'
import { COLUMN_KINDS, type ColumnKind } from '#shared/formats/guests/columns.ts'
import type { RowChanges } from './rows.ts'

/** A file that is being put on a guest list. */
export interface ListFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What its columns hold, when one said so. */
  readonly kinds?: readonly ColumnKind[]
}

/** What one has put in so far. */
export interface ListDraft {
  readonly text: string
  readonly file?: ListFile | undefined
  readonly changes: RowChanges
  /** Whether those left out before are to be had after all. */
  readonly isAfterAll?: boolean
}

/** Nothing yet. */
export const EMPTY_DRAFT: ListDraft = { text: '', changes: new Map() }

/** Whether there is nothing one would not want to lose. */
export const isEmptyDraft = ({ text, file }: ListDraft): boolean => file === undefined && text.trim() === ''

/** How the keys of all lists of a data set begin that are being put in; the event's id follows. */
export const listKeys = (set: DataSet): string => `bakkie guest list ${set} `

const text = v.exactOptional(v.string())
const EntrySchema = v.object({
  line: v.string(),
  name: v.string(),
  organisation: text,
  role: text,
  email: text,
  answer: v.exactOptional(AnswerSchema),
  met: v.exactOptional(v.boolean()),
  remark: text,
  note: text,
})
const KeptSchema = v.object({
  text: v.string(),
  file: v.exactOptional(
    v.object({ name: v.string(), bytes: v.string(), kinds: v.exactOptional(v.array(v.picklist(COLUMN_KINDS))) }),
  ),
  changes: v.array(v.tuple([v.string(), v.union([v.literal('left-out'), v.object({ entry: EntrySchema })])])),
  isAfterAll: v.exactOptional(v.boolean()),
})

/** The list that was being put on an event when it was left; undefined when there is none. It outlives the window and the program. */
export function keptList(set: DataSet, id: EventId): ListDraft | undefined {
  const kept = stored(listKeys(set) + id, KeptSchema)
  if (kept === undefined) return undefined
  const { file, changes, ...rest } = kept
  return {
    ...rest,
    changes: new Map(changes),
    ...(file && { file: { ...file, bytes: decodeBase64(file.bytes) ?? new Uint8Array() } }),
  }
}

/** Keeps a list until it is on the event or thrown away. */
export function keepList(set: DataSet, id: EventId, draft: ListDraft): void {
  if (isEmptyDraft(draft)) return forgetList(set, id)
  const { file, changes, ...rest } = draft
  store(listKeys(set) + id, {
    ...rest,
    changes: [...changes],
    ...(file && { file: { ...file, bytes: encodeBase64(file.bytes) } }),
  })
}

export const forgetList = (set: DataSet, id: EventId): void => forget(listKeys(set) + id)

const listeners = new Set<() => void>()

/** Files that were dropped for an event, handed to its screen whether it is open or about to be. */
export function dropFile(set: DataSet, id: EventId, file: ListFile): void {
  keepList(set, id, { ...(keptList(set, id) ?? EMPTY_DRAFT), file, changes: new Map() })
  for (const listener of listeners) listener()
}

/** Told when a file was dropped, until the function it gives is called. */
export function onDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
