import type { SnapshotInfo } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { lastChange } from '../change/log.ts'
import type { LogEnd } from '../change/log.ts'
import { kindOf } from '../change/history.ts'
import type { PlainRow } from '../change/operation.ts'
import type { Data } from '../data.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { isFull } from '../database/logged.ts'
import { readMeta } from '../database/metadata.ts'
import { SCHEMA } from '../database/migrations/registry.ts'

/** Rows read at a time: short enough that reading never holds up the screen. */
const PAGE = 500
/** About how much one `snapshot.write` carries, in characters. */
const PIECE = 500_000

/** All records at one moment, as NDJSON in pieces of whole lines. */
interface Reading {
  readonly end: LogEnd
  readonly pieces: readonly string[]
  readonly rows: number
}

/**
 * Takes a snapshot: every record, read in one read-only transaction, given to
 * the host, which verifies it by reading it back.
 * @throws {HostError} what the host could not do
 */
export async function takeSnapshot(data: Data): Promise<SnapshotInfo> {
  const { db, host, set, clock } = data
  const dataId = await readMeta(db, 'dataId')
  if (dataId === undefined) throw new HostError({ code: 'foreign-data', detail: 'the database has no identity' })
  const { end, pieces, rows } = await readRecords(db)
  const { snapshots } = await host.call('snapshot.list', { set })
  const removedRows = await rowsRemovedSince(db, snapshots.find(({ thin }) => thin === undefined)?.seq ?? 0)
  const begun = { set, dataId, seq: end.seq, hash: end.hash, schema: SCHEMA, at: clock.now() }
  const { token } = await host.call('snapshot.begin', begun)
  for (const lines of pieces) await host.call('snapshot.write', { token, lines })
  const { snapshot } = await host.call('snapshot.finish', { token, rows, removedRows })
  return snapshot
}

/** Whether anything changed since the newest snapshot, or it is of an older schema. */
export async function snapshotIsDue({ db, host, set }: Data): Promise<boolean> {
  const end = await lastChange(db)
  if (end.seq === 0) return false
  const { snapshots } = await host.call('snapshot.list', { set })
  const newest = snapshots[0]
  return newest === undefined || newest.seq !== end.seq || newest.hash !== end.hash || newest.schema !== SCHEMA
}

async function readRecords(db: BakkieDatabase): Promise<Reading> {
  return await db.transaction('r', db.tables, async () => {
    const pieces: string[] = []
    let lines = ''
    let rows = 0
    for (const name of TABLE_NAMES) {
      const table = db.table<PlainRow & { id: string }, string>(name)
      for (let page = await table.orderBy(':id').limit(PAGE).toArray(); page.length > 0;) {
        for (const row of page) lines += `${JSON.stringify([name, row])}\n`
        rows += page.length
        if (lines.length > PIECE) {
          pieces.push(lines)
          lines = ''
        }
        const last = page.at(-1)
        page = page.length < PAGE || last === undefined ? [] : await table.where(':id').above(last.id).limit(PAGE).toArray()
      }
    }
    if (lines !== '') pieces.push(lines)
    return { end: await lastChange(db), pieces, rows }
  })
}

/** How many rows fewer there are since a change, going by what changes removed and added. */
async function rowsRemovedSince(db: BakkieDatabase, seq: number): Promise<number> {
  let removed = 0
  await db.operations
    .where('[seq+n]')
    .above([seq, Infinity])
    .each((operation) => {
      const kind = isFull(operation) ? kindOf(operation) : operation.trimmed
      if (kind === 'deleted') removed += 1
      if (kind === 'added') removed -= 1
    })
  return Math.max(0, removed)
}
