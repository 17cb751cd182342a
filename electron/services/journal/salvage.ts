import { join } from 'node:path'
import * as v from 'valibot'
import type { Change } from '#shared/changes/change.ts'
import { ChangeSchema } from '#shared/changes/change.ts'
import { isIntact } from '#shared/changes/hash.ts'
import type { ChainPoint } from '#shared/contract/append.ts'
import type { Disk } from '../disk/disk.ts'
import { wholeLines } from './lines.ts'
import { firstOfName } from './segment.ts'

/**
 * The changes that follow `from` without a gap, out of journal files that were set aside because
 * something before them was damaged: a snapshot bridges the damage.
 * @param folders set-aside folders
 * @param schema the newest schema that can be read; a change of a newer one ends the chain
 */
export async function salvageAfter(disk: Disk, folders: readonly string[], from: ChainPoint, schema: number): Promise<Change[]> {
  const bySeq = new Map<number, Change>()
  for (const folder of folders) {
    for (const name of await disk.list(folder)) {
      if (firstOfName(name) === undefined) continue
      for (const { json } of wholeLines(Buffer.from(await disk.read(join(folder, name))))) {
        const parsed = v.safeParse(ChangeSchema, json)
        if (parsed.success && parsed.output.head.seq > from.seq) bySeq.set(parsed.output.head.seq, parsed.output)
      }
    }
  }
  const chain: Change[] = []
  let last = from
  for (;;) {
    const next = bySeq.get(last.seq + 1)
    if (next === undefined || next.head.previous !== last.hash || next.head.schema > schema || !isIntact(next)) return chain
    chain.push(next)
    last = next.head
  }
}
