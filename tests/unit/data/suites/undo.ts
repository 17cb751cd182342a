import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { redoLatest, undoChange, undoLatest } from '#data/change/undo.ts'
import { REACH, trimLog } from '#data/change/trim.ts'
import { historyOf } from '#data/change/history.ts'
import type { Data } from '#data/data.ts'
import { contactRow, favourRow, introductionRow, meetingRow, noteRow, participationRow, sourceRow } from './records.ts'
import type { Place } from './place.ts'
import { derivedOf, recordsOf, World } from './world.ts'

const anna = contactRow('a', 'Anna')
const bob = contactRow('b', 'Bob')

/** Undo and redo as ARCHITECTURE.md, "Every write is a change", defines them. */
export function undoSuite(place: Place): void {
  describe('undo', () => {
    let world: World
    let data: Data
    const add = (key: string, row = contactRow(key, key)) => change(data, { key }, (db) => db.contacts.add(row))
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
    })
    afterEach(() => world.close())

    test('of an empty log is nothing', async () => {
      expect(await undoLatest(data)).toBeUndefined()
      expect(await redoLatest(data)).toBeUndefined()
    })

    test('takes back the newest change, names it, and is a change itself', async () => {
      await add('a', anna)
      await add('b', bob)
      expect(await undoLatest(data)).toEqual({ undone: { key: 'b' }, seq: 3, kept: 0 })
      expect(await recordsOf(data)).toEqual({ contacts: [anna] })
      expect(await data.db.changes.get(3)).toMatchObject({ kind: 'undo', target: 2, label: { key: 'b' }, operations: 1 })
      expect(await data.db.summaries.count()).toBe(1)
    })

    test('goes on to the change before, and redo comes back the same way', async () => {
      await add('a', anna)
      await add('b', bob)
      await undoLatest(data)
      await undoLatest(data)
      expect(await recordsOf(data)).toEqual({})
      expect(await undoLatest(data)).toBeUndefined()
      expect(await redoLatest(data)).toMatchObject({ undone: { key: 'a' }, kept: 0 })
      expect(await redoLatest(data)).toMatchObject({ undone: { key: 'b' }, kept: 0 })
      expect(await redoLatest(data)).toBeUndefined()
      expect(await recordsOf(data)).toEqual({ contacts: [anna, bob] })
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'b' } })
    })

    test('names nobody again who was deleted since; the rest is taken back', async () => {
      await add('a', anna)
      await add('b', bob)
      await change(data, { key: 'met' }, (db) => db.contacts.update(anna.id, { met: { throughId: bob.id }, city: 'Utrecht' }))
      const { seq } = await change(data, { key: 'cleared' }, async (db) => {
        await db.contacts.put({ ...anna, city: 'Zeist' })
      })
      const gone = await change(data, { key: 'deleted' }, (db) => db.contacts.delete(bob.id))
      expect(await undoChange(data, seq)).toMatchObject({ kept: 1 })
      expect(await data.db.contacts.get(anna.id)).toEqual({ ...anna, city: 'Utrecht' })
      await undoChange(data, gone.seq)
      expect(await data.db.contacts.get(bob.id)).toEqual(bob)
    })

    test('leaves an introduction as it is rather than name somebody who is gone', async () => {
      await add('a', anna)
      await add('b', bob)
      const carla = contactRow('c', 'Carla')
      await add('c', carla)
      const first = introductionRow('i', [anna, bob])
      const second = introductionRow('i', [anna, carla])
      await change(data, { key: 'added' }, (db) => db.introductions.add(first))
      const { seq } = await change(data, { key: 'edited' }, (db) => db.introductions.put(second))
      await change(data, { key: 'deleted' }, (db) => db.contacts.delete(bob.id))
      expect(await undoChange(data, seq)).toMatchObject({ kept: 1 })
      expect(await data.db.introductions.get(second.id)).toEqual(second)
    })

    test('anything new ends redo', async () => {
      await add('a', anna)
      await undoLatest(data)
      await add('b', bob)
      expect(await redoLatest(data)).toBeUndefined()
      await undoLatest(data)
      expect(await redoLatest(data)).toMatchObject({ undone: { key: 'b' } })
      expect(await redoLatest(data)).toBeUndefined()
    })

    test('takes back what another window did, and works across restarts', async () => {
      const other = await world.open()
      await change(other, { key: 'there' }, (db) => db.contacts.add(anna))
      world.close()
      data = await world.open()
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'there' } })
      world.close()
      data = await world.open()
      expect(await redoLatest(data)).toMatchObject({ undone: { key: 'there' } })
    })

    test('in two windows at once takes back one change each', async () => {
      const other = await world.open()
      await add('a', anna)
      await add('b', bob)
      const undone = await Promise.all([undoLatest(data), undoLatest(other)])
      expect(new Set(undone.map((one) => one?.undone.key))).toEqual(new Set(['a', 'b']))
      expect(await recordsOf(data)).toEqual({})
    })

    test('of a deletion restores the whole record', async () => {
      await change(data, { key: 'add' }, async (db) => {
        await db.contacts.add(anna)
        await db.favours.add(favourRow('f', 'a'))
      })
      const before = { records: await recordsOf(data), derived: await derivedOf(data) }
      await change(data, { key: 'delete' }, async (db) => {
        await db.contacts.delete(anna.id)
        await db.favours.clear()
      })
      expect(await undoLatest(data)).toMatchObject({ kept: 0 })
      expect({ records: await recordsOf(data), derived: await derivedOf(data) }).toEqual(before)
    })

    test('of any single change touches only the fields that are still as it left them', async () => {
      await add('a', anna)
      const { seq } = await change(data, { key: 'edit' }, (db) =>
        db.contacts.update(anna.id, { tier: 'a', nickname: 'An', city: 'Utrecht' }),
      )
      await change(data, { key: 'later' }, (db) => db.contacts.update(anna.id, { nickname: 'Annie' }))
      expect(await undoChange(data, seq)).toMatchObject({ undone: { key: 'edit' }, kept: 1 })
      expect(await recordsOf(data)).toEqual({ contacts: [{ ...anna, nickname: 'Annie' }] })
    })

    test('leaves people who were changed or used since, and counts them', async () => {
      const people = Array.from({ length: 100 }, (_, n) => contactRow(`p${n}`, `P${n}`))
      const { seq } = await change(data, { key: 'import' }, async (db) => {
        await db.contacts.bulkAdd(people)
        await db.sources.bulkAdd(people.map(({ id }) => sourceRow(`s-${id}`, id)))
      })
      await change(data, { key: 'edit' }, (db) => db.contacts.update(contactRow('p1', '').id, { tier: 'a' }))
      await change(data, { key: 'note' }, (db) => db.notes.add(noteRow('n', ['p2', 'p3'])))
      expect(await undoChange(data, seq)).toMatchObject({ kept: 3 })
      const left = await data.db.contacts.toArray()
      expect(left.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
      expect((await data.db.sources.toArray()).map(({ id }) => id)).toEqual(['s-p1', 's-p2', 's-p3'])
    })

    test('of a coffee takes it from the book while someone it brought in stays, edited since', async () => {
      await add('a', anna)
      const { seq } = await change(data, { key: 'log' }, async (db) => {
        await db.contacts.add(bob)
        await db.meetings.add(meetingRow('m'))
        await db.participations.bulkAdd([participationRow('ma', 'm', 'a'), participationRow('mb', 'm', 'b')])
      })
      await change(data, { key: 'edit' }, (db) => db.contacts.update(bob.id, { city: 'Utrecht' }))
      expect(await undoChange(data, seq)).toMatchObject({ kept: 1 })
      expect(await recordsOf(data)).toEqual({ contacts: [anna, { ...bob, city: 'Utrecht' }] })
    })

    test('leaves a meeting that a later promise came from, with everyone who was there', async () => {
      const { seq } = await change(data, { key: 'log' }, async (db) => {
        await db.contacts.add(anna)
        await db.meetings.add(meetingRow('m'))
        await db.participations.add(participationRow('ma', 'm', 'a'))
      })
      await add('b', bob)
      await change(data, { key: 'promise' }, (db) => db.favours.add(favourRow('f', 'b', { meetingId: 'm' })))
      const before = await recordsOf(data)
      expect(await undoChange(data, seq)).toMatchObject({ kept: 2 })
      expect(await recordsOf(data)).toEqual(before)
    })

    test('does not bring back what hangs on somebody who is gone', async () => {
      await change(data, { key: 'add' }, async (db) => {
        await db.contacts.add(anna)
        await db.favours.add(favourRow('f', 'a'))
      })
      const { seq } = await change(data, { key: 'drop' }, (db) => db.favours.clear())
      await change(data, { key: 'delete' }, (db) => db.contacts.delete(anna.id))
      expect(await undoChange(data, seq)).toMatchObject({ kept: 1 })
      expect(await recordsOf(data)).toEqual({})
    })

    test('of the same change happens once', async () => {
      await add('a', anna)
      const { seq } = await add('b', bob)
      await undoChange(data, seq)
      expect(await undoChange(data, seq)).toBeUndefined()
      await redoLatest(data)
      expect(await undoChange(data, seq)).toMatchObject({ undone: { key: 'b' } })
    })

    test('that could take back nothing still counts as tried, so that the next one is reached', async () => {
      await add('a', anna)
      await change(data, { key: 'tier' }, (db) => db.contacts.update(anna.id, { tier: 'a' }))
      const { seq } = await change(data, { key: 'again' }, (db) => db.contacts.update(anna.id, { tier: 'b' }))
      expect(await undoChange(data, seq - 1)).toMatchObject({ undone: { key: 'tier' }, kept: 1 })
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'again' }, kept: 0 })
      expect(await undoLatest(data)).toMatchObject({ undone: { key: 'a' } })
    })

    test('reaches back 90 days or 2,000 changes, whichever is more', () => {
      expect(REACH).toEqual({ changes: 2_000, days: 90 })
    })

    test('does not reach further: values go, what and when stay for good', async () => {
      const reach = { changes: 10, days: 90 }
      await add('a', anna)
      world.clock.set('2027-03-01T09:00:00.000Z')
      // Few changes: old ones keep their values however old they are.
      expect(await trimLog(data, 1, reach)).toBe(0)
      for (let n = 0; n < 11; n++) await change(data, { key: 'tick' }, (db) => db.profile.put({ id: 'me', name: `${n}` }))
      // Not on the disk yet: nothing is trimmed.
      expect(await trimLog(data, 0, reach)).toBe(0)
      // The first is old and beyond 10; the second is beyond 10 but young.
      expect(await trimLog(data, 12, reach)).toBe(1)
      expect(await undoChange(data, 1)).toBeUndefined()
      expect(await historyOf(data, 'contacts', 'a')).toEqual([{ head: await data.db.changes.get(1), what: 'added' }])
      for (let n = 0; n < 11; n++) expect(await undoLatest(data)).toMatchObject({ undone: { key: 'tick' } })
      expect(await undoLatest(data)).toBeUndefined()
      expect(await recordsOf(data)).toEqual({ contacts: [anna] })
    })
  })
}
