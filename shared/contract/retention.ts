import type { SnapshotInfo } from './calls.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The stretch of time of which one snapshot is kept: an hour for a day, a day for a month, a month after that. */
function slotOf(at: number, now: number): string {
  const age = now - at
  const text = new Date(at).toISOString()
  if (age < DAY) return text.slice(0, 13)
  if (age < 31 * DAY) return text.slice(0, 10)
  return text.slice(0, 7)
}

/**
 * The snapshots that may go: all but the newest of each hour of the last day, of each day of the
 * last month and of each month before that. A thin one takes no slot from a fuller one: of those
 * only the three newest are kept. The newest full snapshot always stays.
 * @param snapshots in any order
 * @param now milliseconds since the epoch
 */
export function outdatedSnapshots(snapshots: readonly SnapshotInfo[], now: number): SnapshotInfo[] {
  const newestFirst = [...snapshots].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.seq - a.seq)
  const taken = new Set<string>()
  let thin = 0
  return newestFirst.filter((snapshot) => {
    if (snapshot.thin !== undefined) return ++thin > 3
    const slot = slotOf(Date.parse(snapshot.at), now)
    if (taken.has(slot)) return true
    taken.add(slot)
    return false
  })
}

/**
 * Whether a new snapshot misses rows that no change removed since the newest full one.
 * @param rows of the new snapshot
 * @param removedRows rows that changes removed since the newest full snapshot
 */
export function isThin(rows: number, removedRows: number, snapshots: readonly SnapshotInfo[]): boolean {
  const full = snapshots.find((snapshot) => snapshot.thin === undefined)
  return full !== undefined && rows + removedRows < full.rows
}

/** How long a photo that nothing names yet is kept, in ms: the change that names it may be on its way. */
export const PHOTO_GRACE = HOUR
