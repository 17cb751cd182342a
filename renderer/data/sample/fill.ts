import { change } from '#data/change/change.ts'
import { label } from '#data/commands/labels.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { TaskOptions } from '#data/importing/readInWorker.ts'
import type { TableName, TableRows } from '#shared/domain/records/tables.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { SAMPLE_SIZE, sampleNetwork } from '#shared/sample/network.ts'

export interface SampleFill extends TaskOptions {
  /** Contacts; 250 unless told otherwise. */
  readonly size?: number
  /** The same seed gives the same network. */
  readonly seed?: number
}

/** Contacts per change: the usual sample is one change, a larger one comes in parts, so that it says how far it is and can be stopped. */
const PEOPLE_AT_ONCE = 250

/** Rows to write in one change, by table. */
type Batch = { [T in TableName]?: unknown[] }

/** The made-up network goes into an empty sample set and nowhere else. */
export class NotTheSample extends Error {
  constructor() {
    super('only an empty sample data set can be filled')
    this.name = 'NotTheSample'
  }
}

/** Splits a network into batches: people with what is theirs first, what joins them in the last. */
function batchesOf(rows: TableRows): Batch[] {
  const count = Math.max(1, Math.ceil(rows.contacts.length / PEOPLE_AT_ONCE))
  const batches: Batch[] = Array.from({ length: count }, () => ({}))
  const batchOf = new Map(rows.contacts.map((contact, i) => [String(contact.id), Math.floor(i / PEOPLE_AT_ONCE)]))
  const put = (at: number, table: TableName, row: unknown) => {
    const batch = batches[at]
    if (batch !== undefined) (batch[table] ??= []).push(row)
  }
  const last = count - 1
  for (const contact of rows.contacts) put(batchOf.get(contact.id) ?? last, 'contacts', contact)
  // A meeting comes with the last of its participants, so that all of them are there.
  const meetingAt = new Map<string, number>()
  for (const { meetingId, contactId } of rows.participations)
    meetingAt.set(meetingId, Math.max(meetingAt.get(meetingId) ?? 0, batchOf.get(contactId) ?? last))
  for (const meeting of rows.meetings) put(meetingAt.get(meeting.id) ?? last, 'meetings', meeting)
  for (const row of rows.participations) put(meetingAt.get(row.meetingId) ?? last, 'participations', row)
  for (const row of rows.favours) put(batchOf.get(row.contactId) ?? last, 'favours', row)
  for (const table of TABLE_NAMES) {
    if (table === 'contacts' || table === 'meetings' || table === 'participations' || table === 'favours') continue
    const at = table === 'rules' || table === 'profile' ? 0 : last
    for (const row of rows[table]) put(at, table, row)
  }
  return batches
}

async function putAll(db: BakkieDatabase, batch: Batch): Promise<void> {
  for (const table of TABLE_NAMES) {
    const rows = batch[table]
    if (rows !== undefined && rows.length > 0) await db.table<unknown>(table).bulkPut(rows)
  }
}

/**
 * Fills the empty sample data set with a network as seen today.
 * @returns how many contacts it has
 * @throws {NotTheSample} for the user's own set, or one that holds people; the signal's reason when aborted between two batches
 */
export async function fillSample(
  data: Data,
  { size = SAMPLE_SIZE, seed = 1, onProgress, signal }: SampleFill = {},
): Promise<number> {
  if (data.set !== 'sample' || (await data.db.contacts.count()) > 0) throw new NotTheSample()
  const rows = sampleNetwork({ size, seed, today: data.clock.today() })
  const batches = batchesOf(rows)
  for (const [i, batch] of batches.entries()) {
    signal?.throwIfAborted()
    await change(data, label('sample.made'), (db) => putAll(db, batch))
    onProgress?.({ done: Math.min(size, (i + 1) * PEOPLE_AT_ONCE), total: size })
  }
  return rows.contacts.length
}
