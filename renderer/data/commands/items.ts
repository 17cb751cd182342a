import { sameJson } from '#data/change/json.ts'

/** An item as a screen shows it, and where in the list; -1 when it is not there any more. */
export interface ShownItem<T> {
  readonly item: T
  readonly at: number
}

/**
 * A list of items without ids with one of them replaced, or taken out where there is no other.
 * The item is found by what it was, not by its place: of two that say the same it is the one at
 * that place. Is it not there any more, or was there none, the new one is added at the end:
 * nothing is ever written over another item.
 */
export function withItem<T>(items: readonly T[], was: ShownItem<T> | undefined, be: T | undefined): T[] {
  const at =
    was === undefined ? -1 : sameJson(items[was.at], was.item) ? was.at : items.findIndex((item) => sameJson(item, was.item))
  const added = be === undefined ? [] : [be]
  return at === -1 ? [...items, ...added] : [...items.slice(0, at), ...added, ...items.slice(at + 1)]
}
