import { isPropertyLine } from './propertyNames.ts'
import { readHead } from './contentLine.ts'
import type { Head } from './contentLine.ts'

/** A content line with its folds undone, still in bytes. */
export interface LogicalLine {
  readonly bytes: Uint8Array
  readonly head: Head
  /** Physical line it starts on, from 1. */
  readonly line: number
  /** Offset in the file just past it: how far reading has come. */
  readonly end: number
}

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const TAB = 0x09
const HASH = 0x23
const EQUALS = 0x3d
const NEWLINE_ESCAPE = new TextEncoder().encode('\\n')
const ONE_SPACE = new TextEncoder().encode(' ')
/** Values that have lines. */
const LINED = new Set(['note', 'label', 'adr'])
/** Values in which a line break means nothing. */
const UNBROKEN = new Set(['photo', 'logo', 'sound', 'key', 'url', 'source', 'uid', 'email', 'tel'])

interface Open {
  readonly head: Head
  readonly line: number
  readonly parts: Uint8Array[]
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === SPACE || byte === TAB)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Physical lines, ended by LF, CR, CRLF or any number of CRs and an LF; with the offset past each. */
export function* physicalLines(bytes: Uint8Array): Generator<{ readonly bytes: Uint8Array; readonly end: number }> {
  let start = 0
  while (start < bytes.length) {
    let stop = start
    while (stop < bytes.length && bytes[stop] !== LF && bytes[stop] !== CR) stop += 1
    let end = stop
    while (bytes[end] === CR) end += 1
    if (bytes[end] === LF) end += 1
    else if (end > stop) end = stop + 1
    yield { bytes: bytes.subarray(start, stop), end }
    start = end
  }
}

/**
 * Joins physical lines to content lines, in bytes, so that a fold in the middle
 * of a character does no harm. Undoes folding (RFC 6350 §3.2), quoted-printable
 * soft breaks, and continuations that were never indented; leaves out comments
 * and blank lines.
 */
export function* logicalLines(bytes: Uint8Array): Generator<LogicalLine> {
  let open: Open | undefined
  let number = 0
  let end = 0
  const close = (): LogicalLine[] =>
    open === undefined ? [] : [{ bytes: joined(open.parts), head: open.head, line: open.line, end }]

  for (const physical of physicalLines(bytes)) {
    number += 1
    const line = physical.bytes
    if (open !== undefined && endsSoftly(open)) {
      const last = open.parts.pop()
      if (last !== undefined) open.parts.push(last.subarray(0, -1))
      if (!isBoundary(line)) {
        open.parts.push(line)
        end = physical.end
        continue
      }
    }
    if (open !== undefined && (line[0] === SPACE || line[0] === TAB)) {
      if (!isFrame(open.head)) open.parts.push(line.subarray(1))
    } else if (!isBlank(line) && line[0] !== HASH) {
      const head = isPropertyLine(line) ? readHead(line) : undefined
      if (head !== undefined) {
        yield* close()
        open = { head, line: number, parts: [line] }
      } else if (open !== undefined && !isFrame(open.head)) {
        open.parts.push(...glue(open.head), line)
      }
    }
    end = physical.end
  }
  yield* close()
}

/** BEGIN and END are whole on their line: stray text after them must not undo them. */
const isFrame = (head: Head): boolean => head.name === 'begin' || head.name === 'end'

/** What stands for a line break that should have been a fold or an escape. */
function glue(head: Head): Uint8Array[] {
  if (head.encoding === 'base64' || UNBROKEN.has(head.name)) return []
  return [LINED.has(head.name) ? NEWLINE_ESCAPE : ONE_SPACE]
}

/** A quoted-printable line whose last byte is `=` goes on (RFC 2045 §6.7, rule 5). */
function endsSoftly(open: Open): boolean {
  return open.head.encoding === 'quoted-printable' && open.parts.at(-1)?.at(-1) === EQUALS
}

/** A cut-off quoted-printable value must not swallow the end of its card. */
function isBoundary(line: Uint8Array): boolean {
  return /^(begin|end):vcard\s*$/i.test(String.fromCharCode(...line.subarray(0, 20)))
}
