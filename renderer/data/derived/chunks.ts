import type { Table } from 'dexie'

/** How many index look-ups run side by side; beyond this the promises cost more than they save. */
const SIDE_BY_SIDE = 500

/**
 * Reads rows for many keys, one `getAll` per key, a chunk at a time. Faster in
 * Chromium than `anyOf`, which walks a cursor and pays a round trip per row.
 * @returns the rows of all keys, in the order of the keys
 */
export async function readEach<Key, T>(keys: readonly Key[], read: (key: Key) => PromiseLike<readonly T[]>): Promise<T[]> {
  const rows: T[] = []
  for (const chunk of chunksOf(keys, SIDE_BY_SIDE)) {
    for (const found of await Promise.all(chunk.map((key) => read(key)))) for (const row of found) rows.push(row)
  }
  return rows
}

/** Rows of a whole table read at once: few enough that the window answers in between. */
const PAGE = 2_000

/** Every row of a table, by its id, read a page at a time. */
export async function readWhole<T extends { readonly id: string }, Key extends string>(table: Table<T, Key>): Promise<T[]> {
  const rows: T[] = []
  for (let after = ''; ;) {
    const page = await table.where('id').above(after).limit(PAGE).toArray()
    for (const row of page) rows.push(row)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return rows
    after = last.id
  }
}

/** Cuts a list into pieces of at most `size`. */
export function chunksOf<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size))
  return chunks
}

/** Adds a value to the list kept under a key. */
export function gather<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The rows that are there, of what `bulkGet` answers. */
export function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined)
}
