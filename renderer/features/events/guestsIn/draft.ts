import * as v from 'valibot'
import { draftKey } from '#app/forms/draftKeys.ts'
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
  /** The name of a file that was too large to be kept over a restart: it has to be chosen again. */
  readonly chooseAgain?: string | undefined
  readonly changes: RowChanges
  /** Whether those left out before are to be had after all. */
  readonly isAfterAll?: boolean
}

/** Nothing yet. */
export const EMPTY_DRAFT: ListDraft = { text: '', changes: new Map() }

/** Whether there is nothing one would not want to lose. */
export const isEmptyDraft = ({ text, file, chooseAgain }: ListDraft): boolean =>
  file === undefined && chooseAgain === undefined && text.trim() === ''

/** The largest file that is kept over restarts, in bytes: what all drafts share has room for a few million letters. */
const MOST_KEPT = 200_000

/** Files too large to be kept over restarts, by the key of their draft: they live as long as the window. */
const large = new Map<string, ListFile>()

const keyOf = (set: DataSet, id: EventId): string => draftKey('guestList', set, id)

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
    v.object({ name: v.string(), bytes: v.exactOptional(v.string()), kinds: v.exactOptional(v.array(v.picklist(COLUMN_KINDS))) }),
  ),
  changes: v.array(v.tuple([v.string(), v.union([v.literal('left-out'), v.object({ entry: EntrySchema })])])),
  isAfterAll: v.exactOptional(v.boolean()),
})

/** The list that was being put on an event when it was left; undefined when there is none. It outlives the window and the program. */
export function keptList(set: DataSet, id: EventId): ListDraft | undefined {
  const kept = stored(keyOf(set, id), KeptSchema)
  if (kept === undefined) return undefined
  const { file, changes, ...rest } = kept
  const draft = { ...rest, changes: new Map(changes) }
  if (file === undefined) return draft
  const { bytes, ...named } = file
  if (bytes !== undefined) return { ...draft, file: { ...named, bytes: decodeBase64(bytes) ?? new Uint8Array() } }
  const held = large.get(keyOf(set, id))
  return held?.name === file.name ? { ...draft, file: held } : { ...draft, chooseAgain: file.name }
}

/** Keeps a list until it is on the event or thrown away. */
export function keepList(set: DataSet, id: EventId, draft: ListDraft): void {
  if (isEmptyDraft(draft)) return forgetList(set, id)
  const { file, chooseAgain, changes, ...rest } = draft
  const key = keyOf(set, id)
  large.delete(key)
  if (file !== undefined && file.bytes.length > MOST_KEPT) large.set(key, file)
  store(key, {
    ...rest,
    changes: [...changes],
    ...(file === undefined ? chooseAgain !== undefined && { file: { name: chooseAgain } } : { file: keptFile(file) }),
  })
}

/** A file as it is kept: without what is in it when that is too much. */
const keptFile = ({ bytes, ...named }: ListFile) => (bytes.length > MOST_KEPT ? named : { ...named, bytes: encodeBase64(bytes) })

export function forgetList(set: DataSet, id: EventId): void {
  large.delete(keyOf(set, id))
  forget(keyOf(set, id))
}

const listeners = new Set<() => void>()

/** Files that were dropped for an event, handed to its screen whether it is open or about to be. */
export function dropFile(set: DataSet, id: EventId, file: ListFile): void {
  keepList(set, id, { ...(keptList(set, id) ?? EMPTY_DRAFT), file, chooseAgain: undefined, changes: new Map() })
  for (const listener of listeners) listener()
}

/** Told when a file was dropped, until the function it gives is called. */
export function onDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
