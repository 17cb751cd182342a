import type { DBCoreTransaction } from 'dexie'
import type { Operation } from '#shared/changes/change.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { operationOf } from './operation.ts'
import type { PlainRow } from './operation.ts'

interface Touched {
  readonly before: PlainRow | undefined
  after: PlainRow | undefined
}

/** What one change has done so far: for each row touched, how it was at first and how it is now. */
export class Session {
  readonly #tables = new Map<TableName, Map<string, Touched>>()

  /** Notes one write. The first one to a row says how it was; later ones only how it is. */
  note(table: TableName, id: string, before: PlainRow | undefined, after: PlainRow | undefined): void {
    const rows = this.#tables.get(table) ?? new Map<string, Touched>()
    this.#tables.set(table, rows)
    const touched = rows.get(id)
    if (touched === undefined) rows.set(id, { before, after })
    else touched.after = after
  }

  /** What was done in all, in the order of the tables; rows that ended as they began are left out. */
  operations(): Operation[] {
    return TABLE_NAMES.flatMap((table) =>
      [...(this.#tables.get(table) ?? [])].flatMap(([id, { before, after }]) => operationOf(table, id, before, after) ?? []),
    )
  }
}

const sessions = new WeakMap<DBCoreTransaction, Session | 'replay'>()

/** Opens a transaction to writes: captured into a session, or `replay` for rows that come with their log. */
export function openSession<S extends Session | 'replay'>(transaction: DBCoreTransaction, session: S): S {
  sessions.set(transaction, session)
  return session
}

/** After this the transaction's writes to records are refused again. */
export function closeSession(transaction: DBCoreTransaction): void {
  sessions.delete(transaction)
}

/** What a write in this transaction belongs to; a migration's writes (`versionchange`) are a replay. */
export function sessionOf(transaction: DBCoreTransaction): Session | 'replay' | undefined {
  return 'mode' in transaction && transaction.mode === 'versionchange' ? 'replay' : sessions.get(transaction)
}
