import type { Day } from '../records/values.ts'

/** Orders dated things, the earliest first. */
export function byDate(a: { readonly date: Day }, b: { readonly date: Day }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
