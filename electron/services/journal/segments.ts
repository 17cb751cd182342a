import { join } from 'node:path'
import type { Repair } from '#shared/contract/calls.ts'
import type { Disk } from '../disk/disk.ts'
import { UNFINISHED } from '../disk/atomic.ts'
import { setSegmentsAside } from './repair.ts'
import type { Scan, SegmentHeader } from './segment.ts'
import { firstOfName, headerOf, scanSegment } from './segment.ts'

/** How much of a segment is read to see its header. */
const HEADER_BYTES = 4096

/** What the segments of a journal need from outside. */
export interface SegmentsOptions {
  readonly disk: Disk
  readonly folder: string
  /** Where broken files are kept. */
  readonly aside: string
  readonly now: () => Date
  readonly onRepair: (repair: Repair) => void
}

/** One segment file, known by its header. */
export interface Segment {
  readonly name: string
  readonly first: number
  readonly header: SegmentHeader
}

/** A segment scanned, with the bytes that the scan is of. */
export interface Scanned {
  readonly scan: Scan
  readonly bytes: Buffer
}

/**
 * The segments of a journal as they are in its folder: headers of all, the last
 * one scanned. A torn end is cut off, a damaged part set aside; both are
 * reported and kept.
 */
export class Segments {
  readonly #options: SegmentsOptions
  /** Lets go of the file that is written to, before files are moved or read anew. */
  readonly #release: () => Promise<void>
  #list: Segment[] | undefined
  #lastScan: { name: string; scan: Scan } | undefined
  #cache: ({ name: string } & Scanned) | undefined

  constructor(options: SegmentsOptions, release: () => Promise<void>) {
    this.#options = options
    this.#release = release
  }

  #path(name: string): string {
    return join(this.#options.folder, name)
  }

  /** All segments, the oldest first; read when they are not known. */
  async list(): Promise<readonly Segment[]> {
    if (this.#list !== undefined) return this.#list
    const { disk, folder } = this.#options
    await this.#release()
    this.#cache = undefined
    this.#lastScan = undefined
    for (const name of await disk.list(folder)) if (name.endsWith(UNFINISHED)) await disk.remove(this.#path(name))
    const segments: Segment[] = []
    const names = (await disk.list(folder)).filter((name) => firstOfName(name) !== undefined)
    for (const [index, name] of names.entries()) {
      const found = headerOf(Buffer.from(await disk.readPart(this.#path(name), 0, HEADER_BYTES)))
      if (found === undefined || found.header.first !== firstOfName(name)) {
        await this.#setAside(names.slice(index), index === names.length - 1 ? 'torn-tail' : 'damaged-journal')
        break
      }
      segments.push({ name, first: found.header.first, header: found.header })
    }
    this.#list = segments
    await this.#scanLast()
    return this.#list ?? this.list()
  }

  /** The segments from the one that holds a change on. */
  async from(seq: number): Promise<readonly Segment[]> {
    const segments = await this.list()
    const at = segments.findLastIndex((one) => one.first <= seq)
    return segments.slice(Math.max(0, at))
  }

  /** The scan of the last segment; undefined when there is none. Call after `list`. */
  get lastScan(): Scan | undefined {
    return this.#lastScan?.scan
  }

  /** Scans the last segment; what is broken in it is set aside. */
  async #scanLast(): Promise<void> {
    const last = this.#list?.at(-1)
    const scan = last === undefined ? undefined : await this.check(last)
    if (last !== undefined && scan !== undefined) this.#lastScan = { name: last.name, scan }
  }

  /** A segment's scan, read anew; undefined after something broken in it was set aside, and with it all that follows. */
  async check(segment: Segment): Promise<Scan | undefined> {
    const list = this.#list ?? []
    const bytes = Buffer.from(await this.#options.disk.read(this.#path(segment.name)))
    const scan = scanSegment(bytes)
    const next = list[list.indexOf(segment) + 1]
    if (scan.problem === undefined && joins(segment, scan, next)) {
      this.#cache = { name: segment.name, scan, bytes }
      return scan
    }
    const kind = list.at(-1) === segment && scan.problem === 'torn' ? 'torn-tail' : 'damaged-journal'
    const following = list.filter((other) => other.first > segment.first).map((other) => other.name)
    if (scan.problem === undefined) await this.#setAside(following, kind)
    else {
      const good = bytes.subarray(0, scan.entries.length > 0 ? scan.good : 0)
      await this.#setAside([segment.name, ...following], kind, { name: segment.name, bytes: good })
    }
    return undefined
  }

  /** A segment's scan and bytes; undefined as `check` has it. */
  async bytesOf(segment: Segment): Promise<Scanned | undefined> {
    if (this.#cache?.name !== segment.name && (await this.check(segment)) === undefined) return undefined
    return this.#cache
  }

  /** A segment's scan, without reading the last one again. */
  async scanOf(segment: Segment): Promise<Scan | undefined> {
    return this.#lastScan?.name === segment.name ? this.#lastScan.scan : (await this.bytesOf(segment))?.scan
  }

  /** What was written to the last segment, or begun as a new one, is how it is now. */
  wrote(segment: Segment, scan: Scan): void {
    if (this.#list?.includes(segment) !== true) this.#list = [...(this.#list ?? []), segment]
    this.#cache = undefined
    this.#lastScan = { name: segment.name, scan }
  }

  /** Moves every segment aside. @returns where they are kept, if there were any */
  async setAllAside(): Promise<string | undefined> {
    const segments = await this.list()
    if (segments.length === 0) return undefined
    await this.#release()
    const names = segments.map((one) => one.name)
    const setAside = await setSegmentsAside(this.#options, names)
    this.#list = undefined
    return setAside
  }

  /** The next call reads the folder anew. */
  forget(): void {
    this.#list = undefined
  }

  async #setAside(names: readonly string[], kind: Repair['kind'], keepOf?: { name: string; bytes: Buffer }): Promise<void> {
    await this.#release()
    const setAside = await setSegmentsAside(this.#options, names, keepOf)
    this.#options.onRepair({ kind, setAside })
    this.#list = undefined
    this.#cache = undefined
    this.#lastScan = undefined
  }
}

/** Whether the segment after one goes on where it ends. */
function joins(segment: Segment, scan: Scan, next: Segment | undefined): boolean {
  if (next === undefined) return true
  const end = scan.entries.at(-1)
  return end === undefined ? next.first === segment.first : next.first === end.seq + 1 && next.header.previous === end.hash
}
