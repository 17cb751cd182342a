import type { CallName, EventName } from './calls.ts'

/**
 * What the preload puts on the page as `window.bakkie`, and all it puts there.
 * `connectHost` makes a `Host` of it; values are parsed there.
 */
export interface Bridge {
  /** Answers an envelope (`openEnvelope`); never rejects because the host could not do it. */
  readonly call: (name: CallName, request: unknown) => Promise<unknown>
  /** @returns a function that stops listening */
  readonly on: (name: EventName, listener: (payload: unknown) => void) => () => void
}
