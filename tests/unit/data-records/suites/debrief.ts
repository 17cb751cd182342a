import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { undoLatest } from '#data/change/undo.ts'
import { type DebriefEntry, saveDebrief } from '#data/commands/debrief.ts'
import { addFavour } from '#data/commands/favours.ts'
import { deleteEvent, editEvent } from '#data/commands/events.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import type { MeetingDraft } from '#data/commands/meetingDraft.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { InvalidDraft, MissingRecord } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId, FavourId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { gathering, guestsOf } from './gathering.ts'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** A debrief is one change; opened again it adds, and makes nothing twice. */
export function debriefSuite(place: Place): void {
  describe('a debrief', () => {
    let world: World
    let data: Data
    let event: EventId
    let [anna, bob, carla]: ContactId[] = []
    let guests: Guest[]
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
      anna = await person(data, 'Anna de Vries')
      bob = await person(data, 'Bob Smit')
      carla = await person(data, 'Carla Pronk')
      event = await gathering(data, { name: 'Network lunch', date: day('2026-11-20'), where: 'De Zwijger', city: 'Amsterdam' })
      guests = await guestsOf(data, event, [
        { name: 'Anna de Vries', contactId: anna },
        { name: 'Bob Smit', contactId: bob },
        { name: 'Carla Pronk', contactId: carla },
        { name: 'Ines Duarte', organisation: 'Circularity BV', email: 'ines@circularity.eu', isStranger: true },
      ])
    })
    afterEach(() => world.close())

    const guest = (index: number): DebriefEntry['guest'] => ({ id: guests[index]?.id ?? raise() })
    const lineWith = (contactId: ContactId | undefined, more: Partial<MeetingDraft> = {}): MeetingDraft => ({
      kind: 'event',
      date: day('2026-11-20'),
      participants: [{ contactId: contactId ?? raise() }],
      ...more,
    })
    const save = (...entries: DebriefEntry[]) => saveDebrief(data, { eventId: event, entries })
    /** Each meeting of the event: who with which note, Anna's first. */
    const meetings = async () => {
      const rows = await data.db.meetings.where('eventId').equals(event).toArray()
      const all = await Promise.all(
        rows.map(async (meeting) => {
          const parts = await data.db.participations.where('meetingId').equals(meeting.id).sortBy('order')
          return { meeting, who: parts.map(({ contactId }) => contactId), notes: parts.map(({ note }) => note) }
        }),
      )
      const placeOf = (who: readonly ContactId[]) => [anna, bob, carla].indexOf(who[0])
      return all.toSorted((a, b) => placeOf(a.who) - placeOf(b.who))
    }

    test('saves nothing about someone who is not there any more, and follows those merged', async () => {
      const spare = await person(data, 'D. Kok')
      const dora = await person(data, 'Dora Kok')
      await mergeContacts(data, { keep: dora, gone: spare })
      await save({ guest: { add: { name: 'Dora' } }, met: true, is: { contactId: spare } })
      expect(await data.db.guests.where('contactId').equals(dora).count()).toBe(1)
      await deleteContacts(data, [dora])
      const before = await data.db.guests.toArray()
      const gone = save({ guest: { add: { name: 'Dora' } }, met: true, is: { contactId: dora } })
      await expect(gone).rejects.toBeInstanceOf(MissingRecord)
      expect(await data.db.guests.toArray()).toEqual(before)
    })

    test('keeps that one was met when the line only says when one meets again', async () => {
      const coffee: Partial<MeetingDraft> = { kind: 'coffee', state: 'planned', date: day('2026-12-01') }
      await save({ guest: guest(0), met: true, note: 'New job', line: lineWith(anna, coffee) }, { guest: guest(1), met: true })
      const all = await meetings()
      const told = all.map(({ meeting, who, notes }) => [meeting.kind, meeting.state, meeting.date, who, notes])
      expect(told).toHaveLength(2)
      expect(told).toContainEqual(['event', 'happened', '2026-11-20', [anna, bob], ['New job', undefined]])
      expect(told).toContainEqual(['coffee', 'planned', '2026-12-01', [anna], [undefined]])

      await save({ guest: guest(0), met: true, note: 'New job in Ghent' })
      const again = await meetings()
      expect(again.map(({ meeting, notes }) => [meeting.kind, notes])).toContainEqual(['event', ['New job in Ghent', undefined]])
      expect(again).toHaveLength(2)
    })

    test('gives those met without a line of their own one meeting, with a note each', async () => {
      await undoably(data, () =>
        save(
          { guest: guest(0), met: true, note: 'Moves to Ghent' },
          { guest: guest(1), met: true },
          { guest: guest(2), met: false },
        ),
      )
      const [shared, ...more] = await meetings()
      expect(more).toEqual([])
      expect(shared).toMatchObject({ who: [anna, bob], notes: ['Moves to Ghent', undefined] })
      expect(shared?.meeting).toMatchObject({ kind: 'event', state: 'happened', date: '2026-11-20', where: 'De Zwijger' })
      expect((await data.db.guests.bulkGet(guests.map(({ id }) => id))).map((row) => row?.met)).toEqual([
        true,
        true,
        false,
        undefined,
      ])
      expect((await data.db.events.get(event))?.debriefedOn).toBe(data.clock.today())
    })

    test('gives a guest with a line their own meeting, with all that came of it, and says what it did', async () => {
      const line = lineWith(anna, {
        treated: { kind: 'me' },
        cups: cups(100),
        note: 'about the fund',
        favours: [
          { direction: 'given', state: 'promised', what: 'offerte', due: day('2026-11-27'), who: { contactId: anna ?? raise() } },
        ],
        introductions: [{ by: { contactId: anna ?? raise() }, parties: [{ me: true }, { newName: 'Dirk Bos' }] }],
      })
      const done = await undoably(data, () =>
        save(
          { guest: guest(0), met: true, line, followUps: [{ what: 'call her', due: day('2026-12-01') }] },
          { guest: guest(1), met: true },
        ),
      )
      expect(done).toMatchObject({ met: 2, poured: 100, received: 0, promises: 1, introductions: 1, followUps: 1 })
      const [own, shared] = await meetings()
      expect([own?.who, shared?.who]).toEqual([[anna], [bob]])
      const ids = { meetingId: own?.meeting.id, eventId: event }
      expect(await data.db.favours.toArray()).toMatchObject([{ what: 'offerte', ...ids }])
      expect(await data.db.followUps.toArray()).toMatchObject([{ what: 'call her', ...ids }])
      expect(await data.db.introductions.toArray()).toMatchObject([{ state: 'proposed', ...ids }])
      expect((await data.db.summaries.get(anna ?? raise()))?.poured).toBe(100)
      const [latest] = await latestChanges(data, 1)
      expect(latest?.label).toEqual({ key: 'debrief.saved', values: { name: 'Network lunch' } })
    })

    test('makes a stranger a contact who was met here, and knows them in the lines of others', async () => {
      const done = await undoably(data, () =>
        save(
          {
            guest: guest(3),
            met: true,
            is: {
              newContact: { name: { given: 'Ines', family: 'Duarte' }, met: { how: 'Network lunch' } },
            },
            line: { ...lineWith(anna), participants: [{ newName: 'Ines Duarte' }], note: 'circular concrete' },
          },
          {
            guest: { add: { name: 'Sam Okoro', line: 'Sam Okoro, Ministry' } },
            met: true,
            is: { newContact: { name: { given: 'Sam', family: 'Okoro' } } },
          },
          {
            guest: guest(0),
            met: true,
            line: lineWith(anna, {
              introductions: [{ by: { contactId: anna ?? raise() }, parties: [{ me: true }, { newName: 'Ines Duarte' }] }],
            }),
          },
        ),
      )
      expect(done.newContacts).toHaveLength(2)
      const made = await data.db.contacts.bulkGet([...done.newContacts])
      expect(made.map((one) => one && displayName(one))).toEqual(['Ines Duarte', 'Sam Okoro'])
      const [ines] = done.newContacts
      expect((await data.db.introductions.toArray())[0]?.contactIds).toContain(ines)
      const list = await data.db.guests.where('eventId').equals(event).sortBy('order')
      expect(list[3]).toMatchObject({ name: 'Ines Duarte', contactId: ines, met: true })
      expect(list[3]).not.toHaveProperty('isStranger')
      expect(list[4]).toMatchObject({ name: 'Sam Okoro', line: 'Sam Okoro, Ministry', met: true, contactId: done.newContacts[1] })
    })

    test('counts as met who stands in the line of another, in that meeting only', async () => {
      await save({
        guest: guest(0),
        met: true,
        line: { ...lineWith(anna), participants: [anna, bob].map((id) => ({ contactId: id ?? raise() })) },
      })
      const all = await meetings()
      expect(all.map(({ who }) => who)).toEqual([[anna, bob]])
      expect((await data.db.guests.get(guests[1]?.id ?? raise()))?.met).toBe(true)
    })

    test('keeps a stranger of whom nothing is wanted on the list, met, and makes nobody of them', async () => {
      await save({ guest: guest(3), met: true, note: 'red scarf' })
      expect(await data.db.contacts.count()).toBe(3)
      expect(await data.db.meetings.count()).toBe(0)
      expect(await data.db.guests.get(guests[3]?.id ?? raise())).toMatchObject({ met: true, note: 'red scarf', isStranger: true })
    })

    test('keeps a next step with someone who was not met, and no meeting', async () => {
      await save({ guest: guest(2), met: false, followUps: [{ what: 'mail her', due: day('2026-11-25') }] })
      expect(await data.db.meetings.count()).toBe(0)
      expect(await data.db.followUps.toArray()).toMatchObject([{ contactId: carla, eventId: event }])
      expect((await data.db.followUps.toArray())[0]).not.toHaveProperty('meetingId')
    })

    test('leaves a meeting logged by hand as it is, though it is said that one did not meet', async () => {
      const coffee = { kind: 'coffee', treated: { kind: 'me' }, cups: cups(100), eventId: event } as const
      const participants = [{ contactId: anna ?? raise(), note: 'her mother is ill' }]
      await logMeeting(data, { ...coffee, date: day('2026-11-20'), participants })
      await logMeeting(data, {
        kind: 'event',
        eventId: event,
        date: day('2026-11-20'),
        participants: [{ contactId: bob ?? raise(), note: 'private' }],
      })
      const before = await meetings()
      const none = [guest(0), guest(1), guest(2)].map((one) => ({ guest: one, met: false }))
      await save(...none)
      await save(...none)
      expect(await meetings()).toEqual(before)
      expect(before.map(({ notes }) => notes)).toEqual([['her mother is ill'], ['private']])
    })

    test('neither takes over nor loses a bare meeting logged by hand at the event, before it or between two savings', async () => {
      const byHand = { kind: 'event', eventId: event, date: day('2026-11-20') } as const
      const two = [anna, bob].map((id) => ({ contactId: id ?? raise() }))
      await logMeeting(data, { ...byHand, participants: two })
      const [before] = await meetings()
      const all = [guest(0), guest(1), guest(2)].map((one) => ({ guest: one, met: true }))
      await save(...all)
      await save(...all)
      // Carla was met too: not at the table of the others.
      expect((await meetings()).map(({ who }) => who)).toEqual([[anna, bob], [carla]])
      await logMeeting(data, { ...byHand, participants: [{ contactId: carla ?? raise() }] })
      await save(...all.map((one) => ({ ...one, met: false })))
      const after = await meetings()
      expect(after.map(({ who }) => who)).toEqual([[anna, bob], [carla]])
      expect(after[0]).toEqual(before)
      expect(after.some(({ meeting }) => meeting.fromDebrief === true)).toBe(false)
    })

    test('leaves what was logged by hand as it says, and writes what a line says otherwise beside it, once', async () => {
      const byHand = { eventId: event, date: day('2026-11-20') } as const
      await logMeeting(data, {
        ...byHand,
        kind: 'coffee',
        treated: { kind: 'me' },
        participants: [anna, bob].map((id) => ({ contactId: id ?? raise() })),
      })
      const [before] = await meetings()
      const entry = { guest: guest(0), met: true, line: lineWith(anna, { kind: 'lunch', note: 'about the fund' }) }
      await save(entry)
      await save(entry)
      const after = await meetings()
      expect(after).toHaveLength(2)
      expect(after).toContainEqual(before)
      expect(after).toContainEqual(expect.objectContaining({ who: [anna] }))
    })

    describe('beside a coffee logged by hand with several', () => {
      const pouredOf = async (...ids: (ContactId | undefined)[]) =>
        (await data.db.summaries.bulkGet(ids.map((id) => id ?? raise()))).map((summary) => summary?.poured)
      const coffee = (more: Partial<MeetingDraft> = {}) =>
        logMeeting(data, {
          kind: 'coffee',
          eventId: event,
          date: day('2026-11-20'),
          treated: { kind: 'me' },
          participants: [anna, bob].map((id) => ({ contactId: id ?? raise() })),
          ...more,
        })
      const told = (more: Partial<MeetingDraft> = {}): DebriefEntry => ({
        guest: guest(0),
        met: true,
        line: lineWith(anna, { kind: 'coffee', treated: { kind: 'me' }, ...more }),
      })

      test('pours the cup of its line once, and puts the note with the one it is about', async () => {
        await coffee({
          participants: [{ contactId: anna ?? raise(), note: 'her mother is ill' }, { contactId: bob ?? raise() }],
          note: 'by the window',
        })
        const entry = told({
          note: 'about the fund',
          favours: [{ direction: 'given', state: 'promised', what: 'offerte', who: { contactId: anna ?? raise() } }],
        })
        const saved = async () => {
          await save(entry)
          const all = await meetings()
          expect(all.map(({ who, notes }) => ({ who, notes }))).toEqual([
            { who: [anna, bob], notes: ['her mother is ill\nabout the fund', undefined] },
          ])
          expect(all[0]?.meeting).toMatchObject({ kind: 'coffee', note: 'by the window' })
          expect(await data.db.favours.toArray()).toMatchObject([{ what: 'offerte', meetingId: all[0]?.meeting.id }])
          expect(await pouredOf(anna, bob)).toEqual([100, 100])
        }
        await saved()
        await saved()
      })

      test('makes another meeting of what a line says otherwise, without pouring the same cup again', async () => {
        await coffee({ minutes: 30 })
        const entry = told({ minutes: 60, note: 'about the fund' })
        await save(entry)
        await save(entry)
        expect(await meetings()).toHaveLength(2)
        expect(await pouredOf(anna, bob)).toEqual([100, 100])
      })

      test('pours the cup of another meeting, to whom it was with alone', async () => {
        await coffee()
        const entry = told({ kind: 'lunch' })
        await save(entry)
        await save(entry)
        expect(await meetings()).toHaveLength(2)
        expect(await pouredOf(anna, bob)).toEqual([300, 100])
      })

      test('is found behind a bare meeting that the debrief made before it', async () => {
        await save({ guest: guest(0), met: true }, { guest: guest(1), met: true })
        await coffee()
        await save(told())
        await save(told())
        expect(await meetings()).toHaveLength(2)
        expect(await pouredOf(anna, bob)).toEqual([100, 100])
      })

      test('leaves those met at an event without the cup of a coffee with one of them', async () => {
        await coffee({ kind: 'event', treated: { kind: 'unknown' } })
        await save(told())
        await save(told())
        expect((await meetings()).map(({ who }) => who)).toHaveLength(2)
        expect(await pouredOf(anna, bob)).toEqual([100, 0])
      })
    })

    test('closes the loans that a line says came back, with a new meeting or one that stands, and a part of a sum once', async () => {
      const at = anna ?? raise()
      const lent = { contactId: at, direction: 'given', state: 'done', doneOn: day('2026-11-01') } as const
      const money = { amount: 5000, currency: 'EUR' } as const
      const book = (await addFavour(data, { ...lent, direction: 'received', what: 'boek', loan: { item: 'boek' } })).id
      const sum = (await addFavour(data, { ...lent, what: 'voorgeschoten', loan: { money } })).id
      const loanOf = async (id: FavourId) => (await data.db.favours.get(id))?.loan
      const back = { favourId: book, contactId: at, item: 'boek' }
      await undoably(data, () => save({ guest: guest(0), met: true, line: lineWith(anna, { returned: [back] }) }))
      expect(await loanOf(book)).toMatchObject({ returnedOn: '2026-11-20' })

      const part = { favourId: sum, contactId: at, item: 'voorgeschoten', money: { ...money, amount: 2000 } }
      const again = () => save({ guest: guest(0), met: true, line: lineWith(anna, { returned: [back, part] }) })
      await undoably(data, again)
      await again()
      expect(await loanOf(sum)).toMatchObject({ repaid: [{ on: '2026-11-20', amount: 2000 }] })
      expect(await meetings()).toHaveLength(1)
    })

    test('cannot be made of an event that lies ahead', async () => {
      const ahead = await gathering(data, { name: 'Later', date: day('2027-01-10') })
      await expect(saveDebrief(data, { eventId: ahead, entries: [] })).rejects.toThrow(InvalidDraft)
    })

    test('saved twice by the same draft, from another window or after a crash, says everything once', async () => {
      const at = { contactId: anna ?? raise() }
      const first: DebriefEntry = {
        guest: guest(0),
        met: true,
        line: {
          ...lineWith(anna, { treated: { kind: 'me' }, cups: cups(100), note: 'about the fund', topics: ['fund'] }),
          participants: [at, { contactId: bob ?? raise() }],
          favours: [{ direction: 'given', state: 'promised', what: 'offerte', due: day('2026-11-27'), who: at }],
          introductions: [{ by: at, parties: [{ me: true }, { newName: 'Dirk Bos' }] }],
        },
        followUps: [{ what: 'call her', due: day('2026-12-01') }],
      }
      const second: DebriefEntry = {
        guest: { add: { name: 'Sam Okoro', line: 'Sam Okoro, Ministry' } },
        met: true,
        is: { newContact: { name: { given: 'Sam', family: 'Okoro' } } },
        line: { ...lineWith(anna), participants: [{ newName: 'Sam Okoro' }], note: 'permits' },
      }
      const third: DebriefEntry = { guest: guest(2), met: false, followUps: [{ what: 'mail her', due: day('2026-11-25') }] }
      await save(first, second, third)
      const all = async () => ({
        meetings: await meetings(),
        favours: await data.db.favours.toArray(),
        introductions: await data.db.introductions.toArray(),
        followUps: await data.db.followUps.toArray(),
        guests: await data.db.guests.toArray(),
        contacts: await data.db.contacts.count(),
      })
      const before = await all()
      expect(before).toMatchObject({ contacts: 5, favours: [{}], introductions: [{}], followUps: [{}, {}] })
      const again = await save(first, second, third)
      expect(await all()).toEqual(before)
      expect(again).toMatchObject({ newContacts: [], poured: 0, promises: 0, introductions: 0, followUps: 0 })
    })

    test('brings back neither an event deleted meanwhile nor what was changed of it', async () => {
      const late = saveDebrief(data, { eventId: event, entries: [{ guest: guest(0), met: true }] }).catch(() => undefined)
      await editEvent(data, event, { name: 'Network dinner' })
      await late
      expect(await data.db.events.get(event)).toMatchObject({ name: 'Network dinner' })
      const gone = saveDebrief(data, { eventId: event, entries: [{ guest: guest(1), met: true }] }).catch(() => undefined)
      await deleteEvent(data, event)
      await gone
      expect(await data.db.events.get(event)).toBeUndefined()
      expect(await data.db.guests.where('eventId').equals(event).count()).toBe(0)
    })

    describe('opened again', () => {
      beforeEach(async () => {
        await save({ guest: guest(0), met: true, note: 'Moves to Ghent' }, { guest: guest(1), met: true })
      })

      test('and saved as it was, makes nothing twice', async () => {
        const before = await meetings()
        const done = await save(
          { guest: guest(0), met: true, note: 'Moves to Ghent' },
          { guest: guest(1), met: true },
          { guest: guest(2), met: false },
        )
        expect(await meetings()).toEqual(before)
        expect(done).toMatchObject({ met: 2, newContacts: [], poured: 0, received: 0, promises: 0, followUps: 0 })
        const [latest] = await latestChanges(data, 1)
        expect(latest?.label).toEqual({ key: 'debrief.added', values: { name: 'Network lunch' } })
      })

      test('adds who is met after all to the shared meeting', async () => {
        await undoably(data, () => save({ guest: guest(2), met: true, note: 'at the door' }))
        const all = await meetings()
        expect(all.map(({ who, notes }) => ({ who, notes }))).toEqual([
          { who: [anna, bob, carla], notes: ['Moves to Ghent', undefined, 'at the door'] },
        ])
      })

      test('puts a promise with the meeting that stands', async () => {
        const [shared] = await meetings()
        const favour = { direction: 'received', state: 'promised', what: 'address', who: { contactId: bob ?? raise() } } as const
        await undoably(data, () => save({ guest: guest(1), met: true, line: lineWith(bob, { favours: [favour] }) }))
        expect(await data.db.favours.toArray()).toMatchObject([
          { what: 'address', meetingId: shared?.meeting.id, eventId: event },
        ])
        expect(await meetings()).toHaveLength(1)
      })

      test('gives someone their own meeting once more is said of it, with their note and what came of it', async () => {
        await save({ guest: guest(0), met: true, followUps: [{ what: 'send the report', due: day('2026-12-01') }] })
        const done = await undoably(data, () =>
          save({ guest: guest(0), met: true, line: lineWith(anna, { treated: { kind: 'me' }, cups: cups(100) }) }),
        )
        const all = await meetings()
        expect(all).toHaveLength(2)
        expect(all.find(({ who }) => who[0] === bob)).toMatchObject({ who: [bob], notes: [undefined] })
        const own = all.find(({ who }) => who[0] === anna)
        expect(own).toMatchObject({ who: [anna], notes: ['Moves to Ghent'] })
        expect(await data.db.followUps.toArray()).toMatchObject([{ meetingId: own?.meeting.id }])
        expect(done.poured).toBe(100)
        await save({ guest: guest(0), met: true, line: lineWith(anna, { treated: { kind: 'me' }, cups: cups(300) }) })
        expect((await data.db.summaries.get(anna ?? raise()))?.poured).toBe(300)
        expect(await meetings()).toHaveLength(2)
      })

      test('takes out who was not met after all, and the meeting goes with the last of them', async () => {
        await undoably(data, () => save({ guest: guest(0), met: false }))
        expect((await meetings()).map(({ who }) => who)).toEqual([[bob]])
        await undoably(data, () => save({ guest: guest(1), met: false }))
        expect(await meetings()).toEqual([])
        await undoLatest(data)
        expect((await meetings()).map(({ who }) => who)).toEqual([[bob]])
      })

      test('changes the note about someone, and leaves it where nothing is said', async () => {
        await save({ guest: guest(0), met: true, note: 'Moves to Bruges' }, { guest: guest(1), met: true })
        expect((await meetings())[0]?.notes).toEqual(['Moves to Bruges', undefined])
        await save({ guest: guest(0), met: true })
        expect((await meetings())[0]?.notes).toEqual(['Moves to Bruges', undefined])
      })
    })
  })
}

function raise(): never {
  throw new Error('not there')
}
