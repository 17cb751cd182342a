import type { EventId } from '#shared/domain/records/values.ts'
import type { ColumnKind } from '#shared/formats/guests/columns.ts'
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
}

/** Nothing yet. */
export const EMPTY_DRAFT: ListDraft = { text: '', changes: new Map() }

/** Drafts by event, for the life of the window: nothing that was pasted is lost by looking elsewhere. */
export const drafts = new Map<string, ListDraft>()

const listeners = new Set<() => void>()

/** Files that were dropped for an event, handed to its screen whether it is open or about to be. */
export function dropFile(eventId: EventId, file: ListFile): void {
  drafts.set(eventId, { ...(drafts.get(eventId) ?? EMPTY_DRAFT), file, changes: new Map() })
  for (const listener of listeners) listener()
}

/** Told when a file was dropped, until the function it gives is called. */
export function onDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
