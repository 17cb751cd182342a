import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { lastChange } from '#data/change/log.ts'
import { redoLatest, undoLatest } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import { readMeta } from '#data/database/metadata.ts'
import { pump } from '#data/engine/pump.ts'
import { takeSnapshot } from '#data/engine/snapshot.ts'
import { trimLog } from '#data/change/trim.ts'
import { memoryDisk } from '#shared/contract/memory/memoryDisk.ts'
import { contactRow, favourRow, meetingRow, participationRow } from './records.ts'
import { actions, apply } from './randomChanges.ts'
import type { Place } from './place.ts'
import { derivedOf, recordsOf, World } from './world.ts'

const anna = contactRow('a', 'Anna')
const bob = contactRow('b', 'Bob')
const nothing = () => undefined

/** "A start": how database and folder find each other again, whatever happened to either. */
export function startsSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())

  const add = (row = anna) => change(data, { key: `add ${row.id}` }, (db) => db.contacts.add(row))
  const coffee = () =>
    change(data, { key: 'coffee' }, async (db) => {
      await db.meetings.add(meetingRow('m'))
      await db.participations.bulkAdd([participationRow('ma', 'm', 'a'), participationRow('mb', 'm', 'b')])
      await db.favours.add(favourRow('f', 'b', { due: '2026-11-27' }))
    })
  const everything = async () => ({
    records: await recordsOf(data),
    derived: await derivedOf(data),
    end: await lastChange(data.db),
  })

  describe('a first start', () => {
    test('takes the identity of the folder and makes one for the database', async () => {
      expect(await readMeta(data.db, 'dataId')).toBe(world.disk.own.dataId)
      const first = await readMeta(data.db, 'databaseId')
      world.close()
      data = await world.open()
      expect(await readMeta(data.db, 'databaseId')).toBe(first)
      world.loseDatabase()
      data = await world.open()
      expect(await readMeta(data.db, 'databaseId')).not.toBe(first)
      expect(await readMeta(data.db, 'dataId')).toBe(world.disk.own.dataId)
    })
  })

  describe('a database that was lost', () => {
    test('comes back from the journal alone, with its history and undo', async () => {
      await add()
      await add(bob)
      await coffee()
      await undoLatest(data)
      await redoLatest(data)
      await pump(data, nothing)
      const before = await everything()
      world.loseDatabase()
      const opened = await world.start()
      if (opened.kind !== 'ready') throw new Error(opened.kind)
      expect(opened.how).toBe('rebuilt')
      data = opened.data
      expect(await everything()).toEqual(before)
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'coffee' }, kept: 0 })
    })

    test('comes back from a snapshot and the changes after it, and undo still reaches behind the snapshot', async () => {
      await add()
      await pump(data, nothing)
      await takeSnapshot(data)
      await add(bob)
      await coffee()
      await pump(data, nothing)
      const before = await everything()
      world.loseDatabase()
      data = await world.open()
      expect(await everything()).toEqual(before)
      expect(world.progress.map(({ step }) => step)).toContain('records')
      for (const key of ['coffee', 'add b', 'add a']) expect(await undoLatest(data)).toMatchObject({ undone: { key }, kept: 0 })
      expect(await recordsOf(data)).toEqual({})
    })

    test('comes back from a snapshot when the journal is lost too, and goes on from there', async () => {
      await add()
      await pump(data, nothing)
      await takeSnapshot(data)
      const before = await everything()
      world.disk.own.changes = []
      delete world.disk.own.start
      world.loseDatabase()
      data = await world.open()
      expect(await everything()).toEqual(before)
      expect(await add(bob)).toMatchObject({ seq: 2 })
      expect(await pump(data, nothing)).toMatchObject({ seq: 2 })
      world.loseDatabase()
      data = await world.open()
      expect(await recordsOf(data)).toEqual({ contacts: [anna, bob] })
    })

    test('is rebuilt by one window while the others wait for it', async () => {
      await add()
      await pump(data, nothing)
      world.loseDatabase()
      const opened = await Promise.all([world.start(), world.start()])
      expect(new Set(opened.map((one) => (one.kind === 'ready' ? one.how : one.kind)))).toEqual(new Set(['rebuilt', 'same']))
    })

    test('is begun anew when the rebuild was interrupted', async () => {
      await add()
      await add(bob)
      await pump(data, nothing)
      await takeSnapshot(data)
      await coffee()
      await pump(data, nothing)
      const before = await everything()
      world.loseDatabase()
      const host = world.host()
      host.failNext('journal.read', { code: 'unavailable' })
      expect(await world.start(host)).toMatchObject({ kind: 'failed', reason: 'host', code: 'unavailable' })
      data = await world.open()
      expect(await everything()).toEqual(before)
      expect(await readMeta(data.db, 'rebuilding')).toBeUndefined()
    })

    test('is never taken for a new beginning when an interrupted rebuild lost its source', async () => {
      await add()
      await pump(data, nothing)
      world.loseDatabase()
      const host = world.host()
      host.failNext('journal.read', { code: 'unavailable' })
      await world.start(host)
      world.disk = memoryDisk()
      expect(await world.start()).toMatchObject({ kind: 'failed', reason: 'nothing-to-rebuild-from' })
    })

    test('is not rebuilt from a journal with a change that is not what its hash says', async () => {
      await add()
      await add(bob)
      await pump(data, nothing)
      const operation = world.disk.own.changes[1]?.operations[0]
      if (operation?.after === undefined || operation.after === null) throw new Error('no operation')
      operation.after['nickname'] = 'forged'
      world.loseDatabase()
      expect(await world.start()).toMatchObject({ kind: 'failed', reason: 'damaged-journal' })
    })

    test('is not rebuilt from a snapshot that holds other rows than it says', async () => {
      await add()
      await pump(data, nothing)
      await takeSnapshot(data)
      const snapshot = world.disk.own.snapshots[0]
      if (snapshot === undefined) throw new Error('no snapshot')
      snapshot.lines = ''
      world.loseDatabase()
      expect(await world.start()).toMatchObject({ kind: 'failed', reason: 'damaged-snapshot' })
    })
  })

  describe('a database that is behind', () => {
    test('catches up with what another browser wrote, summaries too', async () => {
      await add()
      await pump(data, nothing)
      const here = world.database
      world.close()
      world.database = place.fresh()
      data = await world.open()
      await add(bob)
      await coffee()
      await pump(data, nothing)
      const there = await everything()
      world.close()
      world.database = here
      const opened = await world.start()
      if (opened.kind !== 'ready') throw new Error(opened.kind)
      expect(opened.how).toBe('caught-up')
      data = opened.data
      expect(await everything()).toEqual(there)
    })

    test('refuses a damaged change and keeps what it had', async () => {
      await add()
      await pump(data, nothing)
      const here = world.database
      world.close()
      world.database = place.fresh()
      data = await world.open()
      await add(bob)
      await pump(data, nothing)
      world.close()
      const head = world.disk.own.changes[1]?.head
      if (head === undefined) throw new Error('no change')
      head.label.key = 'forged'
      world.database = here
      expect(await world.start()).toMatchObject({ kind: 'failed', reason: 'damaged-journal' })
      head.label.key = 'add b'
      data = await world.open()
      expect(await recordsOf(data)).toEqual({ contacts: [anna, bob] })
    })
  })

  describe('a folder that is behind', () => {
    test('gets a journal written again when it was lost', async () => {
      await add()
      await add(bob)
      await pump(data, nothing)
      const before = await everything()
      world.close()
      world.disk = memoryDisk()
      data = await world.open()
      expect(await pump(data, nothing)).toMatchObject({ seq: 2 })
      world.loseDatabase()
      data = await world.open()
      expect(await everything()).toEqual(before)
    })

    test('gets a snapshot to start from where the values of old changes are gone', async () => {
      await add()
      await pump(data, nothing)
      for (let n = 0; n < 11; n++) await change(data, { key: 'tick' }, (db) => db.profile.put({ id: 'me', name: `${n}` }))
      world.clock.set('2027-06-01T09:00:00.000Z')
      expect(await trimLog(data, 12, { changes: 10, days: 90 })).toBe(2)
      const before = await everything()
      world.close()
      world.disk = memoryDisk()
      data = await world.open()
      expect(await pump(data, nothing)).toMatchObject({ seq: 12 })
      await add(bob)
      expect(await pump(data, nothing)).toMatchObject({ seq: 13 })
      await undoLatest(data)
      await pump(data, nothing)
      world.loseDatabase()
      data = await world.open()
      expect(await recordsOf(data)).toEqual(before.records)
    })
  })

  describe('a folder that is another’s', () => {
    test('by its identity: nothing is written, both sides are told', async () => {
      await add()
      await pump(data, nothing)
      const before = await everything()
      world.close()
      const other = new World(place)
      data = await other.open()
      await add(bob)
      await pump(data, nothing)
      other.close()
      world.disk = other.disk
      const host = world.host()
      expect(await world.start(host)).toMatchObject({
        kind: 'foreign',
        reason: 'data-id',
        folder: { last: 1 },
        database: { last: 1, at: '2026-11-23T09:00:00.000Z' },
      })
      expect(host.calls.map(({ name }) => name)).toEqual(['data.open'])
      world.disk = memoryDisk()
      data = await world.open()
      expect(await everything()).toEqual(before)
    })

    /** Two profiles that went different ways from one beginning. */
    async function fork(): Promise<void> {
      await add()
      await pump(data, nothing)
      const here = world.database
      world.close()
      world.database = place.fresh()
      data = await world.open()
      await add(bob)
      await pump(data, nothing)
      world.close()
      world.database = here
      const rest = world.disk
      world.disk = memoryDisk()
      data = await world.open()
      await add(contactRow('c', 'Carla'))
      world.close()
      world.disk = rest
    }

    test('by its history: nothing is written', async () => {
      await fork()
      expect(await world.start()).toMatchObject({ kind: 'foreign', reason: 'hash', folder: { last: 2 }, database: { last: 2 } })
    })

    test('goes on with the folder when the user says so; the database is set aside', async () => {
      await fork()
      const { setAside } = await world.adopt('folder')
      data = await world.open()
      expect(await recordsOf(data)).toEqual({ contacts: [anna, bob] })
      if (setAside === undefined) throw new Error('nothing set aside')
      const kept = new Dexie(setAside, { ...world.database })
      await kept.open()
      expect(await kept.table('contacts').toCollection().primaryKeys()).toEqual(['a', 'c'])
      kept.close()
      await kept.delete()
    })

    test('goes on with the database when the user says so; the folder is set aside', async () => {
      await fork()
      const { setAside } = await world.adopt('database')
      data = await world.open()
      expect(await recordsOf(data)).toEqual({ contacts: [anna, contactRow('c', 'Carla')] })
      expect(await pump(data, nothing)).toMatchObject({ seq: 2 })
      expect(world.disk.aside.get(setAside ?? '')?.changes).toHaveLength(2)
    })
  })

  describe('data of a newer Bakkie', () => {
    test('is left alone: the database', async () => {
      await add()
      world.close()
      const newer = new Dexie(world.database.name, { ...world.database })
      newer.version(2).stores({ contacts: 'id', lost: 'id' })
      await newer.open()
      newer.close()
      expect(await world.start()).toEqual({ kind: 'newer-database', where: 'database' })
      const after = (await place.indexedDB.databases()).find(({ name }) => name === world.database.name)
      expect(after?.version).toBe(20)
    })

    test('is left alone: the folder', async () => {
      await add()
      await pump(data, nothing)
      const head = world.disk.own.changes[0]?.head
      if (head === undefined) throw new Error('no change')
      head.schema = 2
      world.close()
      expect(await world.start()).toEqual({ kind: 'newer-database', where: 'folder' })
    })
  })

  describe('random changes', () => {
    test('undone all give the beginning, redone all the end, and replayed elsewhere the same', async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (list) => {
          const own = new World(place)
          const here = await own.open()
          for (const action of list) await apply(here, action)
          const end = { records: await recordsOf(here), derived: await derivedOf(here) }
          let undone = 0
          while ((await undoLatest(here)) !== undefined) undone += 1
          expect(await recordsOf(here)).toEqual({})
          let redone = 0
          while ((await redoLatest(here)) !== undefined) redone += 1
          expect(redone).toBe(undone)
          expect({ records: await recordsOf(here), derived: await derivedOf(here) }).toEqual(end)
          await pump(here, nothing)
          own.loseDatabase()
          const there = await own.open()
          expect({ records: await recordsOf(there), derived: await derivedOf(there) }).toEqual(end)
          own.close()
        }),
        { numRuns: 30 },
      )
    })
  })
}
