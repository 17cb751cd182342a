import { openSession } from '../../change/session.ts'
import type { BakkieDatabase } from '../database.ts'
import type { Migration, OldRow } from './migration.ts'

/**
 * Brings the rows of a rebuild forward from the schema of the snapshot or
 * journal they came from, one version at a time.
 * @param from the schema the rows are in
 * @param to the schema they are to be in
 */
export async function migrateRows(db: BakkieDatabase, migrations: readonly Migration[], from: number, to: number): Promise<void> {
  for (const { version, rows } of migrations) {
    if (rows === undefined || version <= from || version > to) continue
    for (const [name, rewrite] of Object.entries(rows)) {
      await db.transaction('rw', [name], async (transaction) => {
        openSession(transaction.idbtrans, 'replay')
        const table = db.table<OldRow, string>(name)
        const old = await table.toArray()
        await table.clear()
        await table.bulkAdd(old.flatMap((row) => rewrite(row) ?? []))
      })
    }
  }
}
