import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { undoLatest } from '#data/change/undo.ts'
import { addFavour } from '#data/commands/favours.ts'
import { logAlone } from '#data/commands/logAlone.ts'
import { logMany } from '#data/commands/logMany.ts'
import { addNextTime } from '#data/commands/nextTime.ts'
import { cancelMeeting, confirmMeeting, deleteMeeting, editMeeting, logMeeting, moveMeeting } from '#data/commands/meetings.ts'
import { InvalidDraft } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import { hasOutcome } from '#data/queries/meetings.ts'
import type { MeetingId, ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** A meeting with all that came with it is one change; what lies ahead is planned. */
export function meetingsSuite(place: Place): void {
  describe('a meeting', () => {
    let world: World
    let data: Data
    let anna: ContactId
    let bob: ContactId
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
      anna = await person(data, 'Anna de Vries', { pronouns: 'zij/haar' })
      bob = await person(data, 'Bob')
    })
    afterEach(() => world.close())

    const partsOf = (id: MeetingId) => data.db.participations.where('meetingId').equals(id).sortBy('order')
    const coffee = (date = '2026-11-22', more: object = {}) =>
      logMeeting(data, {
        kind: 'coffee',
        date: day(date),
        treated: { kind: 'me' },
        participants: [{ contactId: anna }, { contactId: bob }],
        ...more,
      })

    test('is one of several lines logged at once: one change, and a new name in many is one new person', async () => {
      const met = (date: string, ...names: string[]) => ({
        kind: 'coffee' as const,
        date: day(date),
        participants: names.map((newName) => ({ newName })),
      })
      const logged = await undoably(data, () =>
        logMany(data, [
          { meeting: met('2026-11-16', 'Carla Pronk') },
          { meeting: { ...met('2026-11-17', 'carla pronk', 'Dirk'), treated: { kind: 'me' } } },
          { alone: { favours: [{ who: { newName: 'Dirk' }, direction: 'given', state: 'promised', what: 'boek' }] } },
          { meeting: { kind: 'lunch', date: day('2026-11-18'), participants: [{ contactId: anna }] } },
        ]),
      )
      expect(logged.newContacts).toHaveLength(2)
      expect(logged.participants).toEqual([...logged.newContacts, anna])
      expect(await data.db.meetings.count()).toBe(3)
      const [carla] = logged.newContacts
      expect((await data.db.summaries.get(carla ?? anna))?.poured).toBe(150)
      const [latest] = await latestChanges(data, 1)
      expect(latest?.label).toEqual({ key: 'lines.logged', values: { count: 4 } })
    })

    test('dates an introduction alone by the day it was said, like a loan', async () => {
      const introduction = { by: { me: true }, parties: [{ contactId: anna }, { contactId: bob }], state: 'made' } as const
      await logMany(data, [
        { alone: { introductions: [introduction], on: day('2026-11-12') } },
        { alone: { introductions: [{ ...introduction, madeOn: day('2026-11-10') }] } },
        { alone: { introductions: [{ ...introduction, state: 'proposed' }], on: day('2026-11-12') } },
      ])
      const days = (await data.db.introductions.toArray()).map(({ on, madeOn }) => `${on} ${madeOn}`)
      expect(days.toSorted()).toEqual(['2026-11-10 2026-11-10', '2026-11-12 2026-11-12', '2026-11-12 undefined'])
    })

    test('of several lines is not saved when one of them cannot be', async () => {
      const nobody = { meeting: { kind: 'coffee' as const, date: day('2026-11-16'), participants: [] } }
      const good = { meeting: { kind: 'coffee' as const, date: day('2026-11-16'), participants: [{ newName: 'Carla' }] } }
      await expect(logMany(data, [good, nobody])).rejects.toThrow(InvalidDraft)
      await expect(logMany(data, [])).rejects.toThrow(InvalidDraft)
      expect(await data.db.meetings.count()).toBe(0)
    })

    test('is not made of a loan, an introduction or a follow-up alone: one change makes just those', async () => {
      const logged = await undoably(data, () =>
        logAlone(data, {
          favours: [{ who: { newName: 'Carla' }, direction: 'given', state: 'done', what: 'boek', loan: { item: 'boek' } }],
          introductions: [{ by: { me: true }, parties: [{ contactId: anna }, { newName: 'carla' }], state: 'made' }],
          followUps: [{ who: { contactId: bob }, what: 'bellen', due: day('2026-12-07') }],
        }),
      )
      expect(await data.db.meetings.count()).toBe(0)
      expect(await data.db.participations.count()).toBe(0)
      const [favour] = await data.db.favours.toArray()
      expect(favour).toMatchObject({ contactId: logged.participants[0], loan: { item: 'boek', handedOverOn: favour?.on } })
      expect(favour?.meetingId).toBeUndefined()
      expect(await data.db.introductions.count()).toBe(1)
      expect(await data.db.followUps.count()).toBe(1)
      expect(logged.participants).toEqual([favour?.contactId, anna, bob])
      expect((await latestChanges(data, 1))[0]?.label.key).toBe('favour.given.lent')
      await expect(logAlone(data, {})).rejects.toThrow(InvalidDraft)
    })

    test('in one line becomes a coffee, an introduction, a promise and a new person in one change', async () => {
      const logged = await undoably(data, () =>
        logMeeting(data, {
          kind: 'coffee',
          date: day('2026-11-22'),
          where: 'Dudok',
          treated: { kind: 'me' },
          tags: ['#funding'],
          participants: [{ contactId: anna, note: 'nieuwe baan' }, { contactId: bob }],
          introductions: [{ by: { participant: 0 }, parties: [{ me: true }, { newName: 'Carla' }] }],
          favours: [
            { who: { newName: 'carla' }, direction: 'given', state: 'promised', what: 'offerte', due: day('2026-11-27') },
          ],
          followUps: [{ who: { participant: 1 }, what: 'bellen', due: day('2026-12-07') }],
          nextTime: [{ who: { contactId: bob }, text: 'de verhuizing' }],
        }),
      )
      expect(logged).toMatchObject({ state: 'happened', participants: [anna, bob] })
      const [carla] = logged.newContacts
      expect(logged.newContacts).toHaveLength(1)
      expect((await latestChanges(data, 1))[0]).toMatchObject({
        seq: 5,
        kind: 'redo',
        label: { key: 'meeting.logged.coffee', values: { names: 'Anna de Vries, Bob' } },
      })
      expect(await data.db.meetings.get(logged.id)).toMatchObject({
        where: 'Dudok',
        tags: ['funding'],
        invited: { kind: 'unknown' },
      })
      expect(await partsOf(logged.id)).toMatchObject([
        { contactId: anna, order: 0, date: '2026-11-22', note: 'nieuwe baan' },
        { contactId: bob, order: 1 },
      ])
      expect(await data.db.introductions.toArray()).toMatchObject([
        { state: 'proposed', on: '2026-11-22', contactIds: [anna, carla], meetingId: logged.id },
      ])
      expect(await data.db.favours.toArray()).toMatchObject([
        { contactId: carla, state: 'promised', on: '2026-11-22', due: '2026-11-27', cups: 100, meetingId: logged.id },
      ])
      expect(await data.db.followUps.toArray()).toMatchObject([{ contactId: bob, state: 'open', due: '2026-12-07' }])
      expect((await data.db.contacts.get(bob))?.nextTime).toMatchObject([{ text: 'de verhuizing' }])
      expect((await data.db.summaries.bulkGet([anna, bob])).map((row) => row?.poured)).toEqual([100, 100])
      expect((await data.db.summaries.get(anna))?.lastMet).toBe('2026-11-22')
    })

    test('needs someone', async () => {
      await expect(logMeeting(data, { kind: 'coffee', date: day('2026-11-22'), participants: [] })).rejects.toThrow(InvalidDraft)
    })

    test('with the same one twice has them once, the notes joined', async () => {
      const { id } = await logMeeting(data, {
        kind: 'walk',
        date: day('2026-11-22'),
        participants: [
          { newName: 'Dirk', note: 'een' },
          { newName: 'dirk', note: 'twee' },
        ],
      })
      expect(await partsOf(id)).toMatchObject([{ order: 0, note: 'een\ntwee' }])
      expect(await data.db.contacts.count()).toBe(3)
    })

    test('logged with a future date is planned: no cups, no last met', async () => {
      expect(await coffee('2026-11-24')).toMatchObject({ state: 'planned' })
      expect((await latestChanges(data, 1))[0]?.label.key).toBe('meeting.planned.coffee')
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 0, meetings: 0, next: { kind: 'meeting' } })
    })

    test('later today is planned, earlier today happened', async () => {
      expect(await coffee('2026-11-23', { time: '16:00' })).toMatchObject({ state: 'planned' })
      expect(await coffee('2026-11-23', { time: '08:30' })).toMatchObject({ state: 'happened' })
      expect(await coffee('2026-11-23')).toMatchObject({ state: 'happened' })
      expect((await data.db.meetings.toArray()).map((row) => row.zone)).toContain('UTC')
    })

    test('logged as happened stays so when the clock goes back', async () => {
      const { id } = await coffee('2026-11-23')
      world.clock.set('2026-11-20T09:00:00.000Z')
      await editMeeting(data, id, { note: 'over zeilen' })
      expect(await data.db.meetings.get(id)).toMatchObject({ state: 'happened', note: 'over zeilen' })
    })

    test('is edited in one change: fields, who took part, and what came of it', async () => {
      const { id } = await coffee()
      const [first] = await partsOf(id)
      const { newContacts } = await undoably(data, () =>
        editMeeting(data, id, {
          date: day('2026-11-21'),
          treated: { kind: 'participants', who: [{ participant: 1 }] },
          participants: [{ contactId: anna, note: 'eerst' }, { newName: 'Carla' }],
          favours: [{ who: { participant: 1 }, direction: 'received', state: 'promised', what: 'boek' }],
        }),
      )
      const [carla] = newContacts
      expect(await partsOf(id)).toMatchObject([
        { id: first?.id, contactId: anna, note: 'eerst', date: '2026-11-21' },
        { contactId: carla, date: '2026-11-21' },
      ])
      expect(await data.db.meetings.get(id)).toMatchObject({ treated: { kind: 'participants', ids: [carla] } })
      expect((await data.db.summaries.get(bob))?.meetings).toBe(0)
      expect(await data.db.favours.toArray()).toMatchObject([{ contactId: carla, meetingId: id, on: '2026-11-21' }])
    })

    test('whose payer is taken off it was paid by nobody known', async () => {
      const { id } = await coffee('2026-11-22', { treated: { kind: 'participants', who: [{ contactId: bob }] } })
      await editMeeting(data, id, { participants: [{ contactId: anna }] })
      expect(await data.db.meetings.get(id)).toMatchObject({ treated: { kind: 'unknown' } })
    })

    test('moved ahead by an edit is planned again', async () => {
      const { id } = await coffee()
      await editMeeting(data, id, { date: day('2026-12-01') })
      expect(await data.db.meetings.get(id)).toMatchObject({ state: 'planned' })
    })

    test('that was planned happened: yes, with what the form filled in', async () => {
      const { id } = await coffee('2026-11-24')
      await expect(confirmMeeting(data, id)).rejects.toThrow(InvalidDraft)
      world.clock.set('2026-11-24T18:00:00.000Z')
      await undoably(data, () => confirmMeeting(data, id, { minutes: 45 }))
      expect(await data.db.meetings.get(id)).toMatchObject({ state: 'happened', minutes: 45 })
      expect((await data.db.summaries.get(anna))?.poured).toBe(100)
    })

    test('that was planned was moved, or did not happen', async () => {
      const { id } = await coffee('2026-11-24', {
        favours: [{ who: { participant: 0 }, direction: 'given', state: 'promised', what: 'offerte' }],
      })
      await undoably(data, () => moveMeeting(data, id, day('2026-11-30')))
      expect(await partsOf(id)).toMatchObject([{ date: '2026-11-30' }, { date: '2026-11-30' }])
      await undoably(data, () => cancelMeeting(data, id))
      expect(await data.db.meetings.count()).toBe(0)
      expect(await data.db.participations.count()).toBe(0)
      expect((await data.db.favours.toArray())[0]).not.toHaveProperty('meetingId')
    })

    test('that did not happen may take along what hangs on it', async () => {
      const bare = await coffee('2026-11-24')
      expect(await hasOutcome(data, bare.id)).toBe(false)
      const { id } = await coffee('2026-11-24', {
        favours: [{ who: { participant: 0 }, direction: 'given', state: 'promised', what: 'offerte' }],
        followUps: [{ who: { participant: 1 }, what: 'mailen', due: day('2026-11-25') }],
      })
      expect(await hasOutcome(data, id)).toBe(true)
      await undoably(data, () => cancelMeeting(data, id, { along: true }))
      expect(await data.db.meetings.toArray()).toMatchObject([{ id: bare.id }])
      expect([await data.db.favours.count(), await data.db.followUps.count()]).toEqual([0, 0])
    })

    test('is deleted; its promises stay', async () => {
      const { id } = await coffee('2026-11-22', {
        followUps: [{ who: { participant: 0 }, what: 'mailen', due: day('2026-11-25') }],
      })
      await undoably(data, () => deleteMeeting(data, id))
      expect(await data.db.summaries.get(anna)).toMatchObject({ poured: 0, meetings: 0 })
      expect(await data.db.followUps.count()).toBe(1)
    })

    test('is deleted with what came of it, whole; undo brings all of it back, links and all', async () => {
      const { id } = await coffee('2026-11-22', {
        favours: [{ who: { participant: 0 }, direction: 'received', state: 'done', what: 'tip', cups: cups(200) }],
        introductions: [{ by: { me: true }, parties: [{ participant: 0 }, { participant: 1 }] }],
        followUps: [{ who: { participant: 0 }, what: 'mailen', due: day('2026-11-25') }],
      })
      const [favour] = await data.db.favours.toArray()
      if (favour === undefined) throw new Error('no favour')
      const returned = await addFavour(data, {
        contactId: favour.contactId,
        direction: 'given',
        state: 'done',
        what: 'terug',
        returns: [{ favourId: favour.id, cups: cups(100) }],
      })
      await undoably(data, () => deleteMeeting(data, id, { along: true }))
      expect(await data.db.favours.toArray()).toMatchObject([{ id: returned.id, returns: [] }])
      expect(await data.db.introductions.count()).toBe(0)
      expect(await data.db.followUps.count()).toBe(0)
      await undoLatest(data)
      const back = { meetingId: id }
      expect(await data.db.favours.get(favour.id)).toMatchObject(back)
      expect(await data.db.favours.get(returned.id)).toMatchObject({ returns: [{ favourId: favour.id }] })
      expect([await data.db.introductions.toArray(), await data.db.followUps.toArray()]).toMatchObject([[back], [back]])
      await deleteMeeting(data, id)
      expect(await data.db.followUps.toArray()).not.toMatchObject([back])
      await undoLatest(data)
      expect(await data.db.followUps.toArray()).toMatchObject([back])
    })

    test('ticks off the lines that were brought up', async () => {
      const { lineId } = await addNextTime(data, anna, 'de boot')
      await undoably(data, () => coffee('2026-11-22', { nextTimeDone: [{ contactId: anna, lineId }] }))
      expect((await data.db.contacts.get(anna))?.nextTime).toMatchObject([{ doneOn: '2026-11-23' }])
    })
  })
}
