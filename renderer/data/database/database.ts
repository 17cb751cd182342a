import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { ChangeHead } from '#shared/changes/change.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { Row, TableName } from '#shared/domain/records/tables.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { captureWrites } from '../change/capture.ts'
import type { LoggedOperation } from './logged.ts'
import type { MetaRow } from './meta.ts'
import { declareVersions } from './migrations/declare.ts'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/registry.ts'

/** The names of the databases, frozen for ever: own records and the sample network never share one. */
export const DATABASE_NAMES = { own: 'bakkie', sample: 'bakkie-sample' } as const satisfies Record<DataSet, string>

/** A table of records: `Records<'contacts'>` holds `Contact` by `ContactId`. */
export type Records<T extends TableName> = Table<Row<T>, Row<T>['id']>

/** What tests give a database of their own: a name, an IndexedDB, other migrations. */
export interface DatabaseOptions {
  readonly name?: string
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
  readonly migrations?: readonly Migration[]
}

/**
 * The database of one data set. Record tables are written through `change()`
 * alone; a write to one outside it throws (`../change/capture.ts`).
 * Strict durability: a change that resolved is on the disk (STACK.md measures the price).
 */
export class BakkieDatabase extends Dexie {
  declare readonly rules: Records<'rules'>
  declare readonly profile: Records<'profile'>
  declare readonly contacts: Records<'contacts'>
  declare readonly relations: Records<'relations'>
  declare readonly needs: Records<'needs'>
  declare readonly meetings: Records<'meetings'>
  declare readonly participations: Records<'participations'>
  declare readonly notes: Records<'notes'>
  declare readonly favours: Records<'favours'>
  declare readonly introductions: Records<'introductions'>
  declare readonly followUps: Records<'followUps'>
  declare readonly events: Records<'events'>
  declare readonly guests: Records<'guests'>
  declare readonly planRows: Records<'planRows'>
  declare readonly groups: Records<'groups'>
  declare readonly memberships: Records<'memberships'>
  declare readonly strategy: Records<'strategy'>
  declare readonly reviews: Records<'reviews'>
  declare readonly promptStates: Records<'promptStates'>
  declare readonly savedViews: Records<'savedViews'>
  declare readonly sources: Records<'sources'>

  /** Derived: one row per contact, kept by `../derived/`. */
  declare readonly summaries: Table<Summary, Summary['id']>
  /** Derived: every prompt with its window, kept by `../derived/`. */
  declare readonly prompts: Table<Prompt, Prompt['id']>

  /** The change log: heads, and what each did row by row. */
  declare readonly changes: Table<ChangeHead, number>
  declare readonly operations: Table<LoggedOperation, [number, number]>
  /** Who this database is and what it remembers of itself. */
  declare readonly meta: Table<MetaRow, MetaRow['key']>

  constructor(set: DataSet, options: DatabaseOptions = {}) {
    super(options.name ?? DATABASE_NAMES[set], {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      ...(options.indexedDB === undefined ? {} : { indexedDB: options.indexedDB }),
      ...(options.IDBKeyRange === undefined ? {} : { IDBKeyRange: options.IDBKeyRange }),
    })
    declareVersions(this, options.migrations ?? MIGRATIONS)
    this.use(captureWrites)
  }
}
