import { join } from 'node:path'
import type { Disk, OpenFile } from '../disk/disk.ts'

/** Writes to the newest segment of a journal; what it answers to is on the disk. */
export class SegmentWriter {
  readonly #disk: Disk
  readonly #folder: string
  #file: OpenFile | undefined

  constructor({ disk, folder }: { readonly disk: Disk; readonly folder: string }) {
    this.#disk = disk
    this.#folder = folder
  }

  /** Appends to the segment that is there. */
  async extend(name: string, bytes: Uint8Array): Promise<void> {
    this.#file ??= await this.#disk.open(join(this.#folder, name), 'append')
    await this.#file.write(bytes)
    await this.#file.sync()
  }

  /** Begins a new segment. */
  async begin(name: string, bytes: Uint8Array): Promise<void> {
    await this.close()
    await this.#disk.makeFolder(this.#folder)
    this.#file = await this.#disk.open(join(this.#folder, name), 'new')
    await this.#file.write(bytes)
    await this.#file.sync()
    await this.#disk.syncFolder(this.#folder)
  }

  /** After a failed write: back to the size before, and closed. A new segment (size 0) goes. */
  async undo(name: string, size: number): Promise<void> {
    try {
      if (size === 0) {
        await this.close()
        await this.#disk.remove(join(this.#folder, name))
      } else await this.#file?.truncate(size)
    } catch {
      // The next load finds a torn end and cuts it off: nothing of it was answered as written.
    }
    await this.close()
  }

  /** Lets go of the open file. */
  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    // What was answered as written was fsynced before; a close that fails loses nothing.
    await file?.close().catch(() => undefined)
  }
}
