import * as v from 'valibot'
import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { BakkieDatabase } from '#data/database/database.ts'
import { assertInOrder } from '#data/database/migrations/declare.ts'
import type { Migration } from '#data/database/migrations/migration.ts'
import { MIGRATIONS, SCHEMA } from '#data/database/migrations/registry.ts'
import { migrateRows } from '#data/database/migrations/rows.ts'
import { version1 } from '#data/database/migrations/version1.ts'
import { undoLatest } from '#data/change/undo.ts'
import { pump } from '#data/engine/pump.ts'
import { TABLE_NAMES, TABLES } from '#shared/domain/records/tables.ts'
import frozen from '#tests/fixtures/databases/version1.json' with { type: 'json' }
import { contactRow } from './records.ts'
import type { Place } from './place.ts'
import { recordsOf, World } from './world.ts'

/** A second version that never was: nicknames move into the tags, circles go. */
const made: Migration = {
  version: 2,
  stores: { contacts: 'id, status' },
  rows: {
    contacts: ({ nickname, ...row }) => (nickname === undefined ? row : { ...row, tags: [nickname] }),
    groups: (row) => (row['kind'] === 'circle' ? undefined : row),
  },
}

/** Writes rows into a database as some version of Bakkie left them. */
async function leave(place: Place, name: string, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const old = new Dexie(name, { indexedDB: place.indexedDB, ...keyRangeOf(place) })
  old.version(1).stores(version1.stores)
  await old.open()
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd([...list])
  old.close()
}

/** Dexie takes the key ranges of the same IndexedDB. */
function keyRangeOf(place: Place) {
  const { IDBKeyRange } = place.fresh()
  return IDBKeyRange === undefined ? {} : { IDBKeyRange }
}

/** Schema, migrations, and databases of older versions. */
export function databasesSuite(place: Place): void {
  describe('the migrations', () => {
    test('are in order, and one out of order is refused', () => {
      assertInOrder(MIGRATIONS)
      expect(SCHEMA).toBe(MIGRATIONS.at(-1)?.version)
      expect(() => assertInOrder([version1, { version: 3, stores: {} }])).toThrow('in order')
    })

    test('have a table for every kind of record', async () => {
      const db = new BakkieDatabase('own', place.fresh())
      await db.open()
      expect(db.tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...TABLE_NAMES]))
      expect(TABLE_NAMES.every((name) => db.table(name).schema.primKey.keyPath === 'id')).toBe(true)
      db.close()
    })

    test('rewrite rows as they say, those not named stay, in the database', async () => {
      const { name, ...options } = place.fresh()
      await leave(place, name, {
        contacts: [contactRow('a', 'Anna', { nickname: 'An' }), contactRow('b', 'Bob')],
        groups: [
          { id: 'c', kind: 'circle' },
          { id: 'l', kind: 'list' },
        ],
      })
      const db = new BakkieDatabase('own', { name, ...options, migrations: [version1, made] })
      await db.open()
      expect(db.verno).toBe(2)
      expect(await db.contacts.toArray()).toEqual([contactRow('a', 'Anna', { tags: ['An'] }), contactRow('b', 'Bob')])
      expect(await db.table('groups').toArray()).toEqual([{ id: 'l', kind: 'list' }])
      db.close()
    })

    test('rewrite the rows of an older snapshot or journal just so', async () => {
      const { name, ...options } = place.fresh()
      await leave(place, name, { contacts: [contactRow('a', 'Anna', { nickname: 'An' })], groups: [{ id: 'c', kind: 'circle' }] })
      const db = new BakkieDatabase('own', { name, ...options })
      await db.open()
      await migrateRows(db, [version1, made], 1, 2)
      expect(await db.contacts.toArray()).toEqual([contactRow('a', 'Anna', { tags: ['An'] })])
      expect(await db.groups.count()).toBe(0)
      db.close()
    })

    test('that fail leave the database as it was', async () => {
      const { name, ...options } = place.fresh()
      await leave(place, name, { contacts: [contactRow('a', 'Anna')] })
      const broken: Migration = {
        version: 2,
        stores: { contacts: 'id' },
        rows: {
          contacts: () => {
            throw new Error('no')
          },
        },
      }
      const db = new BakkieDatabase('own', { name, ...options, migrations: [version1, broken] })
      await expect(db.open()).rejects.toThrow('no')
      db.close()
      const again = new BakkieDatabase('own', { name, ...options })
      await again.open()
      expect(await again.contacts.toArray()).toEqual([contactRow('a', 'Anna')])
      again.close()
    })
  })

  describe('indexes', () => {
    test('hold ids, dates and small enumerations only', async () => {
      const db = new BakkieDatabase('own', place.fresh())
      const fields = new Set(db.tables.flatMap(({ schema }) => schema.indexes.flatMap(({ keyPath }) => keyPath ?? [])))
      const allowed =
        /^(id|seq|n|key|table|target|.*Ids?|aliases|met\.throughId|date|due|doneOn|dueOn|turnsOn|lastMet|snoozedUntil|from|until|status|state|kind|tier|owner|subject)$/
      expect([...fields].filter((field) => !allowed.test(field))).toEqual([])
    })
  })

  describe('the frozen database of version 1', () => {
    test('holds rows of every table that this Bakkie still reads', () => {
      expect(Object.keys(frozen.rows).toSorted()).toEqual([...TABLE_NAMES].toSorted())
      for (const name of TABLE_NAMES) {
        for (const row of frozen.rows[name]) expect(v.safeParse(TABLES[name], row).issues, name).toBeUndefined()
      }
    })

    test('opens, joins the folder, and its last change can be undone', async () => {
      const world = new World(place)
      await leave(place, world.database.name, { ...frozen.rows, ...frozen.log })
      const data = await world.open()
      expect(data.db.verno).toBe(SCHEMA)
      expect(Object.keys(await recordsOf(data))).toHaveLength(TABLE_NAMES.length)
      expect(await pump(data, () => undefined)).toMatchObject({ seq: 2 })
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'contact.tierSet' }, kept: 0 })
      expect((await data.db.contacts.toArray()).find(({ id }) => id === 'c1')?.tier).toBe('b')
      world.close()
    })
  })
}
