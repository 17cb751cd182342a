import * as v from 'valibot'
import type { Change } from '#shared/changes/change.ts'
import { ChangeHeadSchema, ChangeSchema } from '#shared/changes/change.ts'
import type { ChainPoint } from '#shared/contract/append.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { hasLineAfter, lineAt } from './lines.ts'

const HeaderSchema = v.object({
  bakkie: v.literal('journal'),
  format: v.literal(1),
  dataId: v.string(),
  /** Version of the database schema of every change in this segment. */
  schema: v.number(),
  /** Number of the first change. */
  first: v.number(),
  /** Hash of the change before the first. */
  previous: v.string(),
})
/** The first line of a segment. */
export type SegmentHeader = v.InferOutput<typeof HeaderSchema>

/** A change within a segment: where its line is, without its operations. */
export interface Entry extends ChainPoint {
  readonly at: Instant
  readonly start: number
  readonly end: number
}

/** What a segment's bytes hold, up to the first thing that is broken. */
export interface Scan {
  readonly header: SegmentHeader | undefined
  readonly entries: Entry[]
  /** How many bytes are good. */
  readonly good: number
  /** `torn`: a crash cut the end off; `damaged`: something broken is followed by whole lines, or does not chain. */
  readonly problem?: 'torn' | 'damaged'
}

/** The name of the segment that starts with change `first`; names sort as numbers do. */
export function segmentName(first: number): string {
  return `${String(first).padStart(12, '0')}.journal`
}

/** The number of the first change in a segment's name; undefined for other files. */
export function firstOfName(name: string): number | undefined {
  return /^\d{12}\.journal$/.test(name) ? Number(name.slice(0, 12)) : undefined
}

/** The first line of a new segment. */
export function headerFor(first: Change, dataId: string): SegmentHeader {
  const { schema, seq, previous } = first.head
  return { bakkie: 'journal', format: 1, dataId, schema, first: seq, previous }
}

/** The header at the start of a segment's bytes, when it is whole. */
export function headerOf(bytes: Buffer): { header: SegmentHeader; end: number } | undefined {
  const line = lineAt(bytes, 0)
  const header = v.safeParse(HeaderSchema, line?.json)
  return line !== undefined && header.success ? { header: header.output, end: line.end } : undefined
}

const HeadSchema = v.object({ head: ChangeHeadSchema })

/** Reads a segment as far as it is whole and every change chains to the one before. */
export function scanSegment(bytes: Buffer): Scan {
  const begun = headerOf(bytes)
  if (begun === undefined) {
    return { header: undefined, entries: [], good: 0, problem: hasLineAfter(bytes, 0) ? 'damaged' : 'torn' }
  }
  const { header } = begun
  const entries: Entry[] = []
  let good = begun.end
  let before: ChainPoint = { seq: header.first - 1, hash: header.previous }
  while (good < bytes.length) {
    const line = lineAt(bytes, good)
    if (line === undefined) return { header, entries, good, problem: hasLineAfter(bytes, good) ? 'damaged' : 'torn' }
    const parsed = v.safeParse(HeadSchema, line.json)
    if (!parsed.success) return { header, entries, good, problem: 'damaged' }
    const { seq, hash, at, previous } = parsed.output.head
    if (seq !== before.seq + 1 || previous !== before.hash) return { header, entries, good, problem: 'damaged' }
    entries.push({ seq, hash, at, start: line.start, end: line.end })
    before = { seq, hash }
    good = line.end
  }
  return { header, entries, good }
}

/** The whole change of an entry; undefined when the bytes are not what they were when scanned. */
export function changeAt(bytes: Buffer, entry: Entry): Change | undefined {
  const parsed = v.safeParse(ChangeSchema, lineAt(bytes, entry.start)?.json)
  return parsed.success ? parsed.output : undefined
}
