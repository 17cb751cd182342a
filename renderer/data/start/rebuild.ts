import * as v from 'valibot'
import type { DataSet, Host, OpenOutcome, SnapshotInfo } from '#shared/contract/calls.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import type { LogEnd } from '../change/log.ts'
import { lastChange } from '../change/log.ts'
import type { PlainRow } from '../change/operation.ts'
import { replay } from '../change/replay.ts'
import { openSession } from '../change/session.ts'
import type { Clock } from '../data.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { MIGRATIONS, SCHEMA } from '../database/migrations/registry.ts'
import { migrateRows } from '../database/migrations/rows.ts'
import { deriveAll } from '../derived/maintain.ts'
import { readJournal } from './journal.ts'
import { StartError } from './outcome.ts'
import type { OpenProgress } from './outcome.ts'

type RebuildOutcome = Extract<OpenOutcome, { kind: 'rebuild' }>

/** What a rebuild needs to know and to tell. */
export interface RebuildContext {
  readonly host: Host
  readonly set: DataSet
  readonly clock: Clock
  readonly onProgress: (progress: OpenProgress) => void
}

const LineSchema = v.tuple([v.picklist(TABLE_NAMES as [TableName, ...TableName[]]), v.looseObject({ id: v.string() })])

/**
 * Fills the empty database from the folder: the rows of the snapshot, then the
 * changes of the journal after it. The older changes of the journal are only
 * logged, so that undo and history reach back as far as they did.
 *
 * Takes many transactions, hence the `rebuilding` mark: it is set with the first
 * and taken away with the last, and a start that finds it begins anew.
 * @throws {StartError}, {DamagedChangeError}, {HostError}
 */
export async function rebuild(db: BakkieDatabase, outcome: RebuildOutcome, context: RebuildContext): Promise<void> {
  await clear(db, context.clock)
  const snapshot = outcome.snapshot === undefined ? undefined : await snapshotNamed(outcome.snapshot, context)
  let schema = snapshot?.schema
  if (snapshot !== undefined) await readRows(db, snapshot, context)

  let end: LogEnd | undefined
  for await (const changes of readJournal(context.host, context.set, 0)) {
    for (const run of bySchema(changes)) {
      const inSchema = run[0]?.head.schema ?? SCHEMA
      if (run.some(({ head }) => head.seq > outcome.after)) {
        if (schema !== undefined && schema < inSchema) await migrateRows(db, MIGRATIONS, schema, inSchema)
        schema = inSchema
      }
      end = await replay(db, run, { end, appliedTo: outcome.after })
      checkMeeting(run, snapshot)
      context.onProgress({ step: 'changes', done: end?.seq ?? 0, total: outcome.last })
    }
  }
  const reached = end?.seq ?? snapshot?.seq ?? 0
  if (reached < outcome.last) throw new StartError('damaged-journal', `ends at ${reached}, was to reach ${outcome.last}`)
  await migrateRows(db, MIGRATIONS, schema ?? SCHEMA, SCHEMA)
  await finish(db, outcome.dataId, snapshot, context)
}

/** Empties every table but keeps who this database is, and marks it as unfinished. */
async function clear(db: BakkieDatabase, clock: Clock): Promise<void> {
  await db.transaction('rw', db.tables, async (transaction) => {
    openSession(transaction.idbtrans, 'replay')
    for (const table of db.tables) if (table !== db.meta) await table.clear()
    await db.meta.bulkDelete(['base', 'dataId', 'snapshot', 'trimmedTo'])
    await db.meta.put({ key: 'rebuilding', value: { since: clock.now() } })
  })
}

async function snapshotNamed(name: string, { host, set }: RebuildContext): Promise<SnapshotInfo> {
  const { snapshots } = await host.call('snapshot.list', { set })
  const found = snapshots.find((snapshot) => snapshot.name === name)
  if (found === undefined) throw new StartError('damaged-snapshot', `${name} is not in the list`)
  return found
}

async function readRows(db: BakkieDatabase, snapshot: SnapshotInfo, { host, set, onProgress }: RebuildContext): Promise<void> {
  let done = 0
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const piece: { lines: string; next?: number | undefined } = await host.call('snapshot.read', {
      set,
      name: snapshot.name,
      offset,
    })
    done += await writeLines(db, piece.lines)
    onProgress({ step: 'records', done, total: snapshot.rows })
    offset = piece.next
  }
  if (done !== snapshot.rows) throw new StartError('damaged-snapshot', `${done} rows, was to hold ${snapshot.rows}`)
}

async function writeLines(db: BakkieDatabase, lines: string): Promise<number> {
  const byTable = new Map<TableName, PlainRow[]>()
  let count = 0
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const [table, row] = parseLine(line)
    const rows = byTable.get(table)
    if (rows === undefined) byTable.set(table, [row])
    else rows.push(row)
    count += 1
  }
  await db.transaction('rw', db.tables, async (transaction) => {
    openSession(transaction.idbtrans, 'replay')
    for (const [table, rows] of byTable) await db.table<PlainRow, string>(table).bulkAdd(rows)
  })
  return count
}

function parseLine(line: string): [TableName, PlainRow] {
  try {
    return v.parse(LineSchema, JSON.parse(line))
  } catch {
    throw new StartError('damaged-snapshot', 'holds a line that is no row')
  }
}

/** Splits a batch where the schema changes. */
function bySchema<C extends { readonly head: { readonly schema: number } }>(changes: readonly C[]): C[][] {
  const runs: C[][] = []
  for (const change of changes) {
    const run = runs.at(-1)
    if (run !== undefined && run[0]?.head.schema === change.head.schema) run.push(change)
    else runs.push([change])
  }
  return runs
}

/** Where the journal passes the snapshot, both must say the same; a journal that starts later has lost what lies between. */
function checkMeeting(
  run: readonly { readonly head: { readonly seq: number; readonly hash: string; readonly previous: string } }[],
  snapshot: SnapshotInfo | undefined,
): void {
  for (const { head } of run) {
    if (head.seq === snapshot?.seq && head.hash !== snapshot.hash)
      throw new StartError('damaged-journal', 'is not the snapshot’s')
    if (head.seq === (snapshot?.seq ?? 0) + 1 && snapshot !== undefined && head.previous !== snapshot.hash) {
      throw new StartError('damaged-journal', 'does not continue the snapshot')
    }
  }
}

async function finish(
  db: BakkieDatabase,
  dataId: string,
  snapshot: SnapshotInfo | undefined,
  context: RebuildContext,
): Promise<void> {
  const { clock, onProgress } = context
  onProgress({ step: 'summaries', done: 0 })
  await db.transaction('rw', db.tables, async () => {
    if (snapshot !== undefined) {
      const end = await lastChange(db)
      if (end.seq < snapshot.seq) await db.meta.put({ key: 'base', value: { seq: snapshot.seq, hash: snapshot.hash } })
      await db.meta.put({ key: 'snapshot', value: { seq: snapshot.seq, at: snapshot.at } })
    }
    await deriveAll(db, { today: clock.today(), now: clock.now(), zone: clock.zone() })
    await db.meta.put({ key: 'dataId', value: dataId })
    await db.meta.delete('rebuilding')
  })
}
