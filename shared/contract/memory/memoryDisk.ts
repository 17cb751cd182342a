import type { Change } from '../../changes/change.ts'
import type { ChainPoint } from '../append.ts'
import type { DataSet, Repair, SnapshotInfo } from '../calls.ts'
import type { Settings } from '../settings.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'

/** A snapshot in memory: what is known of it, and its NDJSON. */
export interface MemorySnapshot {
  info: SnapshotInfo
  dataId: string
  lines: string
}

/** What the folder of one data set holds. */
export interface MemorySet {
  dataId?: string
  /** Where the journal starts after: the beginning, or a snapshot. */
  start?: ChainPoint
  changes: Change[]
  snapshots: MemorySnapshot[]
  /** By hash; `at` is when a photo was last put, in ms. */
  photos: Map<string, { bytes: Uint8Array; mime: string; at: number }>
  repairs: Repair[]
}

/** The whole data folder in memory. Give the same one to several hosts to play a restart. */
export interface MemoryDisk {
  own: MemorySet
  sample: MemorySet
  settings: Settings
  /** The folder chosen for the calendar file, and the file in it. */
  feed: { folder?: string; text?: string }
  /** Sets that were set aside, by name. */
  aside: Map<string, MemorySet>
}

/** The folder of a data set that was never used. */
export function emptySet(): MemorySet {
  return { changes: [], snapshots: [], photos: new Map(), repairs: [] }
}

/** A data folder that was never used. */
export function memoryDisk(): MemoryDisk {
  return { own: emptySet(), sample: emptySet(), settings: DEFAULT_SETTINGS, feed: {}, aside: new Map() }
}

/** The set's hash of change `seq`, when it holds it. */
export function hashAt(set: MemorySet, seq: number): string | undefined {
  const first = set.changes[0]?.head.seq
  return first === undefined ? undefined : set.changes[seq - first]?.head.hash
}

/** The set's snapshots, newest first. */
export function snapshotInfos(disk: MemoryDisk, set: DataSet): SnapshotInfo[] {
  return disk[set].snapshots.map((snapshot) => snapshot.info)
}
