import { rowLines } from './snapshotFile.ts'

/** About how much one piece holds, in bytes of text. */
const PIECE = 1_000_000

/** Reads a snapshot piece by piece without unpacking it from the start each time. */
export interface SnapshotReader {
  readonly name: string
  /** Where the next piece starts, in bytes of row lines. */
  readonly offset: () => number
  readonly next: () => Promise<{ lines: string; next?: number }>
  readonly close: () => Promise<void>
}

/** A reader at `offset`, which must be 0 or a `next` that was answered before. */
export async function openSnapshotReader(
  name: string,
  source: () => AsyncIterable<Uint8Array>,
  offset: number,
): Promise<SnapshotReader> {
  const lines = rowLines(source)
  let at = 0
  let waiting = await lines.next()
  while (at < offset && waiting.done !== true) {
    at += Buffer.byteLength(waiting.value)
    waiting = await lines.next()
  }
  return {
    name,
    offset: () => at,
    next: async () => {
      let piece = ''
      let size = 0
      while (waiting.done !== true && size < PIECE) {
        piece += waiting.value
        size += Buffer.byteLength(waiting.value)
        waiting = await lines.next()
      }
      at += size
      return { lines: piece, ...(waiting.done === true ? {} : { next: at }) }
    },
    close: async () => void (await lines.return(undefined)),
  }
}
