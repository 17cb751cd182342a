import type { Operation } from '#shared/changes/change.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { rowKey } from './keeping.ts'
import type { PlainRow } from './operation.ts'
import { namedBy, REFERENCES } from './references.ts'

/** A row as an undo would set it back. */
export interface Reverted {
  readonly operation: Operation
  readonly row: PlainRow
}

/**
 * Fields that an undo must not set back, because they would name a row that is
 * gone since: by the key of their row.
 * @param returning keys of the rows that the same undo puts back
 */
export async function danglingFields(
  db: BakkieDatabase,
  reverted: readonly Reverted[],
  returning: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const dangling = new Map<string, Set<string>>()
  for (const reference of REFERENCES) {
    const [field = ''] = reference.index.split('.')
    const naming = reverted
      .filter(({ operation }) => operation.table === reference.from && touches(operation, field))
      .flatMap(({ operation, row }) => namedBy(reference, row).map((to) => ({ key: rowKey(operation.table, operation.id), to })))
      .filter(({ to }) => !returning.has(rowKey(reference.to, to)))
    if (naming.length === 0) continue
    const rows = await db.table<PlainRow, string>(reference.to).bulkGet(naming.map(({ to }) => to))
    naming.forEach(({ key }, n) => {
      if (rows[n] === undefined) dangling.set(key, (dangling.get(key) ?? new Set()).add(field))
    })
  }
  return dangling
}

function touches({ before, after }: Operation, field: string): boolean {
  return Object.hasOwn(before ?? {}, field) || Object.hasOwn(after ?? {}, field)
}
