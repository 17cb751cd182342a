import { basename, join } from 'node:path'
import { writeWhole } from '../disk/atomic.ts'
import type { Disk } from '../disk/disk.ts'
import { nameOfMoment } from '../folder/layout.ts'

/**
 * Moves segments into a set-aside folder named for the moment. Of one of them the good bytes can
 * stay: then that file is copied first and replaced in one step, so that a crash in between loses
 * neither.
 * @returns the set-aside folder, as seen from the folder of the data set
 */
export async function setSegmentsAside(
  { disk, folder, aside, now }: { disk: Disk; folder: string; aside: string; now: () => Date },
  names: readonly string[],
  keepOf?: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> {
  const name = `journal-${nameOfMoment(now())}`
  let kept = name
  for (let n = 2; (await disk.stat(join(aside, kept))) !== undefined; n++) kept = `${name}-${n}`
  const target = join(aside, kept)
  await disk.makeFolder(target)
  for (const segment of names) {
    const path = join(folder, segment)
    if (keepOf?.name === segment && keepOf.bytes.length > 0) {
      await writeWhole(disk, join(target, segment), await disk.read(path))
      await writeWhole(disk, path, keepOf.bytes)
    } else await disk.rename(path, join(target, segment))
  }
  await disk.syncFolder(target)
  await disk.syncFolder(aside)
  await disk.syncFolder(folder)
  return `${basename(aside)}/${kept}`
}
