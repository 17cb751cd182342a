import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { addFavour } from '#data/commands/favours.ts'
import { addEvent, deleteEvent, editEvent } from '#data/commands/events.ts'
import { addGuests } from '#data/commands/guests.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNote } from '#data/commands/notes.ts'
import type { Data } from '#data/data.ts'
import { eventPage, eventsByDay, eventsList } from '#data/queries/events.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import * as v from 'valibot'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

const time = (text: string) => v.parse(ClockTimeSchema, text)

/** Events come, move and go, each in one change. Today is 23 November 2026. */
export function eventsSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())
  const stored = async (id: Parameters<typeof deleteEvent>[1]) => (await eventPage(data, id))?.event

  describe('an event', () => {
    test('is made with a name and a day', async () => {
      const { id } = await undoably(data, () => addEvent(data, { name: ' Network lunch ', date: day('2026-12-01'), city: '' }))
      expect(await stored(id)).toEqual({ id, createdAt: data.clock.now(), name: 'Network lunch', date: '2026-12-01' })
      expect((await latestChanges(data, 1))[0]?.label).toEqual({ key: 'event.added', values: { name: 'Network lunch' } })
    })

    test('comes with the guests an invitation names, in the same change', async () => {
      const { id, seq, added } = await addEvent(data, { name: 'Lunch', date: day('2026-12-01') }, [
        { name: 'Anna' },
        { name: 'Bob' },
      ])
      expect(added).toBe(2)
      expect(await eventPage(data, id)).toMatchObject({ listed: 2, coming: 2, toReview: 2, known: 0 })
      expect(await data.db.operations.where('[seq+n]').between([seq, 0], [seq, 99]).count()).toBe(3)
    })

    test('has a zone only where it has a time', async () => {
      const { id } = await addEvent(data, { name: 'Lunch', date: day('2026-12-01'), time: time('12:30') })
      expect(await stored(id)).toMatchObject({ zone: 'UTC' })
      await undoably(data, () => editEvent(data, id, { time: undefined }))
      expect(await stored(id)).not.toHaveProperty('zone')
    })

    test('lasts as long as it did when it is moved to another day', async () => {
      const { id } = await addEvent(data, { name: 'Congress', date: day('2026-12-01'), endDate: day('2026-12-03') })
      await editEvent(data, id, { date: day('2026-12-30') })
      expect(await stored(id)).toMatchObject({ date: '2026-12-30', endDate: '2027-01-01' })
      await editEvent(data, id, { date: day('2026-12-30'), endDate: day('2026-12-30') })
      expect(await stored(id)).not.toHaveProperty('endDate')
    })

    test('keeps an end before its start as it was typed', async () => {
      const { id } = await addEvent(data, {
        name: 'Drinks',
        date: day('2026-12-01'),
        time: time('18:00'),
        endTime: time('17:00'),
      })
      expect(await stored(id)).toMatchObject({ time: '18:00', endTime: '17:00' })
    })

    test('cannot be without a name or a day', async () => {
      await expect(addEvent(data, { name: ' ', date: day('2026-12-01') })).rejects.toMatchObject({ fields: ['name'] })
      const { id } = await addEvent(data, { name: 'Lunch', date: day('2026-12-01') })
      await expect(editEvent(data, id, { date: undefined })).rejects.toMatchObject({ fields: ['date'] })
    })

    test('goes with its guests and its plan; what came of it keeps standing', async () => {
      const anna = await person(data, 'Anna')
      const { id } = await addEvent(data, { name: 'Lunch', date: day('2026-11-20') })
      await addGuests(data, id, [{ name: 'Anna', contactId: anna }])
      const meeting = await logMeeting(data, {
        kind: 'event',
        date: day('2026-11-20'),
        participants: [{ contactId: anna }],
        eventId: id,
      })
      const note = await addNote(data, { contactIds: [anna], text: 'Sails', eventId: id })
      const favour = await addFavour(data, {
        contactId: anna,
        direction: 'given',
        state: 'promised',
        what: 'the deck',
        cups: cups(100),
        eventId: id,
      })
      await undoably(data, () => deleteEvent(data, id))
      expect(await data.db.guests.count()).toBe(0)
      for (const row of [
        await data.db.meetings.get(meeting.id),
        await data.db.notes.get(note.id),
        await data.db.favours.get(favour.id),
      ]) {
        expect(row).toBeDefined()
        expect(row).not.toHaveProperty('eventId')
      }
    })
  })

  describe('the list of events', () => {
    const add = (name: string, date: string, more: Partial<Parameters<typeof addEvent>[1]> = {}) =>
      addEvent(data, { name, date: day(date), ...more })
    const names = async (when: 'coming' | 'past', words?: string) =>
      (await eventsList(data, { when, ...(words !== undefined && { words }) })).rows.map(({ event }) => event.name)

    test('has the next one first among those to come, the last one first among the past', async () => {
      await add('Later', '2026-12-24')
      await add('Today', '2026-11-23')
      await add('Going on', '2026-11-22', { endDate: day('2026-11-24') })
      await add('Long ago', '2025-01-01')
      await add('Yesterday', '2026-11-22')
      expect(await names('coming')).toEqual(['Going on', 'Today', 'Later'])
      expect(await names('past')).toEqual(['Yesterday', 'Long ago'])
    })

    test('is searched by name, place and what it is about, whatever the accents', async () => {
      await add('Zomerborrel', '2026-12-01', { where: 'Café de Jaren', city: 'Amsterdam' })
      await add('Congres', '2026-12-02', { about: 'Circulaire bouw' })
      expect(await names('coming', 'cafe amster')).toEqual(['Zomerborrel'])
      expect(await names('coming', 'BOUW')).toEqual(['Congres'])
      expect(await names('coming', 'lunch')).toEqual([])
    })

    test('says how far each is, and shows a page at a time', async () => {
      const anna = await person(data, 'Anna')
      const { id } = await add('Lunch', '2026-12-01')
      await add('Drinks', '2026-12-02')
      await addGuests(data, id, [
        { name: 'Anna', contactId: anna },
        { name: 'Bob', isStranger: true },
        { name: 'Carla', met: true },
      ])
      const { rows, total } = await eventsList(data, { when: 'coming', limit: 1 })
      expect(total).toBe(2)
      expect(rows).toMatchObject([{ listed: 3, known: 1, toReview: 1, met: 1, planRows: 0 }])
    })

    test('by day has one of several days on each of them, within the days asked for', async () => {
      await add('Congress', '2026-10-30', { endDate: day('2026-11-02') })
      await add('For ever', '2026-11-02', { endDate: day('2999-12-31') })
      const byDay = await eventsByDay(data, { from: day('2026-11-01'), to: day('2026-11-03') })
      expect([...byDay].map(([on, events]) => [on, events.map(({ name }) => name)])).toEqual([
        ['2026-11-01', ['Congress']],
        ['2026-11-02', ['Congress', 'For ever']],
        ['2026-11-03', ['For ever']],
      ])
    })
  })
}
