import { useSyncExternalStore } from 'react'
import type { ConnectedHost } from '#host/connect.ts'

/**
 * `lost`: the host does not answer. `refused`: it was started again and does not know this page;
 * only a fresh address leads back to it.
 */
export type ConnectionState = 'open' | 'lost' | 'refused'

/** A break shorter than this is nobody's concern, in ms. */
const GRACE = 1_500

let state: ConnectionState = 'open'
let pending: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const set = (next: ConnectionState) => {
  clearTimeout(pending)
  pending = undefined
  state = next
  for (const listener of listeners) listener()
}

/** Follows whether the host of this page can be reached, for as long as the page lives. */
export const watchConnection = (host: ConnectedHost): void => {
  host.onConnection?.((next) => {
    if (next !== 'lost') set(next)
    else if (state === 'open') pending ??= setTimeout(() => set('lost'), GRACE)
  })
}

/** Whether the host of this page can be reached; always `open` in the desktop app, where both live and die together. */
export const useConnection = (): ConnectionState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
