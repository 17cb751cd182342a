import type { Change } from '#shared/changes/change.ts'
import { NO_HASH } from '#shared/changes/change.ts'
import { HostError } from '#shared/contract/calls.ts'
import { lastChange, wholeChange } from '../change/log.ts'
import type { LogEnd } from '../change/log.ts'
import type { Data } from '../data.ts'
import { readMeta } from '../database/metadata.ts'
import { takeSnapshot } from './snapshot.ts'

/** How much one append carries, in bytes of JSON. */
const BATCH_BYTES = 1_000_000
/** How many heads are looked at for one batch. */
const BATCH_CHANGES = 500

/**
 * Writes to the journal whatever the host does not have yet, in order.
 * @param onDisk told after each batch that the host says is on the disk
 * @returns the end of the journal: also that of the log, unless a change came meanwhile
 * @throws {HostError} what the host could not do; `foreign-data` when its journal is another's
 */
export async function pump(data: Data, onDisk: (seq: number) => void): Promise<LogEnd> {
  let end = await journalEnd(data)
  onDisk(end.seq)
  for (;;) {
    const batch = await nextBatch(data, end.seq)
    if (batch.length === 0) return end
    end = await append(data, batch)
    onDisk(end.seq)
  }
}

/** Where the journal ends, seen to be a point of this log; nothing is written to one that is not. */
async function journalEnd(data: Data): Promise<LogEnd> {
  const end = await append(data, [])
  if (end.seq === 0) return await beginning(data)
  const last = await lastChange(data.db)
  const ours = end.seq === last.seq ? last : await data.db.changes.get(end.seq)
  if (ours === undefined && end.seq < last.seq) return end // before the log begins; the chain proves itself at the next append
  if (ours?.hash !== end.hash) throw new HostError({ code: 'foreign-data', detail: `the journal's change ${end.seq} is another` })
  return end
}

/**
 * Where a new journal starts: at the first change, or, when its values are no
 * longer here, after a snapshot that this log passes through.
 */
async function beginning(data: Data): Promise<LogEnd> {
  const { db, host, set } = data
  const first = await db.changes.get(1)
  const last = await lastChange(db)
  if (last.seq === 0 || (first !== undefined && (await wholeChange(db, first)) !== undefined)) return { seq: 0, hash: NO_HASH }
  const { snapshots } = await host.call('snapshot.list', { set })
  for (const { seq, hash } of snapshots) {
    if (seq === last.seq ? hash === last.hash : (await db.changes.get(seq))?.hash === hash) return { seq, hash }
  }
  const taken = await takeSnapshot(data)
  return { seq: taken.seq, hash: taken.hash }
}

async function nextBatch({ db }: Data, after: number): Promise<Change[]> {
  const heads = await db.changes.where('seq').above(after).limit(BATCH_CHANGES).toArray()
  const batch: Change[] = []
  let bytes = 0
  for (const head of heads) {
    const change = await wholeChange(db, head)
    if (change === undefined)
      throw new HostError({ code: 'out-of-order', detail: `the values of change ${head.seq} are trimmed` })
    bytes += JSON.stringify(change).length
    if (batch.length > 0 && bytes > BATCH_BYTES) break
    batch.push(change)
  }
  return batch
}

async function append({ db, host, set }: Data, changes: Change[]): Promise<LogEnd> {
  const dataId = await readMeta(db, 'dataId')
  if (dataId === undefined) throw new HostError({ code: 'foreign-data', detail: 'the database has no identity' })
  const { seq, hash } = await host.call('journal.append', { set, dataId, changes })
  return { seq, hash: hash ?? NO_HASH }
}
