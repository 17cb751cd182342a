import type Dexie from 'dexie'
import type { Migration, OldRow } from './migration.ts'

/** @throws when versions are not 1, 2, 3, ... without gaps */
export function assertInOrder(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) {
      throw new Error(`Migration ${migration.version} stands at place ${index + 1}: versions are 1, 2, 3, ... in order`)
    }
  })
}

/**
 * Tells Dexie every version; each upgrade rewrites the rows of its tables within
 * the one transaction in which IndexedDB changes version, so all or none.
 * @throws when the versions are not in order
 */
export function declareVersions(db: Dexie, migrations: readonly Migration[]): void {
  assertInOrder(migrations)
  for (const { version, stores, rows } of migrations) {
    const declared = db.version(version).stores({ ...stores })
    if (rows !== undefined) {
      declared.upgrade(async (transaction) => {
        for (const [table, rewrite] of Object.entries(rows)) {
          await transaction
            .table<OldRow>(table)
            .toCollection()
            .modify((_row, context) => {
              const next = rewrite(context.value)
              if (next === undefined) delete (context as { value?: OldRow }).value
              else context.value = next
            })
        }
      })
    }
  }
}
