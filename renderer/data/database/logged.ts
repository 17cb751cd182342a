import type { Operation } from '#shared/changes/change.ts'

/** Where an operation stands in the change log: the change it is of, and its place in it from 0. */
interface Place {
  readonly seq: number
  readonly n: number
}

/** An operation with its values, as undo and the journal need it. */
export type FullOperation = Operation & Place

/**
 * An operation past the reach of undo: what happened to which row stays, the
 * values are gone ("older changes keep what and when without values").
 */
export interface TrimmedOperation extends Place {
  readonly table: Operation['table']
  readonly id: string
  readonly trimmed: 'added' | 'changed' | 'deleted'
}

/** A row of the `operations` table. */
export type LoggedOperation = FullOperation | TrimmedOperation

/** Whether an operation still holds its values. */
export function isFull(operation: LoggedOperation): operation is FullOperation {
  return !('trimmed' in operation)
}
