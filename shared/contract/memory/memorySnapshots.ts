import type { Parsed, SnapshotInfo } from '../calls.ts'
import { HostError } from '../calls.ts'
import { isThin, outdatedSnapshots } from '../retention.ts'
import type { MemoryDisk } from './memoryDisk.ts'
import { snapshotInfos } from './memoryDisk.ts'

/** About how much of a snapshot one `snapshot.read` answers, in characters. */
const PIECE = 1_000_000

/** How many lines a text of whole lines has. */
function lineCount(lines: string): number {
  let count = 0
  for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) count++
  return count
}

/** The snapshot calls over a disk in memory. */
export function memorySnapshots(disk: MemoryDisk, newId: () => string) {
  const open = new Map<string, { about: Parsed<'snapshot.begin'>; lines: string }>()
  const opened = (token: string) => {
    const one = open.get(token)
    if (one === undefined) throw new HostError({ code: 'not-found', detail: 'no such snapshot is being written' })
    return one
  }
  return {
    begin: (about: Parsed<'snapshot.begin'>): { token: string } => {
      const held = disk[about.set].dataId
      if (held !== about.dataId) throw new HostError({ code: 'foreign-data', detail: 'snapshot of other data' })
      const token = newId()
      open.set(token, { about, lines: '' })
      return { token }
    },
    write: ({ token, lines }: Parsed<'snapshot.write'>): void => {
      if (lines !== '' && !lines.endsWith('\n')) throw new HostError({ code: 'bad-request', detail: 'a line without its end' })
      opened(token).lines += lines
    },
    finish: ({ token, rows, removedRows }: Parsed<'snapshot.finish'>, now: number): { snapshot: SnapshotInfo } => {
      const { about, lines } = opened(token)
      open.delete(token)
      if (lineCount(lines) !== rows) throw new HostError({ code: 'damaged', detail: `${lineCount(lines)} lines, ${rows} rows` })
      const set = disk[about.set]
      const snapshot: SnapshotInfo = {
        name: `${about.at.replaceAll(/[:.]/g, '-')}-${about.seq}`,
        at: about.at,
        seq: about.seq,
        hash: about.hash ?? '0'.repeat(64),
        schema: about.schema,
        rows,
        bytes: lines.length,
        ...(isThin(rows, removedRows, snapshotInfos(disk, about.set)) ? { thin: true as const } : {}),
      }
      const others = set.snapshots.filter((one) => one.info.name !== snapshot.name)
      set.snapshots = [{ info: snapshot, dataId: about.dataId, lines }, ...others]
      const outdated = new Set(outdatedSnapshots(snapshotInfos(disk, about.set), now).map((one) => one.name))
      set.snapshots = set.snapshots.filter((one) => !outdated.has(one.info.name))
      return { snapshot }
    },
    read: ({ set, name, offset }: Parsed<'snapshot.read'>): { lines: string; next?: number } => {
      const lines = disk[set].snapshots.find((one) => one.info.name === name)?.lines
      if (lines === undefined) throw new HostError({ code: 'not-found', detail: 'no such snapshot' })
      const end = lines.length <= offset + PIECE ? lines.length : lines.indexOf('\n', offset + PIECE) + 1
      return { lines: lines.slice(offset, end), ...(end < lines.length ? { next: end } : {}) }
    },
  }
}
