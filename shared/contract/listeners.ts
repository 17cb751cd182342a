import type { EventName, EventPayload, Host } from './calls.ts'

type Listener = (payload: never) => void

/** The listeners of a host, by event: the `on` of every face of the contract. */
export interface Listeners {
  readonly on: Host['on']
  /** Tells every listener of `name`; one that throws does not keep the others from hearing. */
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
  /** How many listen, over all events. */
  readonly count: () => number
}

/** An empty set of listeners. */
export function createListeners(): Listeners {
  const byEvent = new Map<EventName, Set<Listener>>()
  return {
    on: (name, listener) => {
      const heard = byEvent.get(name) ?? new Set()
      byEvent.set(name, heard)
      // A listener of its own for each `on`, so that the same function can listen twice.
      const own: Listener = (payload) => listener(payload)
      heard.add(own)
      return () => void heard.delete(own)
    },
    emit: (name, payload) => {
      const errors: unknown[] = []
      for (const listener of byEvent.get(name) ?? []) {
        try {
          listener(payload as never)
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length > 0) throw errors[0]
    },
    count: () => [...byEvent.values()].reduce((sum, heard) => sum + heard.size, 0),
  }
}
