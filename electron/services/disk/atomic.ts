import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** What every unfinished file of Bakkie ends in; such files are swept at the start. */
export const UNFINISHED = '.unfinished'

/**
 * Writes a file so that after a crash at any moment there is either the old one or the new one,
 * whole: an unfinished file in the same folder, fsync, rename, fsync of the folder.
 */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = path + UNFINISHED
  await disk.remove(unfinished)
  try {
    const file = await disk.open(unfinished, 'new')
    try {
      await file.write(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(unfinished, path)
  } catch (error) {
    // What failed matters, not whether its remains could be removed: the next start sweeps them.
    await disk.remove(unfinished).catch(() => undefined)
    throw error
  }
  await disk.syncFolder(dirname(path))
}
