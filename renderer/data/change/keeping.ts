import type { Operation } from '#shared/changes/change.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import type { BakkieDatabase } from '../database/database.ts'
import type { PlainRow } from './operation.ts'
import { namedBy, REFERENCES } from './references.ts'

/** A row that an undo would delete. */
export interface Doomed {
  readonly table: TableName
  readonly id: string
  readonly row: PlainRow
}

/** Name of a row among those of all tables. */
export const rowKey = (table: TableName, id: string): string => `${table}/${id}`

/**
 * Which rows an undo leaves standing after all: those in `changed`, those that
 * records outside the undo point at, and so on from one to the next; parts
 * (a source of a contact, a participation of a meeting) stay with what they are part of.
 * @param doomed every row the undone change added and that is still there
 * @param changed keys of those that were changed since
 * @returns keys of the rows that stay; `parts` are those that stay only as part of another
 */
export async function keptRows(
  db: BakkieDatabase,
  doomed: readonly Doomed[],
  changed: ReadonlySet<string>,
): Promise<{ readonly kept: ReadonlySet<string>; readonly parts: ReadonlySet<string> }> {
  const all = new Map(doomed.map((row) => [rowKey(row.table, row.id), row]))
  const { pointedAtBy, pointedAtFromOutside } = await pointers(db, all)
  const kept = new Set([...changed, ...pointedAtFromOutside])
  const parts = new Set<string>()
  const queue = [...kept]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const row = all.get(key)
    if (row === undefined) continue
    const stays = (other: string): void => {
      if (kept.has(other)) return
      kept.add(other)
      queue.push(other)
    }
    for (const reference of REFERENCES) {
      if (reference.from === row.table) {
        for (const id of namedBy(reference, row.row)) if (all.has(rowKey(reference.to, id))) stays(rowKey(reference.to, id))
      }
    }
    for (const part of pointedAtBy.get(key) ?? []) {
      if (!kept.has(part)) parts.add(part)
      stays(part)
    }
  }
  return { kept, parts }
}

/** Who points at the doomed rows: doomed parts by what they are part of, and whether anything outside does. */
async function pointers(db: BakkieDatabase, all: ReadonlyMap<string, Doomed>) {
  const pointedAtBy = new Map<string, string[]>()
  const pointedAtFromOutside = new Set<string>()
  for (const reference of REFERENCES) {
    const ids = [...all.values()].filter((row) => row.table === reference.to).map((row) => row.id)
    if (ids.length === 0) continue
    await db
      .table<PlainRow, string>(reference.from)
      .where(reference.index)
      .anyOf(ids)
      .eachKey((target, { primaryKey }) => {
        if (typeof target !== 'string') return
        const to = rowKey(reference.to, target)
        const from = rowKey(reference.from, primaryKey)
        if (!all.has(from)) pointedAtFromOutside.add(to)
        else if (reference.part === true) pointedAtBy.set(to, [...(pointedAtBy.get(to) ?? []), from])
      })
  }
  return { pointedAtBy, pointedAtFromOutside }
}

/**
 * Keys of the rows that cannot come back, because what they mean nothing without is gone.
 * @param restored operations whose rows an undo would put back
 */
export async function orphans(db: BakkieDatabase, restored: readonly Operation[]): Promise<ReadonlySet<string>> {
  const back = new Set(restored.map(({ table, id }) => rowKey(table, id)))
  const gone = new Set<string>()
  for (const reference of REFERENCES) {
    if (reference.needed !== true && reference.part !== true) continue
    const naming = restored.flatMap(({ table, id, before }) =>
      table === reference.from && before !== null ? namedBy(reference, before).map((to) => ({ key: rowKey(table, id), to })) : [],
    )
    const outside = naming.filter(({ to }) => !back.has(rowKey(reference.to, to)))
    const rows = await db.table<PlainRow, string>(reference.to).bulkGet(outside.map(({ to }) => to))
    outside.forEach(({ key }, n) => {
      if (rows[n] === undefined) gone.add(key)
    })
  }
  return gone
}
