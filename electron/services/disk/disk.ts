import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'

/** A file that is open for writing at its end. */
export interface OpenFile {
  /** Writes all of `bytes` at the end. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Answers when what was written is on the disk itself (fsync). */
  readonly sync: () => Promise<void>
  readonly truncate: (size: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** What the services ask of a file system. Passed in, so that tests can let it fail anywhere. */
export interface Disk {
  readonly read: (path: string) => Promise<Uint8Array>
  /** Up to `length` bytes from `offset`. */
  readonly readPart: (path: string, offset: number, length: number) => Promise<Uint8Array>
  /** `new` fails when the file exists; `append` when it does not. */
  readonly open: (path: string, how: 'new' | 'append') => Promise<OpenFile>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Removes a file or folder; one that is not there is fine. */
  readonly remove: (path: string) => Promise<void>
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => Promise<void>
  /** Names in a folder, sorted; empty when there is no such folder. */
  readonly list: (path: string) => Promise<string[]>
  readonly stat: (path: string) => Promise<{ readonly size: number; readonly mtimeMs: number } | undefined>
  readonly touch: (path: string, at: Date) => Promise<void>
  /** Makes the names in a folder last (fsync of the folder; Windows has no such thing and needs none). */
  readonly syncFolder: (path: string) => Promise<void>
}

/** Whether a thrown value is a Node error with this code. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}

const ifThere = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return otherwise
    throw error
  }
}

/** The real file system. Files and folders it makes are the owner's alone (0600, 0700). */
export const nodeDisk: Disk = {
  read: (path) => readFile(path),
  readPart: async (path, offset, length) => {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },
  open: async (path, how) => {
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = constants
    const file = await open(path, O_WRONLY | O_APPEND | (how === 'new' ? O_CREAT | O_EXCL : 0), 0o600)
    return {
      write: async (bytes) => {
        for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
      },
      sync: () => file.sync(),
      truncate: (size) => file.truncate(size),
      close: () => file.close(),
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
  list: async (path) => (await ifThere(readdir(path), [])).toSorted(),
  stat: async (path) => {
    const found = await ifThere(stat(path), undefined)
    return found === undefined ? undefined : { size: found.size, mtimeMs: found.mtimeMs }
  },
  touch: (path, at) => utimes(path, at, at),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
}
