import type { ImportedPerson } from '#shared/imports/person.ts'
import type { FileReading, Progress, ReaderMessage } from './read.ts'

/** Options of anything that takes a while. */
export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Aborting stops at once and leaves nothing behind. */
  readonly signal?: AbortSignal
}

/**
 * Reads a file of people in a worker of its own.
 * @throws the signal's reason when aborted; an `Error` when the worker itself failed
 */
export function readInWorker(file: File, { onProgress, signal }: TaskOptions = {}): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
    const people: ImportedPerson[] = []
    const stop = () => {
      worker.terminate()
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      stop()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    worker.addEventListener('error', (event) => {
      stop()
      reject(new Error(event.message))
    })
    worker.addEventListener('message', ({ data: message }: MessageEvent<ReaderMessage>) => {
      if (message.kind === 'people') {
        for (const person of message.people) people.push(person)
        onProgress?.(message.progress)
      } else {
        stop()
        resolve({ kind: message.format, people, problems: message.problems })
      }
    })
    worker.postMessage(file)
  })
}
