import { onBroken } from './breaking.ts'

/** What any worker answers when it could not. */
export interface Failed {
  readonly kind: 'failed'
  readonly request: number
  readonly message: string
}

/** How long a worker keeps what it read when nobody asks anything, in ms: everyone's facts take a hundred megabytes of a large network. */
const IDLE = 120_000

/**
 * One worker of a window that answers numbered requests: begun at the first
 * question, ended when nothing was asked for two minutes, begun anew after it failed.
 * Every answer carries the request's number; beside `Answer` any may be `Failed`.
 */
export class AskedWorker<Asked extends object, Answer extends { readonly kind: string; readonly request: number }> {
  readonly #make: () => Worker
  #worker: Worker | undefined
  readonly #waiting = new Map<number, (answer: Answer | Failed) => void>()
  #requests = 0
  #idle: ReturnType<typeof setTimeout> | undefined

  /** @param make makes the worker; Vite wants to see its address there, in the file that says so */
  constructor(make: () => Worker) {
    this.#make = make
  }

  /**
   * Asks, and hears every answer to it until `done`.
   * @throws what `hear` throws; an `Error` with the worker's message when it failed; the signal's reason when aborted
   */
  ask<T>(asked: Asked, hear: (answer: Answer, done: (value: T) => void) => void, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(asError(signal.reason))
    this.#requests += 1
    const request = this.#requests
    clearTimeout(this.#idle)
    return new Promise<T>((resolve, reject) => {
      const settle = (end: () => void) => {
        this.#waiting.delete(request)
        signal?.removeEventListener('abort', stop)
        if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), IDLE)
        end()
      }
      const stop = () => settle(() => reject(asError(signal?.reason)))
      signal?.addEventListener('abort', stop, { once: true })
      this.#waiting.set(request, (answer) => {
        if (hasFailed(answer)) return settle(() => reject(new Error(answer.message)))
        try {
          hear(answer, (value) => settle(() => resolve(value)))
        } catch (error) {
          // Whoever is told how far it is may want no more of it.
          settle(() => reject(asError(error)))
        }
      })
      this.#begin().postMessage({ ...asked, request })
    })
  }

  #begin(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = this.#make()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | Failed>) => this.#waiting.get(data.request)?.(data))
    onBroken(worker, ({ message }) => {
      this.#end()
      for (const [request, hear] of this.#waiting) hear({ kind: 'failed', request, message })
    })
    this.#worker = worker
    return worker
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}

const hasFailed = (answer: { readonly kind: string }): answer is Failed => answer.kind === 'failed'

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
