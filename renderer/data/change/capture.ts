import { Dexie } from 'dexie'
import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Middleware } from 'dexie'
import type { TableName } from '#shared/domain/records/tables.ts'
import { TABLES } from '#shared/domain/records/tables.ts'
import { plainRow } from './json.ts'
import type { PlainRow } from './operation.ts'
import { sessionOf } from './session.ts'
import type { Session } from './session.ts'

/** Thrown when records are written anywhere but inside `change()`. */
export class WriteOutsideChangeError extends Error {
  constructor(table: string) {
    super(`A write to ${table} outside change()`)
    this.name = 'WriteOutsideChangeError'
  }
}

/**
 * The Dexie middleware that sees every write to a record table: inside a change
 * it notes the row before and after, outside it refuses. Derived tables, the
 * log and `meta` pass. Outermost of the stack, so it sees what the code wrote.
 */
export const captureWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'capture',
  level: 3,
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      return isRecordTable(name) ? { ...table, mutate: (request) => mutate(name, table, request) } : table
    },
  }),
}

function isRecordTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name)
}

function mutate(name: TableName, table: DBCoreTable, request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
  const session = sessionOf(request.trans)
  if (session === undefined) return Dexie.Promise.reject(new WriteOutsideChangeError(name))
  if (session === 'replay') return table.mutate(request)
  return capture(session, name, table, request)
}

/** Promises are chained, not awaited: they are Dexie's own and stay within the transaction. */
function capture(
  session: Session,
  name: TableName,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range }
    return table.query({ trans: request.trans, values: true, query }).then(({ result }) =>
      table.mutate(request).then((response) => {
        for (const row of result) session.note(name, String(row.id), row, undefined)
        return response
      }),
    )
  }
  const values = request.type === 'delete' ? [] : request.values.map((value: object) => plainRow(value))
  const ids = request.type === 'delete' ? request.keys.map(String) : values.map((value) => String(value['id']))
  const write = (before: readonly (PlainRow | undefined)[]) =>
    table.mutate(request.type === 'delete' ? request : { ...request, values }).then((response) => {
      ids.forEach((id, n) => {
        if (response.failures[n] === undefined) session.note(name, id, before[n], values[n])
      })
      return response
    })
  return request.type === 'add' ? write([]) : existing(table, request, ids).then(write)
}

/** Rows as they are now; the cache spares Dexie's own bookkeeping a second read. */
function existing(table: DBCoreTable, request: DBCoreMutateRequest, ids: string[]): Promise<(PlainRow | undefined)[]> {
  return table.getMany({ trans: request.trans, keys: ids, cache: 'immutable' })
}
