import type { Change } from '../../changes/change.ts'
import { newChanges } from '../append.ts'
import type { Parsed } from '../calls.ts'
import { HostError } from '../calls.ts'
import { BEGINNING } from '../opening.ts'
import type { MemoryDisk } from './memoryDisk.ts'
import { hashAt, snapshotInfos } from './memoryDisk.ts'

/** The journal calls over a disk in memory, with the same checks as on a real one. */
export function memoryJournal(disk: MemoryDisk) {
  return {
    append: async ({ set, dataId, changes }: Parsed<'journal.append'>) => {
      const held = disk[set]
      if (held.dataId !== dataId) throw new HostError({ code: 'foreign-data', detail: 'the folder holds other data' })
      const last = held.changes.at(-1)?.head
      const fresh = await newChanges(changes, {
        ...(last === undefined ? {} : { last }),
        hashAt: (seq) => Promise.resolve(hashAt(held, seq)),
        bases: () => Promise.resolve(snapshotInfos(disk, set)),
      })
      const first = fresh[0]?.head
      if (held.changes.length === 0 && first !== undefined) {
        held.start = first.seq === 1 ? BEGINNING : { seq: first.seq - 1, hash: first.previous }
      }
      held.changes.push(...fresh)
      const end = held.changes.at(-1)?.head
      return end === undefined ? { seq: 0 } : { seq: end.seq, hash: end.hash }
    },
    read: ({ set, after, maxBytes }: Parsed<'journal.read'>): { changes: Change[]; done: boolean } => {
      const { changes } = disk[set]
      const batch: Change[] = []
      let bytes = 0
      for (const change of changes) {
        if (change.head.seq <= after) continue
        bytes += JSON.stringify(change).length
        if (batch.length > 0 && bytes > maxBytes) return { changes: batch, done: false }
        batch.push(change)
      }
      return { changes: batch, done: true }
    },
  }
}
