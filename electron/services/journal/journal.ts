import type { Change } from '#shared/changes/change.ts'
import type { ChainPoint } from '#shared/contract/append.ts'
import { newChanges } from '#shared/contract/append.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import type { InOrder } from '../inOrder.ts'
import { inOrder } from '../inOrder.ts'
import { encodeLine } from './lines.ts'
import { changeAt, headerFor, segmentName } from './segment.ts'
import type { Segment, SegmentsOptions } from './segments.ts'
import { Segments } from './segments.ts'
import { SegmentWriter } from './writer.ts'

/** A segment larger than this is followed by a new one, in bytes. */
const SEGMENT_LIMIT = 8_000_000

/** What a journal needs from outside. */
export interface JournalOptions extends SegmentsOptions {
  readonly bases: () => Promise<readonly ChainPoint[]>
  readonly segmentLimit?: number
}

/**
 * The journal of one data set: append-only segments of checksummed lines in a folder. Everything it
 * answers as written is on the disk. Calls are carried out one after the other.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #order: InOrder = inOrder()
  readonly #writer: SegmentWriter
  readonly #segments: Segments

  constructor(options: JournalOptions) {
    this.#options = options
    this.#writer = new SegmentWriter(options)
    this.#segments = new Segments(options, () => this.#writer.close())
  }

  /** The newest change; undefined when the journal is empty. */
  async last(): Promise<(ChainPoint & { at: Instant }) | undefined> {
    return this.#order(() => this.#last())
  }

  async #last(): Promise<(ChainPoint & { at: Instant }) | undefined> {
    await this.#segments.list()
    const end = this.#segments.lastScan?.entries.at(-1)
    return end === undefined ? undefined : { seq: end.seq, hash: end.hash, at: end.at }
  }

  /** What the journal as a whole says: where it starts after, its newest schema, whose data it is. */
  async about(): Promise<{ start?: ChainPoint; schema: number; dataId?: string }> {
    return this.#order(async () => {
      const segments = await this.#segments.list()
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
    const segment = (await this.#segments.list()).findLast((one) => one.first <= seq)
    if (segment === undefined) return undefined
    return (await this.#segments.scanOf(segment))?.entries[seq - segment.first]?.hash
  }

  /** Reads every segment from the one that holds `after` + 1, so that what is damaged is known before anybody relies on it. */
  async verify(after: number): Promise<void> {
    await this.#order(async () => {
      for (let whole = false; !whole;) {
        whole = true
        for (const segment of await this.#segments.from(after + 1)) {
          whole = (await this.#segments.check(segment)) !== undefined
          if (!whole) break
        }
      }
    })
  }

  /** The changes after `after`, about `maxBytes` of them and at least one. */
  async read(after: number, maxBytes: number): Promise<{ changes: Change[]; done: boolean }> {
    return this.#order(async () => {
      const changes: Change[] = []
      let bytes = 0
      for (const segment of await this.#segments.from(after + 1)) {
        const scanned = await this.#segments.bytesOf(segment)
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
    const last = (await this.#segments.list()).at(-1)
    const size = this.#segments.lastScan?.good ?? 0
    const goesOn =
      last !== undefined && last.header.schema === first.head.schema && size < (this.#options.segmentLimit ?? SEGMENT_LIMIT)
    try {
      if (goesOn) await this.#extend(last, size, changes)
      else await this.#begin(dataId, first, changes)
    } catch (error) {
      await this.#writer.undo(goesOn ? last.name : segmentName(first.head.seq), goesOn ? size : 0)
      this.#segments.forget()
      throw error
    }
  }

  async #extend(segment: Segment, size: number, changes: readonly Change[]): Promise<void> {
    const { bytes, entries } = encodeAll(changes, size)
    await this.#writer.extend(segment.name, bytes)
    const held = this.#segments.lastScan?.entries ?? []
    for (const entry of entries) held.push(entry)
    this.#segments.wrote(segment, { header: segment.header, entries: held, good: size + bytes.length })
  }

  async #begin(dataId: string, first: Change, changes: readonly Change[]): Promise<void> {
    const header = headerFor(first, dataId)
    const name = segmentName(header.first)
    const line = encodeLine(header)
    const { bytes, entries } = encodeAll(changes, line.length)
    await this.#writer.begin(name, Buffer.concat([line, bytes]))
    this.#segments.wrote({ name, first: header.first, header }, { header, entries, good: line.length + bytes.length })
  }

  /** Moves every segment aside; the journal is empty then. @returns where they are kept, if there were any */
  async setAside(): Promise<string | undefined> {
    return this.#order(() => this.#segments.setAllAside())
  }

  /** The folder was moved or deleted: the next call reads it anew. */
  forget(): void {
    this.#segments.forget()
  }

  /** Lets go of the open file. */
  async close(): Promise<void> {
    await this.#order(() => this.#writer.close())
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
