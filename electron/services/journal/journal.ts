import { join } from 'node:path'
import type { Change } from '#shared/changes/change.ts'
import type { ChainPoint } from '#shared/contract/append.ts'
import { newChanges } from '#shared/contract/append.ts'
import type { Repair } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import type { Disk, OpenFile } from '../disk/disk.ts'
import { UNFINISHED } from '../disk/atomic.ts'
import type { InOrder } from '../inOrder.ts'
import { inOrder } from '../inOrder.ts'
import { encodeLine } from './lines.ts'
import { setSegmentsAside } from './repair.ts'
import type { Scan, SegmentHeader } from './segment.ts'
import { changeAt, firstOfName, headerFor, headerOf, scanSegment, segmentName } from './segment.ts'

/** A segment larger than this is followed by a new one, in bytes. */
const SEGMENT_LIMIT = 8_000_000
/** How much of a segment is read to see its header. */
const HEADER_BYTES = 4096

/** What a journal needs from outside. */
export interface JournalOptions {
  readonly disk: Disk
  readonly folder: string
  /** Where broken files are kept. */
  readonly aside: string
  readonly now: () => Date
  readonly bases: () => Promise<readonly ChainPoint[]>
  readonly onRepair: (repair: Repair) => void
  readonly segmentLimit?: number
}

/** One segment file, scanned or only known by its header. */
interface Segment {
  readonly name: string
  readonly first: number
  readonly header: SegmentHeader
}

