/** Rows by a key of each, in their order. */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  return gatherBy(rows, (row) => [keyOf(row)])
}

/** Rows by every key each has, in their order. */
export function gatherBy<T, K>(rows: readonly T[], keysOf: (row: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  }
  return groups
}

/** Those that are there. */
export function present<T>(all: readonly (T | undefined)[]): T[] {
  return all.filter((one) => one !== undefined)
}
