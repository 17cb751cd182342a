import { createHash } from 'node:crypto'

/*
 * A line of a journal segment: `LENGTH HASH JSON\n`; LENGTH in decimal of the JSON's bytes, HASH the
 * first 16 hex digits of their SHA-256. JSON has no raw line break, so a reader can find the next
 * line after a broken one.
 */

const NEWLINE = 10
const SPACE = 32

const hashOf = (json: Uint8Array): string => createHash('sha256').update(json).digest('hex').slice(0, 16)

/** A value as one line. */
export function encodeLine(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value))
  return Buffer.concat([Buffer.from(`${json.length} ${hashOf(json)} `), json, Buffer.from('\n')])
}

/** A line found whole: its JSON, and where it starts and ends (behind its newline) in the file. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly json: unknown
}

/** The whole line at `start`, or undefined when it is not there whole or not what its hash says. */
export function lineAt(bytes: Buffer, start: number): Line | undefined {
  const space = bytes.indexOf(SPACE, start)
  if (space === -1 || space - start > 12) return undefined
  const length = bytes.toString('latin1', start, space)
  if (!/^\d+$/.test(length)) return undefined
  const jsonStart = space + 1 + 16 + 1
  const jsonEnd = jsonStart + Number(length)
  if (bytes[jsonEnd] !== NEWLINE) return undefined
  const json = bytes.subarray(jsonStart, jsonEnd)
  if (bytes.toString('latin1', space + 1, jsonStart) !== `${hashOf(json)} `) return undefined
  try {
    return { start, end: jsonEnd + 1, json: JSON.parse(json.toString('utf8')) }
  } catch {
    return undefined
  }
}

/** Whether any whole line starts after `from`: then what is broken at `from` is damage, not the torn end of a crash. */
export function hasLineAfter(bytes: Buffer, from: number): boolean {
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (lineAt(bytes, at + 1) !== undefined) return true
  }
  return false
}

/** Every whole line of a file, also those behind broken ones. */
export function* wholeLines(bytes: Buffer): Generator<Line> {
  for (let at = 0; at < bytes.length;) {
    const line = lineAt(bytes, at)
    if (line !== undefined) {
      yield line
      at = line.end
      continue
    }
    const newline = bytes.indexOf(NEWLINE, at)
    if (newline === -1) return
    at = newline + 1
  }
}
