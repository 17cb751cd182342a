import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import type { Disk, OpenFile } from '../disk/disk.ts'
import type { SnapshotFooter, SnapshotHeader } from './snapshotFile.ts'
import { countLines } from './snapshotFile.ts'

/** A snapshot being written to an unfinished file. */
export interface SnapshotWriter {
  /** Takes whole lines. */
  readonly write: (lines: string) => Promise<void>
  /** Writes the footer and answers when everything is on the disk. @returns the count of rows */
  readonly finish: () => Promise<{ rows: number; bytes: number }>
  /** Closes and removes the unfinished file. */
  readonly abandon: () => Promise<void>
}

/** Starts a snapshot in the file `path`, which must not exist. */
export async function openSnapshotWriter(disk: Disk, path: string, header: SnapshotHeader): Promise<SnapshotWriter> {
  const file: OpenFile = await disk.open(path, 'new')
  const gzip = createGzip()
  const hash = createHash('sha256')
  let rows = 0
  let bytes = 0
  let closed = false
  const close = async () => {
    if (closed) return
    closed = true
    await file.close()
  }
  let failure: unknown
  const toDisk = (async () => {
    try {
      for await (const chunk of gzip) {
        if (!Buffer.isBuffer(chunk)) continue
        await file.write(chunk)
        bytes += chunk.length
      }
    } catch (error) {
      failure = error
      gzip.destroy()
    }
  })()
  const put = async (text: string) => {
    if (failure !== undefined) throw failure
    if (gzip.write(text)) return
    await Promise.race([once(gzip, 'drain'), toDisk])
    if (failure !== undefined) throw failure
  }
  // Flushed by itself, so that the header can be read from the first bytes of the file.
  await put(`${JSON.stringify(header)}\n`)
  await new Promise<void>((flushed) => gzip.flush(() => flushed()))
  return {
    write: async (lines) => {
      hash.update(lines)
      rows += countLines(lines)
      await put(lines)
    },
    finish: async () => {
      const footer: SnapshotFooter = { rows, sha256: hash.digest('hex') }
      await put(`${JSON.stringify(footer)}\n`)
      gzip.end()
      await toDisk
      if (failure !== undefined) throw failure
      await file.sync()
      await close()
      return { rows, bytes }
    },
    abandon: async () => {
      gzip.destroy()
      await toDisk
      await close()
      await disk.remove(path)
    },
  }
}
