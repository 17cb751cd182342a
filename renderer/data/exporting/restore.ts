import { change } from '#data/change/change.ts'
import { label } from '#data/commands/labels.ts'
import type { Data } from '#data/data.ts'
import type { TaskOptions } from '#data/importing/readInWorker.ts'
import type { BackupPhoto } from '#shared/formats/backup/backup.ts'
import type { BackupProblem, BackupReading, BackupRefusal } from '#shared/formats/backup/read.ts'
import type { TableName, TableRows } from '#shared/domain/records/tables.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readBackupInWorker } from './readBackupInWorker.ts'

/** What a backup would bring back, to be shown before it is done. */
export type RestorePlan =
  | {
      readonly kind: 'ready'
      readonly fileName: string
      readonly exportedAt: string
      readonly counts: Readonly<Record<TableName, number>>
      readonly photos: number
      readonly problems: readonly BackupProblem[]
      /** Records here now, which it replaces. */
      readonly replaces: number
      readonly reading: Extract<BackupReading, { kind: 'backup' }>
    }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal }

export interface RestoreReport {
  /** The change to undo it by; 0 when everything was as in the file. */
  readonly seq: number
  readonly rows: number
  readonly photosLost: number
}

const PART = 1000

const countsOf = (tables: TableRows): Record<TableName, number> => ({
  rules: tables.rules.length,
  profile: tables.profile.length,
  contacts: tables.contacts.length,
  relations: tables.relations.length,
  needs: tables.needs.length,
  meetings: tables.meetings.length,
  participations: tables.participations.length,
  notes: tables.notes.length,
  favours: tables.favours.length,
  introductions: tables.introductions.length,
  followUps: tables.followUps.length,
  events: tables.events.length,
  guests: tables.guests.length,
  planRows: tables.planRows.length,
  groups: tables.groups.length,
  memberships: tables.memberships.length,
  strategy: tables.strategy.length,
  reviews: tables.reviews.length,
  promptStates: tables.promptStates.length,
  savedViews: tables.savedViews.length,
  sources: tables.sources.length,
})

export interface RestorePlanOptions {
  readonly signal?: AbortSignal
  /** How the file is read; in a worker unless a test says otherwise. */
  readonly read?: (file: File, signal?: AbortSignal) => Promise<BackupReading>
}

/**
 * Reads a backup and says what it holds. Writes nothing.
 * @throws the signal's reason when aborted
 */
export async function planRestore(
  data: Data,
  file: File,
  { signal, read = readBackupInWorker }: RestorePlanOptions = {},
): Promise<RestorePlan> {
  const reading = await read(file, signal)
  if (reading.kind === 'refused') return reading
  const here = await Promise.all(TABLE_NAMES.map((table) => data.db.table(table).count()))
  return {
    kind: 'ready',
    fileName: file.name,
    exportedAt: reading.exportedAt,
    counts: countsOf(reading.tables),
    photos: reading.photos.length,
    problems: reading.problems,
    replaces: here.reduce((sum, count) => sum + count, 0),
    reading,
  }
}

/**
 * Puts back everything of a backup, in place of what is here, as one change
 * that undo takes back. Photos are kept by the host first; a photo that is not
 * what its name says is left out.
 * @throws the signal's reason when aborted; {HostError} when photos cannot be written; nothing was changed then
 */
export async function restoreEverything(
  data: Data,
  plan: Extract<RestorePlan, { kind: 'ready' }>,
  { onProgress, signal }: TaskOptions = {},
): Promise<RestoreReport> {
  const { tables, photos } = plan.reading
  const rows = Object.values(plan.counts).reduce((sum, count) => sum + count, 0)
  const total = photos.length + rows
  let done = 0
  const step = (count: number) => {
    done += count
    onProgress?.({ done, total })
  }
  let photosLost = 0
  for (const photo of photos) {
    signal?.throwIfAborted()
    if (!(await putBack(data, photo))) photosLost += 1
    step(1)
  }
  const { seq } = await change(data, label('everything.restored', { file: plan.fileName }), async (db) => {
    for (const name of TABLE_NAMES) {
      const table = db.table<{ readonly id: string }, string>(name)
      const wanted: readonly { readonly id: string }[] = tables[name]
      const kept = new Set(wanted.map((row) => row.id))
      const gone = (await table.toCollection().primaryKeys()).filter((id) => !kept.has(id))
      for (let i = 0; i < gone.length; i += PART) await table.bulkDelete(gone.slice(i, i + PART))
      for (let i = 0; i < wanted.length; i += PART) {
        signal?.throwIfAborted()
        const part = wanted.slice(i, i + PART)
        await table.bulkPut(part)
        step(part.length)
      }
    }
  })
  return { seq, rows, photosLost }
}

/** Whether the host now keeps the photo under the name that contacts know it by. */
async function putBack(data: Data, photo: BackupPhoto): Promise<boolean> {
  if (bytesToHex(sha256(photo.bytes)) !== photo.hash) return false
  const mime = photo.mime === 'image/webp' || photo.mime === 'image/jpeg' || photo.mime === 'image/png' ? photo.mime : undefined
  if (mime === undefined) return false
  await data.host.call('photos.put', { set: data.set, bytes: new Uint8Array(photo.bytes), mime })
  return true
}
