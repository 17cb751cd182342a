import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { updateContact } from '#data/commands/contacts.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addFavour } from '#data/commands/favours.ts'
import { addFollowUp } from '#data/commands/followUps.ts'
import { addIntroduction } from '#data/commands/introductions.ts'
import { editMeeting, logMeeting } from '#data/commands/meetings.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { mergeConflicts } from '#data/commands/mergeFields.ts'
import { addNeed } from '#data/commands/needs.ts'
import { addNote } from '#data/commands/notes.ts'
import { addRelation } from '#data/commands/relations.ts'
import type { Data } from '#data/data.ts'
import { contactPage } from '#data/queries/contactPage.ts'
import { PromptStateSchema } from '#shared/domain/records/desk.ts'
import { GroupSchema, GuestSchema, MembershipSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { sourceRow } from '#tests/unit/data/suites/records.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** "Deleting and merging": what goes along, what stays, and where it moves. */
export function leavingSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let bob: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna de Vries')
    bob = await person(data, 'Bob')
  })
  afterEach(() => world.close())

  const meet = (ids: readonly ContactId[], more: object = {}) =>
    logMeeting(data, {
      kind: 'coffee',
      date: day('2026-11-22'),
      treated: { kind: 'me' },
      participants: ids.map((contactId) => ({ contactId })),
      ...more,
    })

  describe('deleting a contact', () => {
    test('moves no cent of a bill they were named first on, nor does an edit afterwards', async () => {
      const carla = await person(data, 'Carla')
      const { id } = await meet([anna, bob, carla], { money: { amount: 1000, currency: 'EUR' } })
      const share = async (who: ContactId) => (await data.db.summaries.get(who))?.money
      expect([await share(anna), await share(bob), await share(carla)].map((money) => money?.[0]?.poured)).toEqual([
        334, 333, 333,
      ])
      await deleteContacts(data, [anna])
      expect([await share(bob), await share(carla)].map((money) => money?.[0]?.poured)).toEqual([333, 333])
      await editMeeting(data, id, { note: 'mooi plan' })
      expect([await share(bob), await share(carla)].map((money) => money?.[0]?.poured)).toEqual([333, 333])
    })

    test('takes along favours, introductions, follow-ups, needs and a meeting nobody is left on', async () => {
      const { id } = await meet([anna])
      await addFavour(data, { contactId: anna, direction: 'given', state: 'done', what: 'tip' })
      await addFollowUp(data, { contactId: anna, what: 'bellen', due: day('2026-12-01') })
      await addIntroduction(data, {
        by: { kind: 'me' },
        parties: [
          { kind: 'contact', id: anna },
          { kind: 'contact', id: bob },
        ],
        state: 'made',
      })
      await addNeed(data, { owner: anna, kind: 'ask', text: 'hulp' })
      await addFollowUp(data, { contactId: bob, what: 'mailen', due: day('2026-12-01'), meetingId: id })
      await undoably(data, () => deleteContacts(data, [anna]))
      const left = { meetings: 0, participations: 0, favours: 0, introductions: 0, needs: 0, contacts: 1, summaries: 1 }
      for (const [table, count] of Object.entries(left))
        expect([table, await data.db.table(table).count()]).toEqual([table, count])
      expect(await data.db.followUps.toArray()).toMatchObject([{ contactId: bob, what: 'mailen' }])
      expect((await data.db.followUps.toArray())[0]).not.toHaveProperty('meetingId')
      expect((await data.db.summaries.get(bob))?.poured).toBe(0)
    })

    test('leaves a meeting with others, which says that someone was removed; their ledger does not move', async () => {
      const carla = await person(data, 'Carla')
      const { id } = await meet([anna, bob, carla], { treated: { kind: 'participants', who: [{ contactId: anna }] } })
      const before = await data.db.summaries.get(bob)
      await undoably(data, () => deleteContacts(data, [anna]))
      expect(await data.db.meetings.get(id)).toMatchObject({ removed: 1 })
      expect(await data.db.summaries.get(bob)).toMatchObject({ poured: before?.poured, received: before?.received, meetings: 1 })
      await deleteContacts(data, [carla])
      expect(await data.db.meetings.get(id)).toMatchObject({ removed: 2 })
      await deleteContacts(data, [bob])
      expect(await data.db.meetings.count()).toBe(0)
    })

    test('keeps the name as text where others were met through them, related to them or helped for them', async () => {
      await updateContact(data, bob, { met: { how: 'borrel', throughId: anna } })
      await addRelation(data, { contactId: bob, kind: 'partner', otherId: anna })
      await addFavour(data, { contactId: bob, direction: 'given', state: 'done', what: 'tip', forContactId: anna })
      const guest = v.parse(GuestSchema, { id: 'g', eventId: 'e', contactId: anna, name: 'A. de Vries', order: 0 })
      const plan = v.parse(PlanRowSchema, { id: 'p', eventId: 'e', who: 'ik', contactId: anna, order: 0 })
      const vouched = v.parse(MembershipSchema, { id: 'm', groupId: 'g', contactId: bob, vouchedById: anna })
      await change(data, { key: 'test' }, async (db) => {
        await db.guests.add(guest)
        await db.planRows.add(plan)
        await db.memberships.add(vouched)
      })
      await undoably(data, () => deleteContacts(data, [anna]))
      expect((await data.db.contacts.get(bob))?.met).toEqual({ how: 'borrel', throughName: 'Anna de Vries' })
      expect(await data.db.relations.toArray()).toMatchObject([{ contactId: bob, otherName: 'Anna de Vries' }])
      expect(await data.db.favours.toArray()).toMatchObject([{ contactId: bob, forName: 'Anna de Vries' }])
      expect(await data.db.guests.toArray()).toEqual([{ id: 'g', eventId: 'e', name: 'A. de Vries', order: 0, isStranger: true }])
      expect(await data.db.planRows.toArray()).toMatchObject([{ name: 'Anna de Vries' }])
      expect((await data.db.memberships.toArray())[0]).not.toHaveProperty('vouchedById')
    })

    test('keeps where they came from, so that a later import knows they were removed', async () => {
      await change(data, { key: 'test' }, (db) => db.sources.add(sourceRow('s', anna)))
      await undoably(data, () => deleteContacts(data, [anna]))
      expect(await data.db.sources.toArray()).toMatchObject([{ id: 's', key: 's' }])
      expect((await data.db.sources.toArray())[0]).not.toHaveProperty('contactId')
    })

    test('takes them off notes; a note about nobody goes', async () => {
      await addNote(data, { contactIds: [anna], text: 'alleen Anna' })
      await addNote(data, { contactIds: [anna, bob], text: 'samen' })
      await undoably(data, () => deleteContacts(data, [anna]))
      expect(await data.db.notes.toArray()).toMatchObject([{ text: 'samen', contactIds: [bob] }])
    })

    test('deletes many in one change, also when they were in one introduction and met through each other', async () => {
      await updateContact(data, bob, { met: { throughId: anna } })
      await addIntroduction(data, {
        by: { kind: 'me' },
        parties: [
          { kind: 'contact', id: anna },
          { kind: 'contact', id: bob },
        ],
      })
      await meet([anna, bob])
      const { ids } = await undoably(data, () => deleteContacts(data, [anna, bob]))
      expect(ids).toHaveLength(2)
      for (const { name } of data.db.tables.filter((table) => !['changes', 'operations', 'meta'].includes(table.name)))
        expect([name, await data.db.table(name).count()]).toEqual([name, 0])
    })
  })

  describe('merging two contacts', () => {
    test('asks only about values both have', async () => {
      const one = await person(data, 'Anna', { city: 'Utrecht', tier: 'a' })
      const two = await person(data, 'Anna', { city: 'Delft', nickname: 'An', tier: 'a' })
      const [kept, gone] = await data.db.contacts.bulkGet([one, two])
      if (kept === undefined || gone === undefined) throw new Error('not there')
      expect(mergeConflicts(kept, gone)).toEqual(['city'])
    })

    test('keeps one person with the values chosen, the lists of both, and the old id as alias', async () => {
      const one = await person(data, 'Anna', { city: 'Utrecht', tags: ['a'], emails: [{ value: 'anna@x.nl' }] })
      const two = await person(data, 'A. de Vries', {
        city: 'Delft',
        nickname: 'An',
        tags: ['A', 'b'],
        emails: [{ value: 'Anna@X.nl' }, { value: 'av@y.nl' }],
      })
      await change(data, { key: 'test' }, (db) => db.sources.bulkAdd([sourceRow('s1', one), sourceRow('s2', two)]))
      await undoably(data, () => mergeContacts(data, { keep: one, gone: two, choices: { city: 'gone' } }))
      expect(await data.db.contacts.get(one)).toMatchObject({
        name: { given: 'Anna' },
        city: 'Delft',
        nickname: 'An',
        tags: ['a', 'b'],
        emails: [{ value: 'anna@x.nl' }, { value: 'av@y.nl' }],
        aliases: [two],
      })
      expect((await data.db.sources.toArray()).map((row) => row.contactId)).toEqual([one, one])
      expect((await contactPage(data, two))?.contact.id).toBe(one)
      const third = await person(data, 'Anne')
      await mergeContacts(data, { keep: third, gone: one })
      expect((await contactPage(data, two))?.contact.id).toBe(third)
    })

    test('says whom it made one of, and names them once when both have the same name', async () => {
      const [one, two, three] = [await person(data, 'Anna'), await person(data, 'Anna'), await person(data, 'Anne')]
      const same = await mergeContacts(data, { keep: one, gone: two })
      expect((await data.db.changes.get(same.seq))?.label).toEqual({ key: 'contact.joined', values: { name: 'Anna' } })
      const others = await mergeContacts(data, { keep: one, gone: three })
      expect((await data.db.changes.get(others.seq))?.label.key).toBe('contact.merged')
    })

    test('keeps one part of a meeting both were at, with both notes, and one payer', async () => {
      const { id } = await logMeeting(data, {
        kind: 'lunch',
        date: day('2026-11-20'),
        treated: { kind: 'participants', who: [{ participant: 0 }, { participant: 1 }] },
        participants: [
          { contactId: anna, note: 'van Anna' },
          { contactId: bob, note: 'van Bob' },
        ],
      })
      const other = await meet([bob])
      await undoably(data, () => mergeContacts(data, { keep: anna, gone: bob }))
      expect(await data.db.participations.where('meetingId').equals(id).toArray()).toMatchObject([
        { contactId: anna, note: 'van Anna\nvan Bob', order: 0 },
      ])
      expect((await data.db.meetings.get(id))?.treated).toEqual({ kind: 'participants', ids: [anna] })
      expect(await data.db.participations.where('meetingId').equals(other.id).toArray()).toMatchObject([{ contactId: anna }])
      expect(await data.db.summaries.toArray()).toMatchObject([{ id: anna, meetings: 2, received: 200, poured: 100 }])
    })

    test('makes a note of an introduction between the two, and moves the others', async () => {
      const carla = await person(data, 'Carla')
      const [a, b, c] = [anna, bob, carla].map((id) => ({ kind: 'contact', id }) as const)
      if (!a || !b || !c) throw new Error('three people')
      await addIntroduction(data, {
        by: { kind: 'me' },
        parties: [a, b],
        state: 'made',
        madeOn: day('2026-10-01'),
        why: 'zeilen',
      })
      await addIntroduction(data, { by: { kind: 'me' }, parties: [b, c], state: 'made' })
      await undoably(data, () => mergeContacts(data, { keep: anna, gone: bob }))
      expect(await data.db.introductions.toArray()).toMatchObject([
        { contactIds: [anna, carla], parties: [{ id: anna }, { id: carla }] },
      ])
      expect(await data.db.notes.toArray()).toMatchObject([
        { date: '2026-10-01', contactIds: [anna], text: 'Anna de Vries – Bob\nzeilen' },
      ])
      expect((await data.db.summaries.get(anna))?.poured).toBe(300)
    })

    test('clears "met through itself" and moves it for others', async () => {
      const carla = await person(data, 'Carla', { met: { throughId: bob } })
      await updateContact(data, anna, { met: { where: 'Delft', throughId: bob } })
      await undoably(data, () => mergeContacts(data, { keep: anna, gone: bob }))
      expect((await data.db.contacts.get(anna))?.met).toEqual({ where: 'Delft' })
      expect((await data.db.contacts.get(carla))?.met).toEqual({ throughId: anna })
    })

    test('keeps what was said to prompts, those about the one that goes among them', async () => {
      const told = (id: string, contactId: ContactId, dismissedOn: string) =>
        v.parse(PromptStateSchema, { id, contactId, dismissedOn })
      const states = [
        told(`thank-you:m:${bob}`, bob, '2026-11-20'),
        told(`keep-in-touch:${bob}:2026-01-01`, bob, '2026-11-20'),
        told(`keep-in-touch:${anna}:2026-01-01`, anna, '2026-11-21'),
      ]
      await change(data, { key: 'test' }, (db) => db.promptStates.bulkAdd(states))
      await undoably(data, () => mergeContacts(data, { keep: anna, gone: bob }))
      const kept = await data.db.promptStates.toArray()
      expect(kept.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        told(`keep-in-touch:${anna}:2026-01-01`, anna, '2026-11-21'),
        told(`thank-you:m:${anna}`, anna, '2026-11-20'),
      ])
    })

    test('moves favours, follow-ups, notes, needs, relations and memberships, doubling none', async () => {
      await addFavour(data, {
        contactId: bob,
        direction: 'given',
        state: 'done',
        what: 'tip',
        cups: cups(200),
        forContactId: anna,
      })
      await addFollowUp(data, { contactId: bob, what: 'bellen', due: day('2026-12-01') })
      await addNote(data, { contactIds: [anna, bob], text: 'samen' })
      await addNeed(data, { owner: bob, kind: 'offer', text: 'ruimte' })
      await addRelation(data, { contactId: anna, kind: 'collega', otherId: bob })
      const memberships = [
        v.parse(MembershipSchema, { id: 'm1', groupId: 'g', contactId: anna }),
        v.parse(MembershipSchema, { id: 'm2', groupId: 'g', contactId: bob, brings: 'ervaring' }),
      ]
      const named = { id: 'g', createdAt: data.clock.now(), kind: 'circle', name: 'Kring', topics: [], status: 'active' }
      const group = v.parse(GroupSchema, named)
      await change(data, { key: 'test' }, async (db) => {
        await db.groups.add(group)
        await db.memberships.bulkAdd(memberships)
      })
      await undoably(data, () => mergeContacts(data, { keep: anna, gone: bob }))
      const [favour] = await data.db.favours.toArray()
      expect(favour).toMatchObject({ contactId: anna })
      expect(favour).not.toHaveProperty('forContactId')
      expect(await data.db.followUps.toArray()).toMatchObject([{ contactId: anna }])
      expect(await data.db.notes.toArray()).toMatchObject([{ contactIds: [anna] }])
      expect(await data.db.needs.toArray()).toMatchObject([{ owner: anna }])
      expect(await data.db.relations.count()).toBe(0)
      expect(await data.db.memberships.toArray()).toEqual([{ id: 'm1', groupId: 'g', contactId: anna, brings: 'ervaring' }])
      expect(await data.db.summaries.toArray()).toMatchObject([{ id: anna, poured: 200 }])
    })
  })
}
