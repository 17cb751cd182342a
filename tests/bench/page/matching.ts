import type { MatchingFigures, MatchingTask } from './parts.ts'

/** Matches a list in a worker of its own. */
export function matching(task: MatchingTask): Promise<MatchingFigures> {
  const worker = new Worker(new URL('./matchingWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<MatchingFigures>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MatchingFigures>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
