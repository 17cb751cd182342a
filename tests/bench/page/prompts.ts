import type { PromptsFigures, PromptsTask } from './parts.ts'

/** Evaluates prompts in a worker of its own. */
export function promptsFigures(task: PromptsTask): Promise<PromptsFigures> {
  const worker = new Worker(new URL('./promptsWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<PromptsFigures>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PromptsFigures>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
