import type { Opened, OpenProgress } from '#data/start/outcome.ts'
import { open, type Connected } from './begin.ts'

export interface OpeningState {
  readonly progress?: OpenProgress
  readonly opened?: Opened
}

/** The opening of the data set, as a thing the start screens follow. */
export interface Opening {
  readonly state: () => OpeningState
  readonly subscribe: (listener: () => void) => () => void
  /** Begins again, after a failure or a choice. */
  readonly retry: () => void
}

/** Begins to open at once. */
export const createOpening = (connected: Connected): Opening => {
  const listeners = new Set<() => void>()
  let state: OpeningState = {}
  const set = (next: OpeningState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const begin = async () => {
    set({})
    set({ opened: await open(connected, (progress) => set({ progress })) })
  }
  void begin()
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry: () => void begin(),
  }
}
