import { samePlain } from './underEdit.ts'

/** An item of a list without ids, followed through the list's changes. */
export interface Line<T> {
  /** The same as long as it is the same item, wherever it stands. */
  readonly key: number
  readonly item: T
  /** Taken out of the list while something is typed in it. */
  readonly isGone: boolean
}

/** How the lines of a list are told apart. */
export interface Following<T> {
  /** Whether two that differ are most likely the same thing: a number with another label. */
  readonly isSame: (a: T, b: T) => boolean
  /** Whether something is typed in a line: then it stays when its item is gone. */
  readonly isHeld: (key: number) => boolean
}

/**
 * The lines of a list that has changed, here or in another window. An item keeps its
 * line when it is still there word for word, else when one alone is the same thing,
 * else when as many stand between the same neighbours as before. What has no line is
 * new; a line without its item is gone, and stays behind the one it stood behind
 * while something is typed in it, so that no text ever stands over another item.
 */
export function linesOf<T>(
  before: readonly Line<T>[],
  items: readonly T[],
  { isSame, isHeld }: Following<T>,
): readonly Line<T>[] {
  const keys: (number | undefined)[] = items.map(() => undefined)
  const left = new Set(before)
  const take = (at: number, line: Line<T>): void => {
    keys[at] = line.key
    left.delete(line)
  }
  for (const [at, item] of items.entries()) {
    const line = [...left].find((one) => samePlain(one.item, item))
    if (line !== undefined) take(at, line)
  }
  for (const [at, item] of items.entries()) {
    if (keys[at] !== undefined) continue
    const like = [...left].filter((one) => isSame(one.item, item))
    const rivals = items.filter((other, n) => keys[n] === undefined && isSame(other, item))
    if (like[0] !== undefined && like.length === 1 && rivals.length === 1) take(at, like[0])
  }
  for (const { from, to } of openRuns(keys)) {
    const lines = between(before, keys[from - 1], keys[to]).filter((line) => !line.isGone)
    if (lines.length === to - from && lines.every((line) => left.has(line))) lines.forEach((line, n) => take(from + n, line))
  }
  let fresh = Math.max(-1, ...before.map(({ key }) => key))
  const now = items.map((item, at): Line<T> => ({ key: keys[at] ?? (fresh += 1), item, isGone: false }))
  for (const line of left) if (isHeld(line.key)) now.splice(placeOf(line, before, now), 0, { ...line, isGone: true })
  return now
}

/** The stretches of items that have no line yet. */
function openRuns(keys: readonly (number | undefined)[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (let from = 0; from < keys.length; from += 1) {
    if (keys[from] !== undefined) continue
    let to = from
    while (to < keys.length && keys[to] === undefined) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

/** The lines that stood between two; from the first or to the last where there is none. */
function between<T>(lines: readonly Line<T>[], after: number | undefined, until: number | undefined): readonly Line<T>[] {
  const start = lines.findIndex(({ key }) => key === after) + 1
  const end = lines.findIndex(({ key }) => key === until)
  return lines.slice(start, end === -1 ? undefined : end)
}

/** Where a line that is gone stands: behind the nearest of those before it that is still there. */
function placeOf<T>(gone: Line<T>, before: readonly Line<T>[], now: readonly Line<T>[]): number {
  const earlier = before.slice(0, before.indexOf(gone)).toReversed()
  const behind = earlier.map(({ key }) => now.findIndex((line) => line.key === key)).find((at) => at !== -1)
  return (behind ?? -1) + 1
}
