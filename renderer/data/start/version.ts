import type { BakkieDatabase } from '../database/database.ts'

/** Dexie multiplies its versions by ten; the last digit is its own for repairs of a schema. */
const DEXIE_FACTOR = 10

/**
 * Whether the database was written by a newer Bakkie. Asked before Dexie opens
 * it, because Dexie opens a newer database without a word and may even "repair"
 * its schema backwards.
 */
export async function isNewer(db: BakkieDatabase, factory: IDBFactory): Promise<boolean> {
  const found = (await factory.databases()).find(({ name }) => name === db.name)
  return found?.version !== undefined && Math.floor(found.version / DEXIE_FACTOR) > db.verno
}

/** The same of a database that is open. */
export function openedNewer(db: BakkieDatabase): boolean {
  return Math.floor(db.backendDB().version / DEXIE_FACTOR) > db.verno
}
