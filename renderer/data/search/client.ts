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

type WithoutRequest<T> = T extends unknown ? Omit<T, 'request'> : never

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
  const waiting = new Map<number, Waiting>()
  const ready = new Map<number, { resolve: () => void; reject: (reason: Error) => void }>()
  let last = 0
  const settle = (answer: SearchAnswer): void => {
    if (answer.kind === 'ready') ready.get(answer.request)?.resolve()
    else if (answer.kind === 'failed') {
      ready.get(answer.request)?.reject(new Error(answer.message))
      for (const [request, { reject }] of waiting)
        if (request <= answer.request) {
          waiting.delete(request)
          reject(new Error(answer.message))
        }
    } else {
      // Older searches were overtaken: these finds are theirs too.
      for (const [request, { resolve }] of waiting)
        if (request <= answer.request) {
          waiting.delete(request)
          resolve(answer.hits)
        }
    }
    ready.delete(answer.request)
  }
  const channel = connect(settle, () => {
    const reason = new Error('The search worker could not be started')
    for (const { reject } of [...waiting.values(), ...ready.values()]) reject(reason)
    waiting.clear()
    ready.clear()
  })
  const send = (request: WithoutRequest<SearchRequest>): number => {
    last += 1
    channel.send({ ...request, request: last })
    return last
  }
  const database = data.db.name
  return {
    search: (text, limit) =>
      new Promise((resolve, reject) => {
        waiting.set(send({ kind: 'search', database, text, limit, today: data.clock.today() }), { resolve, reject })
      }),
    ready: () =>
      new Promise((resolve, reject) => {
        ready.set(send({ kind: 'ready', database }), { resolve, reject })
      }),
    close: () => channel.close(),
  }
}
