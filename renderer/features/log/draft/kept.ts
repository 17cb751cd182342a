import { type LogState, saysMore } from './state.ts'

/** Drafts not saved yet, by what they are about. They live as long as the window; the line itself outlives it, because the log window closes when another takes the focus. */
const kept = new Map<string, LogState>()
const stored = (key: string): string => `bakkie log ${key}`

/** The draft left under a key, if any. */
export function keptDraft(key: string, start: LogState): LogState | undefined {
  const state = kept.get(key)
  if (state !== undefined) return state
  const text = localStorage.getItem(stored(key))
  return text === null || text.trim() === '' || text === start.text ? undefined : { ...start, text }
}

/** Keeps a draft until it is saved, or says no more than what it started from. */
export function keepDraft(key: string, state: LogState, start: LogState): void {
  if (!saysMore(state, start)) return forgetDraft(key)
  kept.set(key, state)
  localStorage.setItem(stored(key), state.text)
}

export function forgetDraft(key: string): void {
  kept.delete(key)
  localStorage.removeItem(stored(key))
}
