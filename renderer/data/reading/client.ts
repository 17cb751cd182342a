import type { GuestFile, UnreadFile } from '#shared/formats/guests/readGuestFile.ts'
import type { OnLine } from '#shared/formats/guests/readGuestList.ts'
import type { ReadingAnswer, ReadingRequest } from './protocol.ts'
import { readRequested } from './read.ts'

export interface ReadingOptions {
  readonly signal?: AbortSignal
  /** Told how many lines were read, of how many. */
  readonly onProgress?: OnLine
}

const reasonOf = (signal: AbortSignal | undefined): Error =>
  signal?.reason instanceof Error ? signal.reason : new DOMException('Stopped', 'AbortError')

/**
 * Reads a guest list in a worker of its own, so that the window goes on
 * answering; aborted, the worker ends at once.
 * @throws the signal's reason when aborted
 */
export async function readGuestsApart(
  request: ReadingRequest,
  { signal, onProgress }: ReadingOptions = {},
): Promise<GuestFile | UnreadFile> {
  signal?.throwIfAborted()
  // In tests there are no web workers: it is done where it is asked.
  if (typeof Worker === 'undefined') return readRequested(request, onProgress)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let stop = () => {}
  try {
    return await new Promise((resolve, reject) => {
      stop = () => reject(reasonOf(signal))
      signal?.addEventListener('abort', stop, { once: true })
      worker.addEventListener('error', () => reject(new Error('The worker could not be started')))
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
        if (data.kind === 'progress') onProgress?.(data.done, data.total)
        else if (data.kind === 'read') resolve(data.read)
        else reject(new Error(data.message))
      })
      worker.postMessage(request)
    })
  } finally {
    signal?.removeEventListener('abort', stop)
    worker.terminate()
  }
}
