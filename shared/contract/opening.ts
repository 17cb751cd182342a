import { NO_HASH } from '../changes/change.ts'
import type { Instant } from '../domain/records/values.ts'
import type { ChainPoint } from './append.ts'
import type { OpenOutcome, SnapshotInfo } from './calls.ts'
import { HostError } from './calls.ts'

/** What the database says of itself when it opens. */
export interface DatabaseSide {
  readonly dataId?: string | undefined
  readonly seq: number
  readonly hash?: string | undefined
  readonly schema: number
}

/** What the folder says of itself. */
export interface FolderSide {
  readonly dataId?: string | undefined
  /** Hash the first change of the journal continues from, with its number; absent when the journal is empty. */
  readonly start?: ChainPoint | undefined
  readonly last?: (ChainPoint & { readonly at: Instant }) | undefined
  /** The newest schema among the journal's segments. */
  readonly schema: number
  readonly hashAt: (seq: number) => Promise<string | undefined>
  /** Newest first, all of this `dataId`. */
  readonly snapshots: readonly SnapshotInfo[]
  /** A new identity, for a first start. */
  readonly newId: () => string
}

/** An outcome, and what the folder has to do for it. */
export interface Opening {
  readonly outcome: OpenOutcome
  /** The identity the folder is to write down. */
  readonly identity?: string
  /** The journal ends before the snapshot: it is to be set aside and goes on after the snapshot. */
  readonly restartJournal?: true
}

/** The snapshot to rebuild from: the newest that the journal continues, a thin one only when there is no other. */
export function rebuildSnapshot(folder: FolderSide, schema: number): SnapshotInfo | undefined {
  const usable = folder.snapshots.filter(
    (snapshot) => snapshot.schema <= schema && (folder.start === undefined || snapshot.seq >= folder.start.seq),
  )
  return usable.find((snapshot) => snapshot.thin === undefined) ?? (folder.start?.seq === 0 ? undefined : usable[0])
}

/** The database has nothing: a first start, or everything comes from the folder. */
function openEmpty(database: DatabaseSide, folder: FolderSide): Opening {
  const { last, snapshots, start } = folder
  if (last === undefined && snapshots.length === 0) {
    const dataId = folder.dataId ?? database.dataId ?? folder.newId()
    const kind = database.dataId === dataId && folder.dataId === dataId ? 'same' : 'new'
    return { outcome: { kind, dataId }, ...(folder.dataId === undefined ? { identity: dataId } : {}) }
  }
  const dataId = folder.dataId ?? folder.newId()
  const snapshot = rebuildSnapshot(folder, database.schema)
  if (snapshot === undefined) {
    if (start?.seq !== 0) {
      throw new HostError({ code: 'damaged', detail: 'no snapshot that the journal continues' })
    }
    return { outcome: { kind: 'rebuild', dataId, after: 0, last: last?.seq ?? 0 } }
  }
  const restart = last !== undefined && snapshot.seq > last.seq
  return {
    outcome: {
      kind: 'rebuild',
      dataId,
      snapshot: snapshot.name,
      after: snapshot.seq,
      last: Math.max(snapshot.seq, last?.seq ?? 0),
    },
    ...(restart ? { restartJournal: true } : {}),
  }
}

/**
 * Decides how database and folder come together (ARCHITECTURE.md, "One contract, two hosts"):
 * whoever is behind catches up; an empty database is rebuilt; an unknown identity or hash means
 * that nothing is written.
 * @throws {HostError} `newer-data` the folder was written by a newer Bakkie; `damaged` it cannot be rebuilt from
 */
export async function openingOf(database: DatabaseSide, folder: FolderSide): Promise<Opening> {
  if (folder.schema > database.schema) {
    throw new HostError({ code: 'newer-data', detail: `schema ${folder.schema}, this Bakkie knows ${database.schema}` })
  }
  if (database.seq === 0) return openEmpty(database, folder)
  const { last, start, snapshots } = folder
  const foreign = (reason: 'data-id' | 'hash'): Opening => ({
    outcome: {
      kind: 'foreign',
      reason,
      folder: {
        dataId: folder.dataId ?? '',
        last: last?.seq ?? snapshots[0]?.seq ?? 0,
        ...(last === undefined ? {} : { at: last.at }),
        snapshots: snapshots.length,
      },
    },
  })
  // A folder that was lost altogether takes the database's identity; everything is written again.
  const dataId = folder.dataId ?? database.dataId
  if (dataId === undefined || database.dataId !== dataId) return foreign('data-id')
  const identity = folder.dataId === undefined ? { identity: dataId } : {}
  const known = async (): Promise<boolean> => {
    if (database.hash === undefined) return false
    if ((await folder.hashAt(database.seq)) === database.hash) return true
    if (start !== undefined && start.seq === database.seq && start.hash === database.hash) return true
    return last === undefined && snapshots.some((one) => one.seq === database.seq && one.hash === database.hash)
  }
  if (await known()) {
    const lastSeq = last?.seq ?? database.seq
    if (lastSeq === database.seq) return { outcome: { kind: 'same', dataId }, ...identity }
    return { outcome: { kind: 'database-behind', dataId, after: database.seq, last: lastSeq }, ...identity }
  }
  // Whether the database's history is the journal's is proved by the chain when it appends.
  if (last === undefined || database.seq > last.seq) {
    return { outcome: { kind: 'journal-behind', dataId, after: last?.seq ?? 0 }, ...identity }
  }
  return foreign('hash')
}

/** The point before the first change: where a whole journal starts. */
export const BEGINNING: ChainPoint = { seq: 0, hash: NO_HASH }
