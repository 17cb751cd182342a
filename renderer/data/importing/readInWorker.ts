import { workOnce } from '#data/workers/workOnce.ts'
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
  const people: ImportedPerson[] = []
  const take = ({ data: message }: MessageEvent<ReaderMessage>): FileReading | undefined => {
    if (message.kind !== 'people') return { kind: message.format, people, problems: message.problems }
    for (const person of message.people) people.push(person)
    onProgress?.(message.progress)
    return undefined
  }
  return workOnce(() => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' }), file, take, signal)
}
