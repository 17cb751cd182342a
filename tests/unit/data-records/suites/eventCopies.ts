import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { latestChanges } from '#data/change/history.ts'
import { copyEvent, setSeries } from '#data/commands/copyEvent.ts'
import { addEvent } from '#data/commands/events.ts'
import { addGuests } from '#data/commands/guests.ts'
import type { Data } from '#data/data.ts'
import { eventGuests, eventPage } from '#data/queries/events.ts'
import { eventSeries, nextDateAfter } from '#data/queries/eventSeries.ts'
import { eventsNear, eventsWith } from '#data/queries/eventsWith.ts'
import { groupChoices, guestsOfGroup } from '#data/queries/guestPeople.ts'
import { GroupSchema, MembershipSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import * as v from 'valibot'
import { day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** Events made from earlier ones, series, and whom one finds through events. Today is 23 November 2026. */
export function eventCopiesSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())
  const lunch = async (date: string) =>
    (
      await addEvent(data, {
        name: 'Network lunch',
        date: day(date),
        endDate: day(date),
        where: 'Dudok',
        city: 'Rotterdam',
        link: 'https://lunch.example/42',
        uid: 'uid-42',
        news: 'Snow',
        debriefedOn: day('2026-11-12'),
      })
    ).id
  const planned = (eventId: EventId) =>
    change(data, { key: 'test' }, (db) =>
      db.planRows.add(
        v.parse(PlanRowSchema, { id: 'r1', eventId, who: 'me', name: 'Bob', relationalPurpose: 'thank', order: 0 }),
      ),
    )

  describe('a copy', () => {
    test('takes over name and place, guests and plan, and not what was of that day alone', async () => {
      const anna = await person(data, 'Anna')
      const from = await lunch('2026-11-10')
      await addGuests(data, from, [
        { name: 'Anna', contactId: anna, met: true, answer: 'accepted', note: 'sat beside her', line: '1. Anna' },
        { name: 'Tom', isStranger: true },
      ])
      await planned(from)
      const { id } = await undoably(data, () => copyEvent(data, from, { date: day('2026-12-08'), guests: true, plan: true }))
      expect((await eventPage(data, id))?.event).toEqual({
        id,
        createdAt: data.clock.now(),
        name: 'Network lunch',
        date: '2026-12-08',
        where: 'Dudok',
        city: 'Rotterdam',
      })
      expect((await eventGuests(data, id)).map(({ guest: { id: _id, eventId: _of, ...rest } }) => rest)).toEqual([
        { contactId: anna, name: 'Anna', order: 0 },
        { name: 'Tom', isStranger: true, order: 1 },
      ])
      expect(await data.db.planRows.where('eventId').equals(id).toArray()).toMatchObject([
        { name: 'Bob', relationalPurpose: 'thank' },
      ])
    })

    test('leaves guests and plan where they are unless asked for, and takes what the form says', async () => {
      const from = await lunch('2026-11-10')
      await addGuests(data, from, [{ name: 'Bob' }])
      await planned(from)
      const { id } = await copyEvent(data, from, {
        date: day('2026-12-08'),
        fields: { name: 'Dinner', where: '' },
        guests: false,
        plan: false,
      })
      expect(await eventPage(data, id)).toMatchObject({ listed: 0, planRows: 0, event: { name: 'Dinner' } })
      expect((await eventPage(data, id))?.event).not.toHaveProperty('where')
      expect((await eventPage(data, id))?.event).not.toHaveProperty('seriesId')
    })

    test('of several days lasts as long', async () => {
      const { id: from } = await addEvent(data, { name: 'Congress', date: day('2026-06-01'), endDate: day('2026-06-03') })
      const { id } = await copyEvent(data, from, { date: day('2027-05-30'), guests: false, plan: false })
      expect((await eventPage(data, id))?.event).toMatchObject({ endDate: '2027-06-01' })
    })
  })

  describe('a series', () => {
    test('begins with its second event, and remembers who came', async () => {
      const anna = await person(data, 'Anna')
      const first = await lunch('2026-10-13')
      await addGuests(data, first, [
        { name: 'Anna', contactId: anna, met: true },
        { name: 'Bob Smit', met: true },
        { name: 'Carla', met: false },
      ])
      const { id: second } = await undoably(data, () =>
        copyEvent(data, first, { date: day('2026-11-10'), guests: false, plan: false, isNext: true }),
      )
      await addGuests(data, second, [{ name: 'Anna', contactId: anna, met: true }])
      expect((await latestChanges(data, 2))[1]?.label).toEqual({ key: 'event.next', values: { name: 'Network lunch' } })
      const series = await eventSeries(data, second)
      expect(series?.earlier.map(({ event }) => event.id)).toEqual([first])
      expect(series?.missing.map(({ guest }) => guest.name)).toEqual(['Bob Smit'])
      expect([...(series?.before.values() ?? [])]).toEqual([{ times: 1, last: '2026-10-13' }])
      expect((await eventSeries(data, first))?.later.map(({ event }) => event.id)).toEqual([second])
    })

    test('proposes the next day by its rhythm', async () => {
      const first = await lunch('2026-09-08')
      const { id } = await copyEvent(data, first, { date: day('2026-10-13'), guests: false, plan: false, isNext: true })
      const event = (await eventPage(data, id))?.event
      expect(event && (await nextDateAfter(data, event))).toBe('2026-12-08')
    })

    test('is joined with another event, and left again', async () => {
      const first = await lunch('2026-10-13')
      const other = await lunch('2026-11-10')
      await undoably(data, () => setSeries(data, other, first))
      expect((await eventSeries(data, other))?.earlier).toHaveLength(1)
      await undoably(data, () => setSeries(data, other, undefined))
      expect(await eventSeries(data, other)).toBeUndefined()
      expect((await eventSeries(data, first))?.later).toEqual([])
    })
  })

  describe('people and events', () => {
    test('a contact has the events to come, the first one first, and those that were, the last one first', async () => {
      const anna = await person(data, 'Anna')
      for (const date of ['2026-12-24', '2026-12-01', '2026-01-05', '2026-11-22']) {
        const { id } = await addEvent(data, { name: date, date: day(date) })
        await addGuests(data, id, [{ name: 'Anna', contactId: anna }])
      }
      const found = await eventsWith(data, anna)
      expect(found.coming.map(({ event }) => event.name)).toEqual(['2026-12-01', '2026-12-24'])
      expect(found.past.map(({ event }) => event.name)).toEqual(['2026-11-22', '2026-01-05'])
    })

    test('events are offered the nearest day first, and narrowed by words', async () => {
      await addEvent(data, { name: 'Lunch', date: day('2026-11-01'), where: 'Café Dudok' })
      await addEvent(data, { name: 'Drinks', date: day('2026-11-20') })
      await addEvent(data, { name: 'Dinner', date: day('2026-12-24') })
      const offered = async (words: string) => (await eventsNear(data, day('2026-11-21'), words)).map(({ name }) => name)
      expect(await offered('')).toEqual(['Drinks', 'Lunch', 'Dinner'])
      expect(await offered('cafe')).toEqual(['Lunch'])
    })

    test('a group comes with those of its people who are around', async () => {
      const anna = await person(data, 'Anna', { positions: [{ organisation: 'KPN', role: 'Director' }] })
      const bob = await person(data, 'Bob', { status: 'archived' })
      await change(data, { key: 'test' }, async (db) => {
        await db.groups.add(
          v.parse(GroupSchema, {
            id: 'g',
            createdAt: data.clock.now(),
            kind: 'list',
            name: 'Funds',
            topics: [],
            status: 'active',
          }),
        )
        for (const [id, contactId] of [
          ['m1', anna],
          ['m2', bob],
        ] as const)
          await db.memberships.add(v.parse(MembershipSchema, { id, groupId: 'g', contactId }))
      })
      const [choice] = await groupChoices(data)
      expect(choice).toMatchObject({ group: { name: 'Funds' }, members: 2 })
      expect(choice && (await guestsOfGroup(data, choice.group.id))).toEqual([
        { contactId: anna, name: 'Anna', organisation: 'KPN', role: 'Director' },
      ])
    })
  })
}
