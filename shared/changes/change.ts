import * as v from 'valibot'
import { AskedSchema } from '../domain/prompts/asked.ts'
import { InstantSchema } from '../domain/records/values.ts'
import type { TableName } from '../domain/records/tables.ts'
import { TABLE_NAMES } from '../domain/records/tables.ts'

/** What a change was, as a message key of the `changes` catalogue with its values. */
export const LabelSchema = v.object({
  key: v.string(),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})
export type ChangeLabel = v.InferOutput<typeof LabelSchema>

/**
 * What one change did to one row. Holds only the fields that changed.
 * - added: `before` is null, `after` the whole row
 * - deleted: `before` the whole row, `after` null
 * - changed: both hold the changed fields; a field absent on one side is listed
 *   in that side's `absent`, because JSON and IndexedDB have no undefined
 */
export const OperationSchema = v.object({
  table: v.picklist(TABLE_NAMES as [TableName, ...TableName[]]),
  id: v.string(),
  before: v.nullable(v.record(v.string(), v.unknown())),
  after: v.nullable(v.record(v.string(), v.unknown())),
  absentBefore: v.optional(v.array(v.string())),
  absentAfter: v.optional(v.array(v.string())),
})
export type Operation = v.InferOutput<typeof OperationSchema>

/** The head of a change in the change log. */
export const ChangeHeadSchema = v.object({
  /** 1, 2, 3, ... without gaps. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: InstantSchema,
  kind: v.picklist(['do', 'undo', 'redo']),
  label: LabelSchema,
  /** The change undone or redone. */
  target: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Version of the database schema the operations are in. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  operations: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What Today had asked that day, where that is new since the change before: a database rebuilt during the day goes on with it. */
  asked: v.optional(AskedSchema),
  /** Hash of the change before, 64 zeros for the first. */
  previous: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** SHA-256 (hex) of the canonical JSON of this change without `hash`. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type ChangeHead = v.InferOutput<typeof ChangeHeadSchema>

/** A whole change, as the journal keeps it. */
export const ChangeSchema = v.object({ head: ChangeHeadSchema, operations: v.array(OperationSchema) })
export type Change = v.InferOutput<typeof ChangeSchema>

/** `previous` of the first change. */
export const NO_HASH = '0'.repeat(64)
