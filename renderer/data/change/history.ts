import type { ChangeHead, Operation } from '#shared/changes/change.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import type { Data } from '../data.ts'
import { isFull } from '../database/logged.ts'
import { bareOperation } from './log.ts'

/** One entry of a record's history: the change, and what it did to the record while its values are kept. */
export interface HistoryEntry {
  readonly head: ChangeHead
  readonly what: 'added' | 'changed' | 'deleted'
  readonly operation?: Operation
}

/** What was done to one record, newest first. */
export async function historyOf(data: Data, table: TableName, id: string): Promise<HistoryEntry[]> {
  const { db } = data
  // Not in a transaction of its own: asked live in Chromium, Dexie ends that one before the last look-up.
  const operations = await db.operations.where('[table+id]').equals([table, id]).toArray()
  const heads = await db.changes.bulkGet(operations.map(({ seq }) => seq))
  return operations
    .flatMap((logged, n): HistoryEntry[] => {
      const head = heads[n]
      if (head === undefined) return []
      if (!isFull(logged)) return [{ head, what: logged.trimmed }]
      return [{ head, what: kindOf(logged), operation: bareOperation(logged) }]
    })
    .sort((a, b) => b.head.seq - a.head.seq)
}

/** What an operation did to its row. */
export function kindOf(operation: Operation): HistoryEntry['what'] {
  if (operation.before === null) return 'added'
  return operation.after === null ? 'deleted' : 'changed'
}

/** The newest changes, newest first. */
export function latestChanges(data: Data, limit: number): Promise<ChangeHead[]> {
  return data.db.changes.orderBy('seq').reverse().limit(limit).toArray()
}
