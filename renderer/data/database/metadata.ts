import type { BakkieDatabase } from './database.ts'
import type { MetaKey, MetaRow, MetaValues } from './meta.ts'

/** What the database remembers under a key. */
export async function readMeta<Key extends MetaKey>(db: BakkieDatabase, key: Key): Promise<MetaValues[Key] | undefined> {
  const row = await db.meta.get(key)
  return row !== undefined && isOf(row, key) ? row.value : undefined
}

function isOf<Key extends MetaKey>(
  row: MetaRow,
  key: Key,
): row is MetaRow & { readonly key: Key; readonly value: MetaValues[Key] } {
  return row.key === key
}
