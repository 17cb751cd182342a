import type { Operation } from '#shared/changes/change.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { sameJson } from './json.ts'
import { danglingFields } from './dangling.ts'
import type { Doomed } from './keeping.ts'
import { keptRows, orphans, rowKey } from './keeping.ts'
import type { PlainRow } from './operation.ts'

/** A row that a change touched, with what it did and how the row is now. */
interface Standing {
  readonly operation: Operation
  readonly row: PlainRow | undefined
}

/**
 * Takes back what operations did, as far as it is still theirs to take back:
 * per field where the present value is the one they wrote. Rows changed since,
 * or pointed at by records that came later, stay. Runs inside a change.
 * @returns how many records stayed as they are, in whole or in part; parts that stay with their whole are not counted
 */
export async function invert(db: BakkieDatabase, operations: readonly Operation[]): Promise<number> {
  const standing = await standingRows(db, operations)
  // Deletions last: only then does a row that was merely moved to an added one point elsewhere again.
  const changed = await revertChanged(db, standing)
  const deleted = await restoreDeleted(db, standing)
  return changed + deleted + (await deleteAdded(db, standing))
}

async function standingRows(db: BakkieDatabase, operations: readonly Operation[]): Promise<Standing[]> {
  const standing: Standing[] = []
  for (const table of TABLE_NAMES) {
    const ours = operations.filter((operation) => operation.table === table)
    if (ours.length === 0) continue
    const rows = await db.table<PlainRow, string>(table).bulkGet(ours.map(({ id }) => id))
    ours.forEach((operation, n) => standing.push({ operation, row: rows[n] }))
  }
  return standing
}

async function deleteAdded(db: BakkieDatabase, standing: readonly Standing[]): Promise<number> {
  const doomed: Doomed[] = []
  const changed = new Set<string>()
  for (const { operation, row } of standing) {
    if (operation.before !== null || row === undefined) continue
    doomed.push({ table: operation.table, id: operation.id, row })
    if (!sameJson(row, operation.after)) changed.add(rowKey(operation.table, operation.id))
  }
  if (doomed.length === 0) return 0
  const { kept, parts } = await keptRows(db, doomed, changed)
  for (const table of TABLE_NAMES) {
    const ids = doomed.filter((row) => row.table === table && !kept.has(rowKey(table, row.id))).map((row) => row.id)
    if (ids.length > 0) await db.table<PlainRow, string>(table).bulkDelete(ids)
  }
  return kept.size - parts.size
}

async function restoreDeleted(db: BakkieDatabase, standing: readonly Standing[]): Promise<number> {
  const deleted = standing.filter(({ operation }) => operation.after === null)
  const absent = deleted.filter(({ row }) => row === undefined).map(({ operation }) => operation)
  const stayAway = await orphans(db, absent)
  const back = absent.filter(({ table, id }) => !stayAway.has(rowKey(table, id)))
  for (const table of TABLE_NAMES) {
    const rows = back.flatMap((operation) => (operation.table === table && operation.before !== null ? [operation.before] : []))
    if (rows.length > 0) await db.table<PlainRow, string>(table).bulkAdd(rows)
  }
  return deleted.length - back.length
}

async function revertChanged(db: BakkieDatabase, standing: readonly Standing[]): Promise<number> {
  const changed = standing.filter(({ operation }) => operation.before !== null && operation.after !== null)
  const results = changed.flatMap(({ operation, row }) =>
    row === undefined ? [] : [{ operation, now: row, ...withoutChange(row, operation) }],
  )
  const returning = new Set(
    standing.flatMap(({ operation: { table, id, after } }) => (after === null ? [rowKey(table, id)] : [])),
  )
  const dangling = await danglingFields(db, results, returning)
  const rows = results.map((result) => {
    const fields = dangling.get(rowKey(result.operation.table, result.operation.id))
    if (fields === undefined) return result
    // Of other records who is named and how belong together.
    const row = result.operation.table === 'contacts' ? withFieldsOf(result.row, result.now, fields) : result.now
    return { ...result, whole: false, row }
  })
  for (const table of TABLE_NAMES) {
    const back = rows.flatMap(({ operation, row }) => (operation.table === table ? [row] : []))
    if (back.length > 0) await db.table<PlainRow, string>(table).bulkPut(back)
  }
  return changed.length - rows.filter(({ whole }) => whole).length
}

/** The row with some fields as they are in another. */
function withFieldsOf(row: PlainRow, other: PlainRow, fields: ReadonlySet<string>): PlainRow {
  const next: Record<string, unknown> = { ...row }
  for (const field of fields) {
    if (Object.hasOwn(other, field)) next[field] = other[field]
    else delete next[field]
  }
  return next
}

/** The row with every field set back that is still as the operation left it; `whole` when that was every one. */
function withoutChange(row: PlainRow, { before, after, absentAfter }: Operation): { row: PlainRow; whole: boolean } {
  const next: Record<string, unknown> = { ...row }
  let whole = true
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    const untouched =
      absentAfter?.includes(field) === true
        ? !Object.hasOwn(row, field)
        : Object.hasOwn(row, field) && sameJson(row[field], after?.[field])
    if (!untouched) whole = false
    else if (before !== null && Object.hasOwn(before, field)) next[field] = before[field]
    else delete next[field]
  }
  return { row: next, whole }
}