/**
 * The journal of one data set: append-only segments of checksummed lines in a folder. Everything it
 * answers as written is on the disk. A torn end is cut off, a damaged part set aside; both are
 * reported and kept.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #order: InOrder = inOrder()
  #segments: Segment[] | undefined
  #lastScan: { name: string; scan: Scan } | undefined
  #cache: { name: string; scan: Scan; bytes: Buffer } | undefined
  #file: OpenFile | undefined

  constructor(options: JournalOptions) {
    this.#options = options
  }

  #path(name: string): string {
    return join(this.#options.folder, name)
  }

  /** Reads the folder: headers of all segments, the last one whole. */
  async #load(): Promise<Segment[]> {
    if (this.#segments !== undefined) return this.#segments
    const { disk, folder } = this.#options
    await this.#closeFile()
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
    this.#segments = segments
    await this.#checkLast()
    return this.#segments ?? this.#load()
  }

  async #setAside(names: readonly string[], kind: Repair['kind'], keepOf?: { name: string; bytes: Buffer }): Promise<void> {
    await this.#closeFile()
    const setAside = await setSegmentsAside(this.#options, names, keepOf)
    this.#options.onRepair({ kind, setAside })
    this.#segments = undefined
    this.#cache = undefined
    this.#lastScan = undefined
  }

  /** Scans the last segment; what is broken in it is set aside. */
  async #checkLast(): Promise<void> {
    const last = this.#segments?.at(-1)
    if (last === undefined) return
    const scan = await this.#checked(last, true)
    if (scan !== undefined) this.#lastScan = { name: last.name, scan }
  }

  /** A segment's scan; undefined after something broken in it was set aside, and with it all that follows. */
  async #checked(segment: Segment, isLast: boolean): Promise<Scan | undefined> {
    const bytes = Buffer.from(await this.#options.disk.read(this.#path(segment.name)))
    const scan = scanSegment(bytes)
    const next = this.#segments?.[(this.#segments?.indexOf(segment) ?? -1) + 1]
    const end = scan.entries.at(-1)
    const joins =
      next === undefined ||
      (end !== undefined && next.first === end.seq + 1 && next.header.previous === end.hash) ||
      (end === undefined && next.first === segment.first)
    if (scan.problem === undefined && joins) {
      this.#cache = { name: segment.name, scan, bytes }
      return scan
    }
    const kind = isLast && scan.problem === 'torn' ? 'torn-tail' : 'damaged-journal'
    const following = (this.#segments ?? []).filter((other) => other.first > segment.first).map((other) => other.name)
    if (scan.problem === undefined) await this.#setAside(following, kind)
    else
      await this.#setAside([segment.name, ...following], kind, {
        name: segment.name,
        bytes: bytes.subarray(0, scan.entries.length > 0 ? scan.good : 0),
      })
    return undefined
  }

  async #scanOf(segment: Segment): Promise<{ scan: Scan; bytes: Buffer } | undefined> {
    if (this.#cache?.name !== segment.name) {
      const isLast = this.#segments?.at(-1) === segment
      if ((await this.#checked(segment, isLast)) === undefined) return undefined
    }
    return this.#cache
  }

  /** The newest change; undefined when the journal is empty. */
  async last(): Promise<(ChainPoint & { at: Instant }) | undefined> {
    return this.#order(() => this.#last())
  }

  async #last(): Promise<(ChainPoint & { at: Instant }) | undefined> {
    await this.#load()
    const end = this.#lastScan?.scan.entries.at(-1)
    return end === undefined ? undefined : { seq: end.seq, hash: end.hash, at: end.at }
  }

  /** What the journal as a whole says: where it starts after, its newest schema, whose data it is. */
  async about(): Promise<{ start?: ChainPoint; schema: number; dataId?: string }> {
    return this.#order(async () => {
      const segments = await this.#load()
      const first = segments[0]?.header
      const newest = segments.at(-1)?.header
      if (first === undefined || newest === undefined) return { schema: 0 }
      return { start: { seq: first.first - 1, hash: first.previous }, schema: newest.schema, dataId: newest.dataId }
    })
  }

  /** The hash of change `seq`; undefined when the journal does not hold it. */
  async hashAt(seq: number): Promise<string | undefined> {
    return this.#order(() => this.#hashAt(seq))
  }

  async #hashAt(seq: number): Promise<string | undefined> {
    const segments = await this.#load()
    const segment = segments.findLast((one) => one.first <= seq)
    if (segment === undefined) return undefined
    const scan = this.#lastScan?.name === segment.name ? this.#lastScan.scan : (await this.#scanOf(segment))?.scan
    return scan?.entries[seq - segment.first]?.hash
  }

  /** Reads every segment from the one that holds `after` + 1, so that what is damaged is known before anybody relies on it. */
  async verify(after: number): Promise<void> {
    await this.#order(async () => {
      for (;;) {
        const segments = await this.#load()
        const from = Math.max(
          0,
          segments.findLastIndex((one) => one.first <= after + 1),
        )
        let whole = true
        for (const segment of segments.slice(from)) {
          whole = (await this.#checked(segment, segment === segments.at(-1))) !== undefined
          if (!whole) break
        }
        if (whole) return
      }
    })
  }

  /** The changes after `after`, about `maxBytes` of them and at least one. */
  async read(after: number, maxBytes: number): Promise<{ changes: Change[]; done: boolean }> {
    return this.#order(async () => {
      const changes: Change[] = []
      let bytes = 0
      const segments = await this.#load()
      const from = Math.max(
        0,
        segments.findLastIndex((one) => one.first <= after + 1),
      )
      for (const segment of segments.slice(from)) {
        const scanned = await this.#scanOf(segment)
        if (scanned === undefined) throw new HostError({ code: 'damaged', detail: `segment from ${segment.first}` })
        for (const entry of scanned.scan.entries) {
          if (entry.seq <= after) continue
          bytes += entry.end - entry.start
          if (changes.length > 0 && bytes > maxBytes) return { changes, done: false }
          const change = changeAt(scanned.bytes, entry)
          if (change === undefined) throw new HostError({ code: 'damaged', detail: `change ${entry.seq}` })
          changes.push(change)
        }
      }
      return { changes, done: true }
    })
  }

  /**
   * Appends what is new among `changes` and answers when it is on the disk.
   * @returns the newest change of the journal
   * @throws {HostError} see `newChanges`, and `disk-full`, `not-writable` (then nothing counts as written)
   */
  async append(dataId: string, changes: readonly Change[]): Promise<ChainPoint | undefined> {
    return this.#order(async () => {
      const last = await this.#last()
      const fresh = await newChanges(changes, {
        ...(last === undefined ? {} : { last }),
        hashAt: (seq) => this.#hashAt(seq),
        bases: this.#options.bases,
      })
      for (const part of bySchema(fresh)) await this.#write(dataId, part)
      return this.#last()
    })
  }

  async #write(dataId: string, changes: readonly Change[]): Promise<void> {
    const first = changes[0]
    if (first === undefined) return
    const last = this.#segments?.at(-1)
    const size = this.#lastScan?.scan.good ?? 0
    const goesOn =
      last !== undefined && last.header.schema === first.head.schema && size < (this.#options.segmentLimit ?? SEGMENT_LIMIT)
    try {
      if (goesOn) await this.#extend(last, size, changes)
      else await this.#begin(dataId, first, changes)
    } catch (error) {
      await this.#undoWrite(goesOn ? last.name : segmentName(first.head.seq), goesOn ? size : 0)
      throw error
    }
  }

  async #extend(segment: Segment, size: number, changes: readonly Change[]): Promise<void> {
    this.#file ??= await this.#options.disk.open(this.#path(segment.name), 'append')
    const { bytes, entries } = encodeAll(changes, size)
    await this.#file.write(bytes)
    await this.#file.sync()
    const held = this.#lastScan?.scan.entries ?? []
    for (const entry of entries) held.push(entry)
    this.#cache = undefined
    this.#lastScan = { name: segment.name, scan: { header: segment.header, entries: held, good: size + bytes.length } }
  }

  async #begin(dataId: string, first: Change, changes: readonly Change[]): Promise<void> {
    const { disk, folder } = this.#options
    await this.#closeFile()
    await disk.makeFolder(folder)
    const header = headerFor(first, dataId)
    const name = segmentName(header.first)
    const line = encodeLine(header)
    const { bytes, entries } = encodeAll(changes, line.length)
    this.#file = await disk.open(this.#path(name), 'new')
    await this.#file.write(Buffer.concat([line, bytes]))
    await this.#file.sync()
    await disk.syncFolder(folder)
    this.#segments = [...(this.#segments ?? []), { name, first: header.first, header }]
    this.#cache = undefined
    this.#lastScan = { name, scan: { header, entries, good: line.length + bytes.length } }
  }

  /** After a failed write: back to the size before, or at least read anew before anything else is written. */
  async #undoWrite(name: string, size: number): Promise<void> {
    try {
      if (size === 0) {
        await this.#closeFile()
        await this.#options.disk.remove(this.#path(name))
      } else await this.#file?.truncate(size)
    } catch {
      // The next load finds a torn end and cuts it off: nothing of it was answered as written.
    }
    await this.#closeFile()
    this.#segments = undefined
  }

  /** Moves every segment aside; the journal is empty then. @returns where they are kept, if there were any */
  async setAside(): Promise<string | undefined> {
    return this.#order(async () => {
      const segments = await this.#load()
      if (segments.length === 0) return undefined
      await this.#closeFile()
      const setAside = await setSegmentsAside(
        this.#options,
        segments.map((one) => one.name),
      )
      this.#segments = undefined
      return setAside
    })
  }

  /** The folder was moved or deleted: the next call reads it anew. */
  forget(): void {
    this.#segments = undefined
  }

  /** Lets go of the open file. */
  async close(): Promise<void> {
    await this.#order(() => this.#closeFile())
  }

  async #closeFile(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    // What was answered as written was fsynced before; a close that fails loses nothing.
    await file?.close().catch(() => undefined)
  }
}

/** Stretches of changes of one schema: a segment holds one. */
function bySchema(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = []
  for (const change of changes) {
    const part = parts.at(-1)
    if (part?.[0]?.head.schema === change.head.schema) part.push(change)
    else parts.push([change])
  }
  return parts
}

function encodeAll(changes: readonly Change[], from: number) {
  const lines = changes.map((change) => encodeLine(change))
  let start = from
  const entries = changes.map((change, index) => {
    const { seq, hash, at } = change.head
    const end = start + (lines[index]?.length ?? 0)
    const entry = { seq, hash, at, start, end }
    start = end
    return entry
  })
  return { bytes: Buffer.concat(lines), entries }
}
