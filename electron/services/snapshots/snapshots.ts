import { join } from 'node:path'
import { NO_HASH } from '#shared/changes/change.ts'
import type { Parsed, Repair, SnapshotInfo } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { isThin, outdatedSnapshots } from '#shared/contract/retention.ts'
import { UNFINISHED } from '../disk/atomic.ts'
import type { Disk } from '../disk/disk.ts'
import { hasCode } from '../disk/disk.ts'
import { beginsWhole, fileBytes, headerOfBytes, rowLines } from './snapshotFile.ts'
import { readSnapshotName, snapshotFileName } from './snapshotName.ts'
import type { SnapshotReader } from './snapshotReader.ts'
import { openSnapshotReader } from './snapshotReader.ts'
import type { SnapshotWriter } from './snapshotWriter.ts'
import { openSnapshotWriter } from './snapshotWriter.ts'

/** How many bytes of a file are enough to see its header. */
const HEADER_BYTES = 2048

/** What the snapshots of a data set need from outside. */
export interface SnapshotsOptions {
  readonly disk: Disk
  readonly folder: string
  readonly aside: string
  readonly now: () => Date
  readonly newId: () => string
  readonly onRepair: (repair: Repair) => void
}

type About = Pick<Parsed<'snapshot.begin'>, 'dataId' | 'seq' | 'hash' | 'schema' | 'at'>

/** The snapshots of one data set: files that count only after they were read back whole. */
export class Snapshots {
  readonly #options: SnapshotsOptions
  #writing: { token: string; path: string; about: About; writer: SnapshotWriter } | undefined
  #reader: SnapshotReader | undefined

  constructor(options: SnapshotsOptions) {
    this.#options = options
  }

  /** All snapshots, newest first; with `dataId` only those of that data. */
  async list(dataId?: string): Promise<SnapshotInfo[]> {
    const { disk, folder } = this.#options
    const infos: SnapshotInfo[] = []
    for (const name of (await disk.list(folder)).toReversed()) {
      const named = readSnapshotName(name)
      if (named === undefined) continue
      const path = join(folder, name)
      const start = await disk.readPart(path, 0, HEADER_BYTES)
      const header = headerOfBytes(start)
      if (header === undefined) {
        if (!beginsWhole(start)) await this.#setAside(name)
        continue
      }
      if (dataId !== undefined && header.dataId !== dataId) continue
      const size = (await disk.stat(path))?.size ?? 0
      infos.push({ name, ...named, hash: header.hash, schema: header.schema, bytes: size })
    }
    return infos
  }

  /** Whose data the newest readable snapshot holds. */
  async dataId(): Promise<string | undefined> {
    const { disk, folder } = this.#options
    for (const name of (await disk.list(folder)).toReversed()) {
      if (readSnapshotName(name) === undefined) continue
      const header = headerOfBytes(await disk.readPart(join(folder, name), 0, HEADER_BYTES))
      if (header !== undefined) return header.dataId
    }
    return undefined
  }

  /** Starts a snapshot; one that was begun before and not finished is given up. */
  async begin(about: About): Promise<{ token: string }> {
    const { disk, folder, newId } = this.#options
    await this.abandon()
    await disk.makeFolder(folder)
    for (const name of await disk.list(folder)) if (name.endsWith(UNFINISHED)) await disk.remove(join(folder, name))
    const token = newId()
    const path = join(folder, `${token}${UNFINISHED}`)
    const { dataId, seq, schema, hash = NO_HASH } = about
    const writer = await openSnapshotWriter(disk, path, { bakkie: 'snapshot', format: 1, dataId, seq, hash, schema })
    this.#writing = { token, path, about, writer }
    return { token }
  }

  /** Whether this token is of the snapshot being written. */
  writes(token: string): boolean {
    return this.#writing?.token === token
  }

  /** Adds row lines. A write that fails gives the snapshot up. */
  async write({ token, lines }: Parsed<'snapshot.write'>): Promise<void> {
    if (lines !== '' && !lines.endsWith('\n')) throw new HostError({ code: 'bad-request', detail: 'a line without its end' })
    const { writer } = this.#written(token)
    try {
      await writer.write(lines)
    } catch (error) {
      await this.abandon()
      throw error
    }
  }

  #written(token: string) {
    if (this.#writing?.token !== token) throw new HostError({ code: 'not-found', detail: 'no such snapshot is being written' })
    return this.#writing
  }

  /** Finishes a snapshot: on the disk, read back and compared, renamed, older ones thinned out. */
  async finish({ token, rows, removedRows }: Parsed<'snapshot.finish'>): Promise<{ snapshot: SnapshotInfo }> {
    const { disk, folder } = this.#options
    const { path, about, writer } = this.#written(token)
    try {
      const written = await writer.finish()
      if (written.rows !== rows) throw new HostError({ code: 'damaged', detail: `${written.rows} lines, ${rows} rows` })
      for await (const _ of rowLines(() => fileBytes(disk, path)));
      const thin = isThin(rows, removedRows, await this.list(about.dataId))
      const named = { at: about.at, seq: about.seq, rows, ...(thin ? { thin: true as const } : {}) }
      const name = snapshotFileName(named)
      await disk.rename(path, join(folder, name))
      await disk.syncFolder(folder)
      this.#writing = undefined
      const snapshot = { name, ...named, hash: about.hash ?? NO_HASH, schema: about.schema, bytes: written.bytes }
      await this.#rotate(about.dataId)
      return { snapshot }
    } catch (error) {
      await this.abandon()
      throw error
    }
  }

  async #rotate(dataId: string): Promise<void> {
    const { disk, folder, now } = this.#options
    for (const { name } of outdatedSnapshots(await this.list(dataId), now().getTime())) await disk.remove(join(folder, name))
  }

  /** Gives up the snapshot being written, if any. */
  async abandon(): Promise<void> {
    const writing = this.#writing
    this.#writing = undefined
    // Its remains are swept by the next one when they cannot be removed now.
    await writing?.writer.abandon().catch(() => undefined)
  }

  /** Whether a snapshot can be read to its end; one that cannot is set aside and reported. */
  async isWhole(name: string): Promise<boolean> {
    const { disk, folder } = this.#options
    try {
      for await (const _ of rowLines(() => fileBytes(disk, join(folder, name))));
      return true
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      await this.#setAside(name)
      return false
    }
  }

  /** Keeps a damaged snapshot where it is in nobody's way, and reports it. */
  async #setAside(name: string): Promise<void> {
    const { disk, folder, aside, onRepair } = this.#options
    await disk.makeFolder(aside)
    try {
      await disk.rename(join(folder, name), join(aside, name))
    } catch (error) {
      // Two calls may find it at the same time.
      if (hasCode(error, 'ENOENT')) return
      throw error
    }
    await disk.syncFolder(aside)
    onRepair({ kind: 'damaged-snapshot', setAside: `set-aside/${name}` })
  }

  /** The next piece of a snapshot's lines. */
  async read({ name, offset }: Pick<Parsed<'snapshot.read'>, 'name' | 'offset'>): Promise<{ lines: string; next?: number }> {
    const { disk, folder } = this.#options
    if (readSnapshotName(name) === undefined) throw new HostError({ code: 'not-found', detail: 'no such snapshot' })
    if (this.#reader?.name !== name || this.#reader.offset() !== offset) {
      await this.#reader?.close()
      this.#reader = await openSnapshotReader(name, () => fileBytes(disk, join(folder, name)), offset)
    }
    return this.#reader.next()
  }
}
