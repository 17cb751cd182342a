import type { Operation } from '#shared/changes/change.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import { sameJson } from './json.ts'

/** A row as plain JSON. */
export type PlainRow = Readonly<Record<string, unknown>>

/**
 * What turned one row into another, with only the fields that changed.
 * @returns undefined when nothing did
 */
export function operationOf(
  table: TableName,
  id: string,
  before: PlainRow | undefined,
  after: PlainRow | undefined,
): Operation | undefined {
  if (before === undefined) return after === undefined ? undefined : { table, id, before: null, after: { ...after } }
  if (after === undefined) return { table, id, before: { ...before }, after: null }
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => Object.hasOwn(before, field) !== Object.hasOwn(after, field) || !sameJson(before[field], after[field]),
  )
  if (fields.length === 0) return undefined
  const absentBefore = fields.filter((field) => !Object.hasOwn(before, field))
  const absentAfter = fields.filter((field) => !Object.hasOwn(after, field))
  return {
    table,
    id,
    before: pick(before, fields),
    after: pick(after, fields),
    ...(absentBefore.length > 0 ? { absentBefore } : {}),
    ...(absentAfter.length > 0 ? { absentAfter } : {}),
  }
}

function pick(row: PlainRow, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => Object.hasOwn(row, field)).map((field) => [field, row[field]]))
}

/**
 * The row after an operation.
 * @returns undefined when the operation deletes it
 * @throws when the operation does not fit: it changes a row that is not there, adds one that is
 */
export function applied(row: PlainRow | undefined, operation: Operation): PlainRow | undefined {
  const { before, after } = operation
  if (before === null) {
    if (row !== undefined) throw new Error(`${operation.table} already holds a row that a change adds`)
    return after ?? undefined
  }
  if (row === undefined) throw new Error(`${operation.table} lacks a row that a change touches`)
  if (after === null) return undefined
  const gone = new Set(operation.absentAfter)
  return { ...Object.fromEntries(Object.entries(row).filter(([field]) => !gone.has(field))), ...after }
}
