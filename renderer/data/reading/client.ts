import type { GuestFile, UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import type { OnLine } from '#shared/formats/guests/readGuestList.ts'
import type { ReadingAnswer, ReadingRequest } from './protocol.ts'
import { workOnce } from '#data/workers/workOnce.ts'
import { readRequested } from './read.ts'

export interface ReadingOptions {
  readonly signal?: AbortSignal
  /** Told how many lines were read, of how many. */
  readonly onProgress?: OnLine
}

/**
 * Reads a guest list in a worker of its own, so that the window goes on
 * answering; aborted, the worker ends at once.
 * @throws the signal's reason when aborted; an `Error` with the worker's message when it failed
 */
export async function readGuestsApart(
  request: ReadingRequest,
  { signal, onProgress }: ReadingOptions = {},
): Promise<GuestFile | UnreadFile> {
  signal?.throwIfAborted()
  // In tests there are no web workers: it is done where it is asked.
  if (typeof Worker === 'undefined') return readRequested(request, onProgress)
  const take = ({ data }: MessageEvent<ReadingAnswer>): GuestFile | UnreadFile | undefined => {
    if (data.kind === 'failed') throw new Error(data.message)
    if (data.kind === 'read') return data.read
    onProgress?.(data.done, data.total)
    return undefined
  }
  return workOnce(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), request, take, signal)
}
