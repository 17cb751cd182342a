import * as v from 'valibot'
import { BakkieDatabase } from '../database/database.ts'
import { RequestSchema, type SearchAnswer, type SearchRequest } from './protocol.ts'
import { SearchService } from './service.ts'

/** The end of a channel: a port of the shared worker, or the scope of a dedicated one. */
export interface Channel {
  postMessage(answer: SearchAnswer): void
}

const services = new Map<string, SearchService>()

function serviceOf(database: string): SearchService {
  const running = services.get(database)
  if (running !== undefined && !running.closed) return running
  const service = new SearchService(new BakkieDatabase('own', { name: database }))
  services.set(database, service)
  return service
}

/** Answers one window. Of the searches waiting only the newest is done. */
export function serve(channel: Channel): (message: unknown) => void {
  let waiting: Extract<SearchRequest, { kind: 'search' }> | undefined
  const fail = (request: number, reason: unknown): void => {
    channel.postMessage({ kind: 'failed', request, message: reason instanceof Error ? reason.message : String(reason) })
  }
  const searchNewest = async (): Promise<void> => {
    const request = waiting
    waiting = undefined
    if (request === undefined) return
    try {
      const hits = await serviceOf(request.database).search(request.text, request.limit, request.today)
      channel.postMessage({ kind: 'hits', request: request.request, hits })
    } catch (reason) {
      fail(request.request, reason)
    }
  }
  return (message) => {
    const parsed = v.safeParse(RequestSchema, message)
    if (!parsed.success) return
    const request = parsed.output
    if (request.kind === 'ready') {
      serviceOf(request.database)
        .ready()
        .then(() => channel.postMessage({ kind: 'ready', request: request.request }))
        .catch((reason: unknown) => fail(request.request, reason))
      return
    }
    const first = waiting === undefined
    waiting = request
    // Messages already on their way are taken in before the search starts, so that only the last keystroke is searched for.
    if (first) setTimeout(() => void searchNewest(), 0)
  }
}
