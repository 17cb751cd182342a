import { type LogState, saysMore } from './state.ts'
import { LogStateSchema, parseStored } from './stored.ts'

const stored = (key: string): string => `bakkie log ${key}`

/** The draft left under a key, if any. It outlives the window, which closes when another takes the focus, and the program. */
export function keptDraft(key: string, start: LogState): LogState | undefined {
  const state = parseStored(LogStateSchema, localStorage.getItem(stored(key)))
  return state !== undefined && JSON.stringify(state) !== JSON.stringify(start) ? state : undefined
}

/** Keeps a draft until it is saved, or says no more than what it started from. */
export function keepDraft(key: string, state: LogState, start: LogState): void {
  if (!saysMore(state, start)) return forgetDraft(key)
  localStorage.setItem(stored(key), JSON.stringify(state))
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(stored(key))
}
