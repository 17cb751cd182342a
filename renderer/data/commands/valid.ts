import * as v from 'valibot'
import type { Row, TableName } from '#shared/domain/records/tables.ts'
import { TABLES } from '#shared/domain/records/tables.ts'

/** What a command was given cannot be a record. `fields` are the paths that do not fit, such as `money.amount`. */
export class InvalidDraft extends Error {
  readonly table: TableName
  readonly fields: readonly string[]
  constructor(table: TableName, fields: readonly string[]) {
    super(`not a row of ${table}: ${fields.join(', ')}`)
    this.name = 'InvalidDraft'
    this.table = table
    this.fields = fields
  }
}

/** The record a command is about is not there (any more). */
export class MissingRecord extends Error {
  readonly table: TableName
  readonly id: string
  constructor(table: TableName, id: string) {
    super(`no row of ${table} with that id`)
    this.name = 'MissingRecord'
    this.table = table
    this.id = id
  }
}

/**
 * A row as it is stored: tidied (absent instead of undefined, null or empty)
 * and parsed with the table's schema.
 * @throws {InvalidDraft} naming the fields that do not fit
 */
export function valid<T extends TableName>(table: T, draft: Readonly<Record<string, unknown>>): Row<T> {
  const result = v.safeParse(schemaOf(table), tidied(draft))
  if (result.success) return result.output
  throw new InvalidDraft(table, [...new Set(result.issues.map((issue) => v.getDotPath(issue) ?? ''))])
}

/** The schema of a table, typed by the table's name. */
function schemaOf<T extends TableName>(table: T): v.GenericSchema<unknown, Row<T>> {
  return TABLES[table]
}

/** Objects that are always there, even with nothing in them. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['name', 'cadences', 'answers', 'values'])

/**
 * Leaves out what is undefined, null or blank, trims texts, and drops the empty
 * items of lists. An object that becomes empty is left out as well, unless a
 * row cannot do without it.
 */
export function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) return value.map((item) => tidied(item)).filter((item) => item !== undefined)
  if (!isObject(value)) return value ?? undefined
  const fields = Object.entries(value)
    .map(([key, inner]) => [key, tidied(inner) ?? (isObject(inner) && ALWAYS_THERE.has(key) ? {} : undefined)] as const)
    .filter(([, inner]) => inner !== undefined)
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}

/**
 * A row with some fields replaced; a field given as undefined or blank is cleared.
 * @throws {InvalidDraft} when the outcome is no row of the table
 */
export function patched<T extends TableName>(table: T, row: Row<T>, fields: Readonly<Record<string, unknown>>): Row<T> {
  return valid(table, { ...row, ...fields })
}

/** @throws {MissingRecord} when there is no row */
export function found<T>(row: T | undefined, table: TableName, id: string): T {
  if (row === undefined) throw new MissingRecord(table, id)
  return row
}

/** Fields to change: each may be given anew, or as undefined to clear it. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | undefined }
