import type { ServerResponse } from 'node:http'
import { EVENTS } from '#shared/contract/calls.ts'
import type { Listeners } from '#shared/contract/listeners.ts'
import { isEventName } from '#shared/contract/parse.ts'
import { encodeWire } from '#shared/contract/wire.ts'

/** Often enough that a page notices a host that is gone, in ms. */
const HEARTBEAT = 15_000
/** More pages than anybody opens. */
const MOST = 64

/** The pages that listen, each over one streamed answer of NDJSON lines `{event, payload}`. */
export interface EventStreams {
  /** Makes an answer a stream; false when there are too many, or the host is closing. */
  readonly add: (response: ServerResponse) => boolean
  readonly count: () => number
  /** Called whenever a page went. */
  readonly onGone: (listener: () => void) => void
  readonly close: () => void
}

/** Sends every event of the host to every stream. */
export function createEventStreams(listeners: Listeners): EventStreams {
  const streams = new Set<ServerResponse>()
  const gone: (() => void)[] = []
  let closed = false
  const send = (line: string): void => {
    for (const stream of streams) stream.write(line)
  }
  const stops = Object.keys(EVENTS)
    .filter(isEventName)
    .map((event) => listeners.on(event, (payload) => send(`${encodeWire({ event, payload })}\n`)))
  const beat = setInterval(() => send('\n'), HEARTBEAT)
  beat.unref()
  return {
    add: (response) => {
      if (closed || streams.size >= MOST) return false
      streams.add(response)
      response.on('close', () => {
        streams.delete(response)
        for (const listener of gone) listener()
      })
      // At once, so that the page knows that it is heard.
      response.write('\n')
      return true
    },
    count: () => streams.size,
    onGone: (listener) => void gone.push(listener),
    close: () => {
      closed = true
      clearInterval(beat)
      for (const stop of stops) stop()
      for (const stream of streams) stream.end()
    },
  }
}
