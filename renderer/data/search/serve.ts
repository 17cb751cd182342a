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

/** Answers one window. */
export function serve(channel: Channel): (message: unknown) => void {
  return (message) => {
    const parsed = v.safeParse(RequestSchema, message)
    if (parsed.success) void answer(parsed.output).then((reply) => channel.postMessage(reply))
  }
}

async function answer(request: SearchRequest): Promise<SearchAnswer> {
  try {
    const service = serviceOf(request.database)
    if (request.kind === 'search')
      return { kind: 'hits', request: request.request, hits: await service.search(request.text, request.limit, request.today) }
    await service.ready()
    return { kind: 'ready', request: request.request }
  } catch (reason) {
    return { kind: 'failed', request: request.request, message: reason instanceof Error ? reason.message : String(reason) }
  }
}
