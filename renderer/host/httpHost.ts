import * as v from 'valibot'
import type { CallName, Host, Parsed, Request, Response } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import type { Listeners } from '#shared/contract/listeners.ts'
import { createListeners } from '#shared/contract/listeners.ts'
import { isEventName, parseEvent, parseResponse } from '#shared/contract/parse.ts'
import { decodeWire, encodeWire, openEnvelope } from '#shared/contract/wire.ts'
import { listen } from './eventStream.ts'

const EventLineSchema = v.object({ event: v.string(), payload: v.unknown() })
const CodeSchema = v.object({ code: v.string() })

/** The browser host over HTTP, and whether it can be heard. */
export interface HttpHost extends Host {
  /** Tells when the host stopped answering, answers again, or does not know this tab any more. */
  readonly onConnection: (listener: (state: 'open' | 'lost' | 'refused') => void) => () => void
}

/** Where the host is and what to fetch with; from outside, so that tests can talk to a real host from Node. */
export interface HttpHostOptions {
  /** The origin, without a slash; empty in the page, which comes from there. */
  readonly origin: string
  readonly token: string
  readonly fetch: typeof globalThis.fetch
  /** Opens an address in another window or tab; answers whether it could. */
  readonly openTab: (url: string) => boolean
}

/** The contract over HTTP: each call a POST, the events a streamed answer, the token a header. */
export function httpHost(options: HttpHostOptions): HttpHost {
  const { origin, token, openTab } = options
  const listeners = createListeners()
  const watching = new Set<(state: 'open' | 'lost' | 'refused') => void>()
  let listening = false

  const request = async (path: string, init: RequestInit): Promise<globalThis.Response> => {
    try {
      return await options.fetch(`${origin}${path}`, {
        ...init,
        headers: { 'content-type': 'application/json', 'x-bakkie-token': token },
        cache: 'no-store',
      })
    } catch {
      throw new HostError({ code: 'unavailable', detail: 'the host does not answer' })
    }
  }
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await request(path, { method: 'POST', body: encodeWire(body) })
    if (response.headers.get('content-type')?.startsWith('application/json') !== true) {
      throw new HostError({ code: response.status === 403 ? 'forbidden' : 'internal', detail: `status ${response.status}` })
    }
    return openEnvelope(decodeWire(await response.text()))
  }
  /** Without an app window the page opens the tab itself, with a fresh one-time code. */
  const openInTab = async ({ route }: Parsed<'window.open'>): Promise<boolean> => {
    const { code } = v.parse(CodeSchema, await post('/host/code', {}))
    return openTab(`${origin === '' ? '/' : `${origin}/`}#code=${code}&route=${encodeURIComponent(route)}`)
  }
  async function call<Name extends CallName>(name: Name, asked: Request<Name>): Promise<Response<Name>> {
    return parseResponse(name, await post(`/host/call/${name}`, asked))
  }
  const openWindow = async (asked: Parsed<'window.open'>): Promise<{ opened: boolean }> => {
    const { opened } = await call('window.open', asked)
    return { opened: opened || (await openInTab(asked)) }
  }

  const start = (): void => {
    if (listening) return
    listening = true
    void listen((signal) => request('/host/events', { method: 'GET', signal }), {
      onEvent: (line) => tell(listeners, line),
      onState: (state) => {
        for (const listener of watching) listener(state)
      },
    })
  }
  return {
    call: async (name, asked) =>
      name === 'window.open' ? parseResponse(name, await openWindow(asked as Parsed<'window.open'>)) : call(name, asked),
    on: (name, listener) => {
      start()
      return listeners.on(name, listener)
    },
    onConnection: (listener) => {
      start()
      watching.add(listener)
      return () => void watching.delete(listener)
    },
  }
}

/** Hands a line of the stream to its listeners; an event of a newer host is passed over. */
function tell(listeners: Listeners, line: unknown): void {
  const { event, payload } = v.parse(EventLineSchema, line)
  if (!isEventName(event)) return
  try {
    listeners.emit(event, parseEvent(event, payload))
  } catch (error) {
    // Seen as any uncaught error of the page, without breaking the stream for the others.
    queueMicrotask(() => {
      throw error
    })
  }
}
