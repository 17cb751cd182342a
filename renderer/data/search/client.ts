import type { Data } from '../data.ts'
import type { SearchHit } from './hit.ts'
import type { SearchAnswer, SearchRequest } from './protocol.ts'

export type { SearchHit } from './hit.ts'

/** The search of a data set as a screen uses it. */
export interface SearchClient {
  /**
   * What fits the text, people first, best first: at most `limit` people and as
   * many other finds. A search overtaken by a newer one of this client answers
   * with the newer one's finds. Rejects when the database cannot be read.
   */
  search(text: string, limit: number): Promise<readonly SearchHit[]>
  /** Resolves when everything is indexed; until then searches find what is. */
  ready(): Promise<void>
  /** Lets go of the worker. */
  close(): void
}

interface Waiting {
  readonly resolve: (hits: readonly SearchHit[]) => void
  readonly reject: (reason: Error) => void
}

/** A channel to the worker: the shared one of all windows, else one of our own. */
function connect(
  onAnswer: (answer: SearchAnswer) => void,
  onError: () => void,
): { send: (request: SearchRequest) => void; close: () => void } {
  if (typeof SharedWorker === 'undefined') {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => onAnswer(data as SearchAnswer))
    worker.addEventListener('error', onError)
    return { send: (request) => worker.postMessage(request), close: () => worker.terminate() }
  }
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.port.addEventListener('message', ({ data }) => onAnswer(data as SearchAnswer))
  worker.addEventListener('error', onError)
  worker.port.start()
  return { send: (request) => worker.port.postMessage(request), close: () => worker.port.close() }
}

/** Opens the search of a data set. One client a search box; the index behind them is shared. */
export function searchClient(data: Pick<Data, 'db' | 'clock'>): SearchClient {
  const database = data.db.name
  const ready = new Map<number, { resolve: () => void; reject: (reason: Error) => void }>()
  let requests = 0
  /** Everyone waiting for finds; all get those of the newest text. */
  let waiting: Waiting[] = []
  let newest: { readonly text: string; readonly limit: number } | undefined
  let asked: number | undefined

  const ask = (): void => {
    if (newest === undefined) return
    requests += 1
    asked = requests
    channel.send({ kind: 'search', request: asked, database, ...newest, today: data.clock.today() })
    newest = undefined
  }
  const settleWaiting = (settle: (each: Waiting) => void): void => {
    const all = waiting
    waiting = []
    all.forEach(settle)
  }
  const onAnswer = (answer: SearchAnswer): void => {
    const opening = ready.get(answer.request)
    ready.delete(answer.request)
    if (answer.kind === 'ready') return opening?.resolve()
    if (answer.kind === 'failed') opening?.reject(new Error(answer.message))
    if (answer.request !== asked) return
    asked = undefined
    if (newest !== undefined) return ask()
    if (answer.kind === 'hits') settleWaiting(({ resolve }) => resolve(answer.hits))
    else settleWaiting(({ reject }) => reject(new Error(answer.message)))
  }
  const onError = (): void => {
    const reason = new Error('The search worker could not be started')
    asked = undefined
    newest = undefined
    settleWaiting(({ reject }) => reject(reason))
    for (const { reject } of ready.values()) reject(reason)
    ready.clear()
  }
  const channel = connect(onAnswer, onError)

  return {
    search: (text, limit) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        newest = { text, limit }
        if (asked === undefined) ask()
      }),
    ready: () =>
      new Promise((resolve, reject) => {
        requests += 1
        ready.set(requests, { resolve, reject })
        channel.send({ kind: 'ready', request: requests, database })
      }),
    close: () => channel.close(),
  }
}
