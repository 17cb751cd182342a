import { truncate } from 'node:fs/promises'
import type { Disk, OpenFile } from '#electron/services/disk/disk.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'

/** Which step of a file system fails, and how. */
export interface Fault {
  /** Steps that change something, counted from 1. */
  readonly step: number
  /** `kill`: nothing works from there on, as after a power cut; otherwise one error of this code. */
  readonly how: 'kill' | 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES'
  /** How much of the bytes a failing write still writes, 0 to 1. */
  readonly part: number
}

/** A node error with a code. */
export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/**
 * The real file system, failing where a test says. Remembers what was fsynced, so that a power cut
 * can take away what was not.
 */
export function faultDisk(fault?: Fault) {
  let steps = 0
  let dead = false
  let current = fault
  const synced = new Map<string, { synced: number; size: number }>()

  async function step<T>(work: () => Promise<T>, partly?: (part: number) => Promise<void>): Promise<T> {
    if (dead) throw diskError('EKILLED')
    steps++
    if (current !== undefined && steps === current.step) {
      const { how, part } = current
      dead = how === 'kill'
      await partly?.(part)
      throw diskError(dead ? 'EKILLED' : how)
    }
    return work()
  }

  const alive = async <T>(work: Promise<T>): Promise<T> => {
    if (dead) throw diskError('EKILLED')
    return work
  }

  const disk: Disk = {
    read: (path) => alive(nodeDisk.read(path)),
    readPart: (path, offset, length) => alive(nodeDisk.readPart(path, offset, length)),
    list: (path) => alive(nodeDisk.list(path)),
    stat: (path) => alive(nodeDisk.stat(path)),
    open: (path, how) =>
      step(async () => {
        const file = await nodeDisk.open(path, how)
        const size = (await nodeDisk.stat(path))?.size ?? 0
        if (!synced.has(path)) synced.set(path, { synced: size, size })
        const write = async (bytes: Uint8Array) => {
          await file.write(bytes)
          const now = synced.get(path) ?? { synced: 0, size: 0 }
          synced.set(path, { ...now, size: now.size + bytes.length })
        }
        return {
          write: (bytes) =>
            step(
              () => write(bytes),
              (part) => write(bytes.subarray(0, Math.floor(bytes.length * part))),
            ),
          sync: () =>
            step(async () => {
              await file.sync()
              const now = synced.get(path) ?? { synced: 0, size: 0 }
              synced.set(path, { ...now, synced: now.size })
            }),
          truncate: (to) =>
            step(async () => {
              await file.truncate(to)
              synced.set(path, { synced: Math.min(to, synced.get(path)?.synced ?? 0), size: to })
            }),
          close: () => file.close(),
        } satisfies OpenFile
      }),
    rename: (from, to) =>
      step(async () => {
        await nodeDisk.rename(from, to)
        const known = synced.get(from)
        synced.delete(from)
        if (known !== undefined) synced.set(to, known)
      }),
    remove: (path) => step(() => nodeDisk.remove(path)),
    makeFolder: (path) => step(() => nodeDisk.makeFolder(path)),
    touch: (path, at) => step(() => nodeDisk.touch(path, at)),
    syncFolder: (path) => step(() => nodeDisk.syncFolder(path)),
  }
  return {
    disk,
    steps: () => steps,
    /** Sets the next fault, counted from now. */
    failIn: (next: Fault) => {
      current = { ...next, step: steps + next.step }
    },
    /** Nothing fails from here on. */
    heal: () => {
      current = undefined
    },
    /** Takes away a share (0 to 1) of what no fsync had put on the disk. */
    powerCut: async (share: number) => {
      dead = true
      for (const [path, { synced: safe, size }] of synced) {
        if (size > safe && (await nodeDisk.stat(path)) !== undefined)
          await truncate(path, safe + Math.floor((size - safe) * (1 - share)))
      }
    },
  }
}
