import { HostError } from '#shared/contract/calls.ts'
import type { Text } from '../i18n/keys.ts'
import { isTextKey } from './label.ts'

/** Names by which the DOM and Dexie say that no room is left. */
const isFull = (error: unknown): boolean => {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 5; depth += 1) {
    if (inner.name === 'QuotaExceededError') return true
    inner = 'inner' in inner ? inner.inner : inner.cause
  }
  return false
}

/** What went wrong and what was kept, in one sentence. Never the error's own words: they may hold names. */
export const problemInWords = (error: unknown, text: Text): string => {
  const code = error instanceof HostError ? error.code : isFull(error) ? 'browser-full' : undefined
  const key = `errors.${code}`
  return code !== undefined && isTextKey(key) ? text(key) : text('shell.problem.notDone')
}
