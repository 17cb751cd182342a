import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createGunzip, gunzipSync, constants } from 'node:zlib'
import * as v from 'valibot'
import { HostError } from '#shared/contract/calls.ts'
import type { Disk } from '../disk/disk.ts'

/*
 * A snapshot file is gzip over NDJSON: a header line, the rows as `[table, row]`, a footer line with
 * their count and the SHA-256 of all row lines. Nothing but `gunzip` is needed to read one by hand.
 */

const HeaderSchema = v.object({
  bakkie: v.literal('snapshot'),
  format: v.literal(1),
  dataId: v.string(),
  seq: v.number(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  schema: v.number(),
})
/** The first line of a snapshot. */
export type SnapshotHeader = v.InferOutput<typeof HeaderSchema>

const FooterSchema = v.object({ rows: v.number(), sha256: v.string() })
/** The last line of a snapshot. */
export type SnapshotFooter = v.InferOutput<typeof FooterSchema>

const damaged = (detail: string) => new HostError({ code: 'damaged', detail })

function parsed<T extends v.GenericSchema>(schema: T, text: string): v.InferOutput<T> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** The header out of the first bytes of a snapshot file; undefined when they are not those of one. */
export function headerOfBytes(bytes: Uint8Array): SnapshotHeader | undefined {
  const line = firstLine(bytes)
  return line === undefined ? undefined : parsed(HeaderSchema, line)
}

/** Whether the first bytes of a file can be unpacked to a line: not those of a damaged one, but perhaps of a newer Bakkie's. */
export function beginsWhole(bytes: Uint8Array): boolean {
  return firstLine(bytes) !== undefined
}

function firstLine(bytes: Uint8Array): string | undefined {
  try {
    // Only the start is there, so the end of the stream is not to be waited for.
    const text = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
    const end = text.indexOf('\n')
    return end === -1 ? undefined : text.slice(0, end)
  } catch {
    return undefined
  }
}

/**
 * The row lines of a snapshot, in pieces of whole lines. Ends only when count and hash are as the
 * footer says.
 * @param source opens the file's bytes
 * @throws {HostError} `damaged`, after what could be read
 */
export async function* rowLines(source: () => AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let rows = 0
  // The last whole line seen is held back: it may be the footer.
  let held = ''
  let rest: Buffer = Buffer.alloc(0)
  let header = false
  try {
    for await (const chunk of gunzipped(source())) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = bytes.lastIndexOf(10) + 1
      rest = bytes.subarray(end)
      if (end === 0) continue
      let text = held + bytes.toString('utf8', 0, end)
      if (!header) {
        const first = text.indexOf('\n') + 1
        if (parsed(HeaderSchema, text.slice(0, first)) === undefined) throw damaged('no snapshot header')
        header = true
        text = text.slice(first)
      }
      const footer = text.lastIndexOf('\n', text.length - 2) + 1
      held = text.slice(footer)
      const lines = text.slice(0, footer)
      if (lines === '') continue
      hash.update(lines)
      rows += countLines(lines)
      yield lines
    }
  } catch (error) {
    throw error instanceof HostError ? error : damaged('the snapshot cannot be unpacked')
  }
  const footer = parsed(FooterSchema, held)
  if (footer === undefined || rest.length > 0) throw damaged('the snapshot has no end')
  if (footer.rows !== rows || footer.sha256 !== hash.digest('hex')) throw damaged('the snapshot is not what its end says')
}

/** How many lines a text of whole lines has. */
export function countLines(lines: string): number {
  let count = 0
  for (let at = lines.indexOf('\n'); at !== -1; at = lines.indexOf('\n', at + 1)) count++
  return count
}

/** Unpacks a gzip stream; an error of the source or of the packing is thrown to the reader. */
async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  // The pipeline's error reaches the reader through the destroyed gunzip; here it only must not be unhandled.
  pipeline(Readable.from(source, { objectMode: false }), gunzip, () => undefined)
  for await (const chunk of gunzip) {
    if (Buffer.isBuffer(chunk)) yield chunk
  }
}

/** How much of a file is read at once, in bytes. */
const PIECE = 256 * 1024

/** The bytes of a file, in pieces. */
export async function* fileBytes(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const piece = await disk.readPart(path, at, PIECE)
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}
