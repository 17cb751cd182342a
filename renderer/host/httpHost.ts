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

/** `lost`: it does not answer; `refused`: it does not know this tab any more. */
export type Connection = 'open' | 'lost' | 'refused'

/** The browser host over HTTP, and whether it can be heard. */
export interface HttpHost extends Host {
  /** Tells whether the host answers, does not, or does not know this tab any more: now, where it is known, and when it changes. */
  readonly onConnection: (listener: (state: Connection) => void) => () => void
}

/** Where the host is and what to fetch with; from outside, so that tests can talk to a real host from Node. */
export interface HttpHostOptions {
  /** The origin, without a slash; empty in the page, which comes from there. */
  readonly origin: string
  readonly token: string
  readonly fetch: typeof globalThis.fetch
  /** Opens an address in another window or tab; answers whether it could. */
  readonly openTab: (url: string) => boolean
  /** Shows a notification of the page itself; answers whether it could. `goTo` is given the route when it is clicked. */
  readonly notify?: (notification: Parsed<'notify.show'>, goTo: (route: string) => void) => boolean
  /** Opens the system's print dialog for the page; answers when it is closed. */
  readonly print?: () => void
}

/** The contract over HTTP: each call a POST, the events a streamed answer, the token a header. */
export function httpHost(options: HttpHostOptions): HttpHost {
  const { origin, token, openTab } = options
  const listeners = createListeners()
  const watching = new Set<(state: Connection) => void>()
  let listening = false
  let connection: Connection | undefined

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

  /** The host of a page has no notifications of its own. */
  const notify = async (asked: Parsed<'notify.show'>): Promise<{ shown: boolean }> => {
    const { shown } = await call('notify.show', asked)
    return { shown: shown || options.notify?.(asked, (route) => listeners.emit('navigate', { route })) === true }
  }

  /** The host of a page cannot print it. */
  const print = async (asked: Parsed<'page.print'>): Promise<Response<'page.print'>> => {
    const answer = await call('page.print', asked)
    if (answer.outcome !== 'unavailable' || options.print === undefined) return answer
    options.print()
    return { outcome: 'dialog' }
  }

  const start = (): void => {
    if (listening) return
    listening = true
    void listen((signal) => request('/host/events', { method: 'GET', signal }), {
      onEvent: (line) => tell(listeners, line),
      onState: (state) => {
        connection = state
        for (const listener of watching) listener(state)
      },
    })
  }
  return {
    call: async (name, asked) => {
      if (name === 'window.open') return parseResponse(name, await openWindow(asked as Parsed<'window.open'>))
      if (name === 'notify.show') return parseResponse(name, await notify(asked as Parsed<'notify.show'>))
      if (name === 'page.print') return parseResponse(name, await print(asked as Parsed<'page.print'>))
      return call(name, asked)
    },
    on: (name, listener) => {
      start()
      return listeners.on(name, listener)
    },
    onConnection: (listener) => {
      start()
      watching.add(listener)
      if (connection !== undefined) listener(connection)
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
