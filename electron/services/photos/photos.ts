import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Parsed } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { PHOTO_GRACE } from '#shared/contract/retention.ts'
import { writeWhole } from '../disk/atomic.ts'
import type { Disk } from '../disk/disk.ts'

const EXTENSIONS = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' } as const
type Mime = keyof typeof EXTENSIONS
const MIMES = Object.keys(EXTENSIONS) as readonly Mime[]

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The photos of one data set: files named by the SHA-256 of their bytes, in folders by its first two digits. */
export function createPhotos({ disk, folder, now }: { disk: Disk; folder: string; now: () => Date }) {
  const pathOf = (hash: string, mime: Mime) => join(folder, hash.slice(0, 2), `${hash}.${EXTENSIONS[mime]}`)
  return {
    /** Keeps a photo; answers when it is on the disk. The same photo is kept once. */
    put: async ({ bytes, mime }: Pick<Parsed<'photos.put'>, 'bytes' | 'mime'>): Promise<{ hash: string }> => {
      const hash = sha256(bytes)
      const path = pathOf(hash, mime)
      const held = await disk.stat(path)
      // One of the right size is touched, so that a sweep in between does not take it.
      if (held?.size === bytes.length && sha256(await disk.read(path)) === hash) await disk.touch(path, now())
      else {
        await disk.makeFolder(join(folder, hash.slice(0, 2)))
        await writeWhole(disk, path, bytes)
        await disk.syncFolder(folder)
      }
      return { hash }
    },
    /** @throws {HostError} `not-found`, or `damaged` when the file is not what its name says */
    get: async (hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> => {
      for (const mime of MIMES) {
        const path = pathOf(hash, mime)
        if ((await disk.stat(path)) === undefined) continue
        // A plain Uint8Array: a Buffer does not cross every boundary as one.
        const bytes = new Uint8Array(await disk.read(path))
        if (sha256(bytes) !== hash) throw new HostError({ code: 'damaged', detail: 'photo' })
        return { bytes, mime }
      }
      throw new HostError({ code: 'not-found', detail: 'no such photo' })
    },
    /** Removes photos that nothing names; those of the last hour stay, because the change that names them may be on its way. */
    sweep: async (keep: readonly string[]): Promise<{ removed: number }> => {
      const kept = new Set(keep)
      let removed = 0
      for (const part of await disk.list(folder)) {
        for (const name of await disk.list(join(folder, part))) {
          const path = join(folder, part, name)
          const found = await disk.stat(path)
          if (kept.has(name.split('.')[0] ?? '') || found === undefined) continue
          if (now().getTime() - found.mtimeMs < PHOTO_GRACE) continue
          await disk.remove(path)
          removed++
        }
      }
      return { removed }
    },
  }
}

/** The photo calls of one data set. */
export type Photos = ReturnType<typeof createPhotos>
