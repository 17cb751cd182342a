import { type LogState, saysMore } from './state.ts'
import { DRAFT_KINDS } from '#app/forms/draftKeys.ts'
import { forget, store, stored } from '#app/forms/storage.ts'
import { LogStateSchema } from './stored.ts'

const keyOf = (key: string): string => `${DRAFT_KINDS.line.begin} ${key}`

/** The draft left under a key, if any. It outlives the window, which closes when another takes the focus, and the program. */
export function keptDraft(key: string, start: LogState): LogState | undefined {
  const state = stored(keyOf(key), LogStateSchema)
  return state !== undefined && JSON.stringify(state) !== JSON.stringify(start) ? state : undefined
}

/** Keeps a draft until it is saved, or says no more than what it started from. */
export function keepDraft(key: string, state: LogState, start: LogState): void {
  if (saysMore(state, start)) store(keyOf(key), state)
  else forgetDraft(key)
}

export const forgetDraft = (key: string): void => forget(keyOf(key))
