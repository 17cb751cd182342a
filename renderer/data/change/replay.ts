import { NO_HASH } from '#shared/changes/change.ts'
import type { Change, Operation } from '#shared/changes/change.ts'
import { isIntact } from '#shared/changes/hash.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { takeAsked } from '../derived/askedToday.ts'
import type { LogEnd } from './log.ts'
import { applied } from './operation.ts'
import type { PlainRow } from './operation.ts'
import { openSession } from './session.ts'

/** Thrown when a change of the journal is not what it says, or does not follow the one before. Nothing of its batch was written. */
export class DamagedChangeError extends Error {
  readonly seq: number
  constructor(seq: number, detail: string) {
    super(`Change ${seq}: ${detail}`)
    this.name = 'DamagedChangeError'
    this.seq = seq
  }
}

/** Thrown when an intact change does not fit the rows it is applied to. */
export class MisfitError extends Error {
  constructor(seq: number, cause: unknown) {
    super(`Change ${seq} does not fit the records`, { cause })
    this.name = 'MisfitError'
  }
}

/** How changes of the journal are written into a database. */
export interface ReplayOptions {
  /** The end of the log they follow; undefined when it starts with the first of them. */
  readonly end: LogEnd | undefined
  /** Changes up to this one are only logged: the rows hold them already. */
  readonly appliedTo: number
  /** What else belongs into the same transaction, given the operations that were applied. */
  readonly alongside?: (operations: readonly Operation[]) => Promise<void>
}

/**
 * Writes changes of the journal into records and log, all of them or none.
 * @returns the new end of the log
 * @throws {DamagedChangeError} or {MisfitError}
 */
export async function replay(
  db: BakkieDatabase,
  changes: readonly Change[],
  options: ReplayOptions,
): Promise<LogEnd | undefined> {
  const end = checkChain(changes, options.end)
  await db.transaction('rw', db.tables, async (transaction) => {
    openSession(transaction.idbtrans, 'replay')
    const due = changes.filter(({ head }) => head.seq > options.appliedTo)
    await writeRows(db, due)
    await db.changes.bulkAdd(changes.map(({ head }) => head))
    await db.operations.bulkAdd(
      changes.flatMap(({ head, operations }) => operations.map((operation, n) => ({ ...operation, seq: head.seq, n }))),
    )
    await takeAsked(
      db,
      changes.map(({ head }) => head),
    )
    await options.alongside?.(due.flatMap(({ operations }) => operations))
  })
  return end
}

function checkChain(changes: readonly Change[], start: LogEnd | undefined): LogEnd | undefined {
  let end = start
  for (const change of changes) {
    const { seq, hash, previous } = change.head
    if (!isIntact(change)) throw new DamagedChangeError(seq, 'is not what its hash says')
    const expected = end ?? { seq: seq - 1, hash: seq === 1 ? NO_HASH : previous }
    if (seq !== expected.seq + 1) throw new DamagedChangeError(seq, `follows ${expected.seq}`)
    if (previous !== expected.hash) throw new DamagedChangeError(seq, 'does not continue the chain')
    end = { seq, hash }
  }
  return end
}

/** Applies a batch in memory over the rows it touches, so that each row is read and written once. */
async function writeRows(db: BakkieDatabase, changes: readonly Change[]): Promise<void> {
  const touched = new Map<TableName, Set<string>>()
  for (const { operations } of changes) {
    for (const { table, id } of operations) touched.set(table, (touched.get(table) ?? new Set()).add(id))
  }
  const rows = new Map<TableName, Map<string, PlainRow | undefined>>()
  for (const [table, ids] of touched) {
    const list = [...ids]
    const found = await db.table<PlainRow, string>(table).bulkGet(list)
    rows.set(table, new Map(list.map((id, n) => [id, found[n]])))
  }
  for (const { head, operations } of changes) {
    for (const operation of operations) applyTo(rows.get(operation.table), head.seq, operation)
  }
  for (const [table, byId] of rows) {
    const all = [...byId]
    const gone = all.filter(([, row]) => row === undefined).map(([id]) => id)
    if (gone.length > 0) await db.table<PlainRow, string>(table).bulkDelete(gone)
    await db.table<PlainRow, string>(table).bulkPut(all.flatMap(([, row]) => (row === undefined ? [] : [row])))
  }
}

function applyTo(rows: Map<string, PlainRow | undefined> | undefined, seq: number, operation: Operation): void {
  try {
    rows?.set(operation.id, applied(rows.get(operation.id), operation))
  } catch (error) {
    throw new MisfitError(seq, error)
  }
}
