import * as v from 'valibot'
import type { Asked } from '../domain/prompts/asked.ts'
import { AskedSchema } from '../domain/prompts/asked.ts'
import { InstantSchema } from '../domain/records/values.ts'
import type { TableName } from '../domain/records/tables.ts'
import { TABLE_NAMES } from '../domain/records/tables.ts'

/*
 * The hash of a change is over all that was written. Heads, labels and operations are read with the
 * fields that are not known here, so that a change of another Bakkie that says more in the same schema
 * is read as the intact one it is, never as damaged.
 */

const LABEL = {
  key: v.string(),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
} satisfies v.ObjectEntries

/** What a change was, as a message key of the `changes` catalogue with its values. */
export type ChangeLabel = v.InferOutput<v.ObjectSchema<typeof LABEL, undefined>>

const LabelSchema: v.GenericSchema<unknown, ChangeLabel> = v.looseObject(LABEL)

const AskedHereSchema: v.GenericSchema<unknown, Asked> = v.looseObject(AskedSchema.entries)

const OPERATION = {
  table: v.picklist(TABLE_NAMES as [TableName, ...TableName[]]),
  id: v.string(),
  before: v.nullable(v.record(v.string(), v.unknown())),
  after: v.nullable(v.record(v.string(), v.unknown())),
  absentBefore: v.optional(v.array(v.string())),
  absentAfter: v.optional(v.array(v.string())),
} satisfies v.ObjectEntries
/**
 * What one change did to one row. Holds only the fields that changed.
 * - added: `before` is null, `after` the whole row
 * - deleted: `before` the whole row, `after` null
 * - changed: both hold the changed fields; a field absent on one side is listed
 *   in that side's `absent`, because JSON and IndexedDB have no undefined
 */
export type Operation = v.InferOutput<v.ObjectSchema<typeof OPERATION, undefined>>

export const OperationSchema: v.GenericSchema<unknown, Operation> = v.looseObject(OPERATION)

const HEAD = {
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
  asked: v.optional(AskedHereSchema),
  /** Hash of the change before, 64 zeros for the first. */
  previous: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** SHA-256 (hex) of the canonical JSON of this change without `hash`. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
} satisfies v.ObjectEntries

/** The head of a change in the change log. */
export type ChangeHead = v.InferOutput<v.ObjectSchema<typeof HEAD, undefined>>

export const ChangeHeadSchema: v.GenericSchema<unknown, ChangeHead> = v.looseObject(HEAD)

/** A whole change, as the journal keeps it. */
export interface Change {
  readonly head: ChangeHead
  readonly operations: Operation[]
}
export const ChangeSchema: v.GenericSchema<unknown, Change> = v.object({
  head: ChangeHeadSchema,
  operations: v.array(OperationSchema),
})

/** `previous` of the first change. */
export const NO_HASH = '0'.repeat(64)
