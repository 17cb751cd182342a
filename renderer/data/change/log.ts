import { NO_HASH } from '#shared/changes/change.ts'
import type { Change, ChangeHead, Operation } from '#shared/changes/change.ts'
import type { BakkieDatabase } from '../database/database.ts'
import type { FullOperation } from '../database/logged.ts'
import { isFull } from '../database/logged.ts'
import { readMeta } from '../database/metadata.ts'

/** Where a log ends: number and hash of its last change; 0 and zeros when it is empty. */
export interface LogEnd {
  readonly seq: number
  readonly hash: string
}

/** The end of this database's log; where it was rebuilt from a snapshot alone, the snapshot's. */
export async function lastChange(db: BakkieDatabase): Promise<LogEnd> {
  const last = await db.changes.orderBy('seq').last()
  const base = await readMeta(db, 'base')
  if (last !== undefined && last.seq >= (base?.seq ?? 0)) return { seq: last.seq, hash: last.hash }
  return base ?? { seq: 0, hash: NO_HASH }
}

/** An operation as the journal keeps it, without its place in the log. */
export function bareOperation({ seq: _seq, n: _n, ...operation }: FullOperation): Operation {
  return operation
}

/**
 * The operations of a change, in order.
 * @returns undefined when their values are trimmed
 */
export async function operationsOf(db: BakkieDatabase, seq: number): Promise<Operation[] | undefined> {
  const logged = await db.operations.where('[seq+n]').between([seq, 0], [seq, Infinity], true, true).toArray()
  const full = logged.filter(isFull)
  return full.length === logged.length ? full.map(bareOperation) : undefined
}

/** A change of the log as the journal keeps it; undefined when its values are trimmed. */
export async function wholeChange(db: BakkieDatabase, head: ChangeHead): Promise<Change | undefined> {
  const operations = await operationsOf(db, head.seq)
  return operations === undefined ? undefined : { head, operations }
}
