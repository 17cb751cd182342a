import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveDebrief } from '#data/commands/debrief.ts'
import { addFavour, doFavour } from '#data/commands/favours.ts'
import { doFollowUp } from '#data/commands/followUps.ts'
import { addIntroduction } from '#data/commands/introductions.ts'
import { deleteMeeting, logMeeting } from '#data/commands/meetings.ts'
import { addNote } from '#data/commands/notes.ts'
import type { Data } from '#data/data.ts'
import { eventOutcome, isMore } from '#data/queries/eventOutcome.ts'
import { PartialDateSchema, type ContactId, type EventId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { gathering, guestsOf } from './gathering.ts'
import { cups, day, person } from './people.ts'

/** All that traces back to an event, each record once. */
export function eventOutcomeSuite(place: Place): void {
  describe('what came of an event', () => {
    let world: World
    let data: Data
    let event: EventId
    let anna: ContactId
    let ines: ContactId
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
      anna = await person(data, 'Anna de Vries')
      event = await gathering(data, { name: 'Network lunch', date: day('2026-11-10'), where: 'De Zwijger' })
      const [a, b] = await guestsOf(data, event, [
        { name: 'Anna de Vries', contactId: anna },
        { name: 'Ines Duarte', isStranger: true },
        { name: 'Carla Pronk' },
      ])
      const done = await saveDebrief(data, {
        eventId: event,
        entries: [
          {
            guest: { id: a?.id ?? raise() },
            met: true,
            line: {
              kind: 'event',
              date: day('2026-11-10'),
              treated: { kind: 'me' },
              cups: cups(100),
              participants: [{ contactId: anna }],
              favours: [{ direction: 'given', state: 'promised', what: 'the report', who: { contactId: anna } }],
            },
            followUps: [{ what: 'call', due: day('2026-11-30') }],
          },
          {
            guest: { id: b?.id ?? raise() },
            met: true,
            is: {
              newContact: {
                name: { given: 'Ines', family: 'Duarte' },
                met: { how: 'Network lunch', where: 'De Zwijger', on: v.parse(PartialDateSchema, '2026-11-10') },
              },
            },
          },
        ],
      })
      ines = done.newContacts[0] ?? raise()
    })
    afterEach(() => world.close())

    const outcome = async () => (await eventOutcome(data, event)) ?? raise()
    const kindsOf = async (id: ContactId) =>
      (await outcome()).people.find((one) => one.id === id)?.items.map(({ kind }) => kind) ?? []

    test('is what its debrief left: meetings, promises and next steps, with whom, and the cups', async () => {
      const found = await outcome()
      expect(found).toMatchObject({
        met: 2,
        newPeople: 1,
        laterMeetings: 0,
        poured: 100,
        received: 0,
        promisesOpen: 1,
        favoursDone: 0,
        followUpsOpen: 1,
        followUpsDone: 0,
      })
      expect(found.people.map(({ name, isNew }) => [name, isNew])).toEqual([
        ['Anna de Vries', false],
        ['Ines Duarte', true],
      ])
      expect(await kindsOf(anna)).toEqual(['followUp', 'meeting', 'favour'])
    })

    test('goes on: what was promised is done, what was planned is done', async () => {
      const [favour] = await data.db.favours.toArray()
      const [followUp] = await data.db.followUps.toArray()
      await doFavour(data, favour?.id ?? raise(), day('2026-11-20'))
      await doFollowUp(data, followUp?.id ?? raise(), day('2026-11-20'))
      expect(await outcome()).toMatchObject({ poured: 200, promisesOpen: 0, favoursDone: 1, followUpsOpen: 0, followUpsDone: 1 })
    })

    test('is also what was said to come of it later, with anyone', async () => {
      const carla = await person(data, 'Carla Pronk')
      await addFavour(data, { contactId: carla, direction: 'received', state: 'done', what: 'a tip', eventId: event })
      await addNote(data, { contactIds: [carla], text: 'knows the fund', eventId: event })
      expect(await kindsOf(carla)).toEqual(['favour', 'note'])
      expect((await outcome()).received).toBe(100)
    })

    test('counts whom a series knows from its first lunch as new there alone', async () => {
      const bob = await person(data, 'Bob Smit', { met: { how: 'Network lunch' } })
      const lunch = async (date: string, met?: boolean) => {
        const id = await gathering(data, { name: 'Network lunch', date: day(date) })
        await guestsOf(data, id, [{ name: 'Bob Smit', contactId: bob, ...(met !== undefined && { met }) }])
        return async () => (await eventOutcome(data, id))?.newPeople
      }
      const missed = await lunch('2026-01-10', false)
      const second = await lunch('2026-02-10', true)
      const third = await lunch('2026-03-10')
      expect([await missed(), await second(), await third()]).toEqual([0, 1, 0])
    })

    test('is all that happens later with those first met there, and nothing of the others', async () => {
      await logMeeting(data, {
        kind: 'coffee',
        date: day('2026-11-18'),
        treated: { kind: 'me' },
        participants: [{ contactId: ines }, { contactId: anna }],
      })
      await logMeeting(data, {
        kind: 'lunch',
        date: day('2026-11-19'),
        treated: { kind: 'me' },
        participants: [{ contactId: anna }],
      })
      await addIntroduction(data, {
        by: { kind: 'me' },
        parties: [
          { kind: 'contact', id: ines },
          { kind: 'contact', id: anna },
        ],
        state: 'fruitful',
        on: day('2026-11-20'),
        madeOn: day('2026-11-20'),
      })
      const found = await outcome()
      expect(found).toMatchObject({ laterMeetings: 1, introductionsMade: 1, introductionsFruitful: 1 })
      expect(await kindsOf(ines)).toEqual(['introduction', 'meeting', 'meeting'])
      expect(await kindsOf(anna)).toEqual(['followUp', 'introduction', 'meeting', 'favour'])
      // Once with each: the event, the coffee with Ines, the introduction of both.
      expect(found.poured).toBe(100 + 100 + 300 + 300)
    })

    test('keeps what came of a meeting at it when that meeting is deleted', async () => {
      for (const { id } of await data.db.meetings.where('eventId').equals(event).toArray()) await deleteMeeting(data, id)
      expect(await kindsOf(anna)).toEqual(['followUp', 'favour'])
    })

    test('puts those of whom nothing but the meeting came behind the others', async () => {
      const aad = await person(data, 'Aad Bos')
      await logMeeting(data, { kind: 'event', date: day('2026-11-10'), eventId: event, participants: [{ contactId: aad }] })
      const { people } = await outcome()
      expect(people.map((one) => [one.name, isMore(one)])).toEqual([
        ['Anna de Vries', true],
        ['Ines Duarte', true],
        ['Aad Bos', false],
      ])
    })
  })
}

function raise(): never {
  throw new Error('not there')
}
