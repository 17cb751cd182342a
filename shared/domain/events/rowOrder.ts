/** A row of a plan, as far as its place goes. */
interface Placed {
  readonly id: string
  readonly order: number
}

/** Rows in the order of their plan. */
export function inPlanOrder<T extends Placed>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/**
 * The new numbers when a row goes to another place: of that row alone where there is
 * room between its new neighbours, of every row where there is none.
 * @param to its place among all rows afterwards, from 0; beyond either end is that end
 * @returns only what changes, by id; empty when it stays where it is
 */
export function movedTo(rows: readonly Placed[], id: string, to: number): ReadonlyMap<string, number> {
  const before = inPlanOrder(rows)
  const moved = before.find((row) => row.id === id)
  if (moved === undefined) return new Map()
  const others = before.filter((row) => row !== moved)
  const place = Math.min(Math.max(0, to), others.length)
  if (before[place] === moved) return new Map()
  const [previous, next] = [others[place - 1]?.order, others[place]?.order]
  const order = previous === undefined ? (next ?? 0) - 1 : next === undefined ? previous + 1 : previous + (next - previous) / 2
  if ((previous === undefined || order > previous) && (next === undefined || order < next)) return new Map([[id, order]])
  const after = others.toSpliced(place, 0, moved)
  return new Map(after.flatMap((row, n) => (row.order === n ? [] : [[row.id, n] as const])))
}
