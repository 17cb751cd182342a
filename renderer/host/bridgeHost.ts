import * as v from 'valibot'
import type { EventName, Host } from '#shared/contract/calls.ts'
import { parseEvent, parseResponse } from '#shared/contract/parse.ts'
import { openEnvelope } from '#shared/contract/wire.ts'
import type { Bridge } from '#shared/contract/bridge.ts'

const BridgeSchema = v.custom<Bridge>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'call') === 'function' &&
    typeof Reflect.get(value, 'on') === 'function',
)

/** The door of the desktop host's preload, where the page runs in one. */
export function findBridge(): Bridge | undefined {
  const parsed = v.safeParse(BridgeSchema, Reflect.get(globalThis, 'bakkie'))
  return parsed.success ? parsed.output : undefined
}

/** The desktop host behind the preload: answers and events are parsed where they arrive. */
export function bridgeHost(bridge: Bridge): Host {
  return {
    call: async (name, request) => parseResponse(name, openEnvelope(await bridge.call(name, request))),
    on: <Name extends EventName>(name: Name, listener: (payload: ReturnType<typeof parseEvent<Name>>) => void) =>
      bridge.on(name, (payload) => listener(parseEvent(name, payload))),
  }
}
