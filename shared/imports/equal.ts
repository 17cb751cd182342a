import { canonicalJson } from '../changes/hash.ts'

/** Whether a field says nothing: absent, an empty text, an empty list. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Whether two fields say the same; absent and empty are one. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b)
  return canonicalJson(a) === canonicalJson(b)
}
