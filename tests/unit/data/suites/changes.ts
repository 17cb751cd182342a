import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { historyOf, latestChanges } from '#data/change/history.ts'
import { operationsOf } from '#data/change/log.ts'
import type { Data } from '#data/data.ts'
import { NO_HASH } from '#shared/changes/change.ts'
import { hashChange } from '#shared/changes/hash.ts'
import { contactRow, noteRow } from './records.ts'
import type { Place } from './place.ts'
import { recordsOf, World } from './world.ts'

const label = { key: 'test' }

/** "Every write is a change": what the door lets through, and what it leaves in the log. */
export function changesSuite(place: Place): void {
  describe('a change', () => {
    let world: World
    let data: Data
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
    })
    afterEach(() => world.close())

    test('is one head with one operation per row', async () => {
      const { seq, result } = await change(data, { key: 'test', values: { count: 2 } }, async (db) => {
        await db.contacts.bulkAdd([contactRow('a', 'Anna'), contactRow('b', 'Bob')])
        return 'done'
      })
      expect({ seq, result }).toEqual({ seq: 1, result: 'done' })
      const head = await data.db.changes.get(1)
      expect(head).toMatchObject({
        seq: 1,
        at: '2026-11-23T09:00:00.000Z',
        kind: 'do',
        label: { key: 'test', values: { count: 2 } },
        schema: 1,
        operations: 2,
        previous: NO_HASH,
      })
      expect(await operationsOf(data.db, 1)).toEqual([
        { table: 'contacts', id: 'a', before: null, after: contactRow('a', 'Anna') },
        { table: 'contacts', id: 'b', before: null, after: contactRow('b', 'Bob') },
      ])
    })

    test('chains to the one before by a hash over all it holds', async () => {
      await change(data, label, (db) => db.contacts.add(contactRow('a', 'Anna')))
      await change(data, label, (db) => db.contacts.update('a' as never, { nickname: 'An' }))
      const [first, second] = await data.db.changes.toArray()
      expect(second?.previous).toBe(first?.hash)
      if (second === undefined) throw new Error('no second change')
      const { hash, ...bare } = second
      expect(hash).toBe(hashChange(bare, (await operationsOf(data.db, 2)) ?? []))
    })

    test('holds only the fields that changed, and which were absent on a side', async () => {
      const anna = contactRow('a', 'Anna', { nickname: 'An', tier: 'a' })
      await change(data, label, (db) => db.contacts.add(anna))
      await change(data, label, (db) => db.contacts.put(contactRow('a', 'Anna', { tier: 'b', city: 'Utrecht' })))
      expect(await operationsOf(data.db, 2)).toEqual([
        {
          table: 'contacts',
          id: 'a',
          before: { nickname: 'An', tier: 'a' },
          after: { tier: 'b', city: 'Utrecht' },
          absentBefore: ['city'],
          absentAfter: ['nickname'],
        },
      ])
    })

    test('sees every way to write: update, modify, bulk, delete and clear', async () => {
      await change(data, label, (db) =>
        db.contacts.bulkAdd(['a', 'b', 'c', 'd'].map((id) => contactRow(id, id, { status: 'active' }))),
      )
      await change(data, label, async (db) => {
        await db.contacts.update(contactRow('a', 'a').id, { nickname: 'An' })
        await db.contacts.where('status').equals('active').modify({ tier: 'c' })
        await db.contacts.bulkDelete([contactRow('b', 'b').id])
        await db.contacts.where('id').equals('c').delete()
      })
      const ids = (await operationsOf(data.db, 2))?.map(({ id, after }) => [id, after])
      expect(ids).toEqual([
        ['a', { nickname: 'An', tier: 'c' }],
        ['b', null],
        ['c', null],
        ['d', { tier: 'c' }],
      ])
      await change(data, label, (db) => db.contacts.clear())
      expect((await operationsOf(data.db, 3))?.map(({ id, after }) => [id, after])).toEqual([
        ['a', null],
        ['d', null],
      ])
    })

    test('joins several writes to one row, and forgets those that cancel out', async () => {
      await change(data, label, (db) => db.contacts.add(contactRow('a', 'Anna')))
      const { seq } = await change(data, label, async (db) => {
        await db.contacts.update(contactRow('a', '').id, { tier: 'a' })
        await db.contacts.update(contactRow('a', '').id, { tier: 'b' })
        await db.contacts.add(contactRow('b', 'Bob'))
        await db.contacts.delete(contactRow('b', '').id)
      })
      expect(await operationsOf(data.db, seq)).toEqual([
        { table: 'contacts', id: 'a', before: {}, after: { tier: 'b' }, absentBefore: ['tier'] },
      ])
    })

    test('that changed nothing leaves no trace', async () => {
      await change(data, label, (db) => db.contacts.add(contactRow('a', 'Anna')))
      const { seq } = await change(data, label, (db) => db.contacts.put(contactRow('a', 'Anna')))
      expect(seq).toBe(0)
      expect(await data.db.changes.count()).toBe(1)
    })

    test('keeps absent fields absent: undefined is never stored', async () => {
      await change(data, label, (db) => db.contacts.add({ ...contactRow('a', 'Anna'), nickname: undefined }))
      expect(Object.keys((await data.db.contacts.toArray())[0] ?? {})).not.toContain('nickname')
      expect((await operationsOf(data.db, 1))?.[0]?.after).not.toHaveProperty('nickname')
    })

    test('takes no value that JSON cannot carry', async () => {
      await expect(
        change(data, label, (db) => db.contacts.add(Object.assign(contactRow('a', 'Anna'), { extra: new Date() }))),
      ).rejects.toThrow(TypeError)
      expect(await data.db.contacts.count()).toBe(0)
    })

    test('that throws leaves nothing: no rows, no log, no summaries', async () => {
      const work = change(data, label, async (db) => {
        await db.contacts.add(contactRow('a', 'Anna'))
        throw new Error('changed my mind')
      })
      await expect(work).rejects.toThrow('changed my mind')
      expect(await recordsOf(data)).toEqual({})
      expect(await data.db.changes.count()).toBe(0)
      expect(await data.db.summaries.count()).toBe(0)
    })

    test('notes the rows of a bulk that went in when others were refused', async () => {
      await change(data, label, (db) => db.contacts.add(contactRow('a', 'Anna')))
      const { seq } = await change(data, label, (db) =>
        db.contacts.bulkAdd([contactRow('a', 'Again'), contactRow('b', 'Bob')]).catch(() => undefined),
      )
      expect((await operationsOf(data.db, seq))?.map(({ id }) => id)).toEqual(['b'])
      expect((await data.db.contacts.toArray()).map(({ name }) => name.given)).toEqual(['Anna', 'Bob'])
    })

    test('writes the summaries in its transaction', async () => {
      await change(data, label, (db) => db.contacts.add(contactRow('a', 'Anna')))
      expect((await data.db.summaries.toArray()).map(({ id }) => id)).toEqual(['a'])
    })

    test('is the only way to write a record', async () => {
      await expect(data.db.contacts.add(contactRow('a', 'Anna'))).rejects.toThrow('outside change()')
      await expect(data.db.contacts.bulkPut([contactRow('a', 'Anna')])).rejects.toThrow('outside change()')
      await expect(data.db.contacts.clear()).rejects.toThrow('outside change()')
      await expect(data.db.transaction('rw', data.db.notes, () => data.db.notes.add(noteRow('n', ['a'])))).rejects.toThrow(
        'outside change()',
      )
      expect(await recordsOf(data)).toEqual({})
    })

    test('cannot be begun within another, or within any transaction', async () => {
      await expect(
        change(data, label, async (db) => {
          await db.contacts.add(contactRow('a', 'Anna'))
          await change(data, label, (inner) => inner.contacts.add(contactRow('b', 'Bob')))
        }),
      ).rejects.toThrow('inside a transaction')
      expect(await recordsOf(data)).toEqual({})
    })

    test('is numbered without gaps when two windows change at once', async () => {
      const other = await world.open()
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          change(n % 2 === 0 ? data : other, label, (db) => db.contacts.add(contactRow(`c${n}`, `C${n}`))),
        ),
      )
      const heads = await data.db.changes.toArray()
      expect(heads.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
      heads.forEach((head, n) => expect(head.previous).toBe(heads[n - 1]?.hash ?? NO_HASH))
    })

    test('tells the history of a record, newest first', async () => {
      const anna = contactRow('a', 'Anna')
      await change(data, { key: 'add' }, (db) => db.contacts.add(anna))
      await change(data, { key: 'other' }, (db) => db.contacts.add(contactRow('b', 'Bob')))
      await change(data, { key: 'tier' }, (db) => db.contacts.update(anna.id, { tier: 'a' }))
      await change(data, { key: 'gone' }, (db) => db.contacts.delete(anna.id))
      const history = await historyOf(data, 'contacts', 'a')
      expect(history.map(({ head, what }) => [head.label.key, what])).toEqual([
        ['gone', 'deleted'],
        ['tier', 'changed'],
        ['add', 'added'],
      ])
      expect(history[1]?.operation?.after).toEqual({ tier: 'a' })
      expect((await latestChanges(data, 2)).map(({ label: { key } }) => key)).toEqual(['gone', 'tier'])
    })
  })
}
