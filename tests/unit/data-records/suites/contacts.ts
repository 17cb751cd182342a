import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createContact, addPosition, changeContact, updateContact } from '#data/commands/contacts.ts'
import { withItem } from '#data/commands/items.ts'
import { addNeed, closeNeed, deleteNeed, reopenNeed, updateNeed } from '#data/commands/needs.ts'
import { addNextTime, removeNextTime, tickNextTime, untickNextTime } from '#data/commands/nextTime.ts'
import {
  addTag,
  archive,
  markDeceased,
  pausePrompts,
  removeTag,
  restore,
  resumePrompts,
  setCadence,
  setTier,
} from '#data/commands/people.ts'
import { removePhoto, setPhoto } from '#data/commands/photos.ts'
import { addRelation, removeRelation, updateRelation } from '#data/commands/relations.ts'
import { InvalidDraft } from '#data/commands/valid.ts'
import { setValueAdded } from '#data/commands/valueAdded.ts'
import { latestChanges } from '#data/change/history.ts'
import type { Data } from '#data/data.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** A person: made, changed in place, and the things that hang on them. Everything can be undone. */
export function contactsSuite(place: Place): void {
  describe('a contact', () => {
    let world: World
    let data: Data
    beforeEach(async () => {
      world = new World(place)
      data = await world.open()
    })
    afterEach(() => world.close())

    const said = async () => (await latestChanges(data, 1))[0]?.label

    test('is added with what is known and nothing else', async () => {
      const { id, seq } = await undoably(data, () =>
        createContact(data, {
          name: { given: ' Anna ', infix: 'de', family: 'Vries' },
          nickname: '',
          tags: ['#Funding', 'funding ', 'kring'],
          emails: [{ value: 'anna@' }, { value: '  ', label: 'werk' }],
        }),
      )
      expect(seq).toBe(1)
      expect(await data.db.contacts.get(id)).toEqual({
        id,
        createdAt: '2026-11-23T09:00:00.000Z',
        name: { given: 'Anna', infix: 'de', family: 'Vries' },
        emails: [{ value: 'anna@' }],
        phones: [],
        addresses: [],
        links: [],
        languages: [],
        tags: ['Funding', 'kring'],
        custom: [],
        positions: [],
        dates: [],
        nextTime: [],
        status: 'active',
        aliases: [],
      })
      expect(await data.db.summaries.get(id)).toMatchObject({ name: 'Anna de Vries', tags: ['Funding', 'kring'] })
    })

    test('says by name what was done', async () => {
      await person(data, 'Anna de Vries')
      expect(await said()).toEqual({ key: 'contact.created', values: { name: 'Anna de Vries' } })
    })

    test('is changed in place: fields not given stay, a field emptied is cleared', async () => {
      const id = await person(data, 'Anna', { city: 'Utrecht', nickname: 'An' })
      await undoably(data, () => updateContact(data, id, { nickname: '', pronouns: 'zij/haar' }))
      const contact = await data.db.contacts.get(id)
      expect(contact).toMatchObject({ city: 'Utrecht', pronouns: 'zij/haar' })
      expect(contact).not.toHaveProperty('nickname')
    })

    test('has an item of a list changed as it was shown: another that took its place meanwhile stays', async () => {
      const [work, home, mobile] = [{ value: '030 1', label: 'work' }, { value: '030 2' }, { value: '06 3' }]
      const id = await person(data, 'Anna', { phones: [work, home, mobile] })
      const phones = async () => (await data.db.contacts.get(id))?.phones
      const save = (was: { item: typeof home; at: number } | undefined, be: typeof home | undefined) =>
        changeContact(data, id, (now) => ({ phones: withItem(now.phones, was, be) }))
      await updateContact(data, id, { phones: [home, mobile] })
      await save({ item: home, at: 1 }, { value: '030 22' })
      expect(await phones()).toEqual([{ value: '030 22' }, mobile])
      await save({ item: work, at: 0 }, { ...work, value: '030 11' })
      expect(await phones()).toEqual([{ value: '030 22' }, mobile, { ...work, value: '030 11' }])
      await save({ item: mobile, at: 1 }, { ...mobile, value: '' })
      await save({ item: home, at: -1 }, undefined)
      expect(await phones()).toEqual([{ value: '030 22' }, { ...work, value: '030 11' }])
      await save(undefined, { value: '030 11' })
      await save({ item: { value: '030 11' }, at: 2 }, { value: '06 4' })
      expect(await phones()).toEqual([{ value: '030 22' }, { ...work, value: '030 11' }, { value: '06 4' }])
    })

    test('that cannot be a record is refused, with the field that does not fit', async () => {
      const id = await person(data, 'Anna')
      const refused = updateContact(data, id, { custom: [{ label: '', value: 'blauw' }] })
      await expect(refused).rejects.toThrow(InvalidDraft)
      await expect(refused).rejects.toMatchObject({ fields: ['custom.0.label'] })
      expect(await data.db.changes.count()).toBe(1)
    })

    test('saved as it was makes no change', async () => {
      const id = await person(data, 'Anna', { city: 'Utrecht' })
      expect(await updateContact(data, id, { city: 'Utrecht' })).toEqual({ id, seq: 0 })
    })

    test('keeps the old position when a new one comes, which is a reason to write', async () => {
      const id = await person(data, 'Anna', { positions: [{ organisation: 'Gemeente', role: 'adviseur' }] })
      await undoably(data, () => addPosition(data, id, { organisation: 'Provincie', role: 'directeur' }))
      expect((await data.db.contacts.get(id))?.positions).toEqual([
        { organisation: 'Provincie', role: 'directeur', noticedOn: '2026-11-23' },
        { organisation: 'Gemeente', role: 'adviseur', to: '2026-11' },
      ])
      expect(await data.db.summaries.get(id)).toMatchObject({ organisation: 'Provincie', role: 'directeur' })
    })

    test('one or many are tagged, tiered and archived in one change', async () => {
      const ids = [await person(data, 'Anna'), await person(data, 'Bob', { tags: ['Kring'] }), await person(data, 'Carla')]
      const { seq } = await undoably(data, () => addTag(data, ids, '#kring'))
      expect(await said()).toMatchObject({ key: 'contacts.tagged', values: { count: 3, tag: 'kring' } })
      expect((await data.db.changes.get(seq))?.operations).toBe(2)
      expect((await data.db.contacts.bulkGet(ids)).map((contact) => contact?.tags)).toEqual([['kring'], ['Kring'], ['kring']])
      await undoably(data, () => removeTag(data, ids, 'KRING'))
      expect((await data.db.contacts.bulkGet(ids)).map((contact) => contact?.tags)).toEqual([[], [], []])
      await undoably(data, () => setTier(data, ids, 'a'))
      expect((await data.db.summaries.toArray()).map((row) => row.cadence?.ideal)).toEqual([30, 30, 30])
      await undoably(data, () => setCadence(data, ids.slice(0, 1), 'none'))
      expect(await said()).toMatchObject({ key: 'contact.cadenceSet', values: { name: 'Anna' } })
      expect(
        await data.db.summaries
          .where('id')
          .equals(ids[0] ?? '')
          .first(),
      ).not.toHaveProperty('cadence')
      await undoably(data, () => archive(data, ids))
      expect(await data.db.summaries.where('status').equals('archived').count()).toBe(3)
      await undoably(data, () => restore(data, ids))
      await undoably(data, () => markDeceased(data, ids.slice(0, 1)))
      expect(
        await data.db.prompts
          .where('contactId')
          .equals(ids[0] ?? '')
          .count(),
      ).toBe(0)
    })

    test('can have prompts paused and resumed', async () => {
      const id = await person(data, 'Anna', { birthday: undefined })
      await undoably(data, () => pausePrompts(data, [id], day('2026-12-24')))
      expect(await data.db.contacts.get(id)).toMatchObject({ promptsPaused: '2026-12-24' })
      await undoably(data, () => resumePrompts(data, [id]))
      expect(await data.db.contacts.get(id)).not.toHaveProperty('promptsPaused')
    })

    test('names a photo only once the host has it', async () => {
      const id = await person(data, 'Anna')
      const photo = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]), mime: 'image/jpeg' } as const
      await undoably(data, () => setPhoto(data, id, photo))
      const hash = (await data.db.contacts.get(id))?.photo
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      const kept = await data.host.call('photos.get', { set: 'own', hash: hash ?? '' })
      expect([...kept.bytes]).toEqual([...photo.bytes])
      await undoably(data, () => removePhoto(data, id))
      expect(await data.db.contacts.get(id)).not.toHaveProperty('photo')
    })

    test('has lines to bring up, ticked off when brought up', async () => {
      const id = await person(data, 'Anna')
      const { lineId } = await undoably(data, () => addNextTime(data, id, 'de zeilboot'))
      await undoably(data, () => tickNextTime(data, id, lineId))
      expect((await data.db.contacts.get(id))?.nextTime).toEqual([{ id: lineId, text: 'de zeilboot', doneOn: '2026-11-23' }])
      expect(await said()).toMatchObject({ key: 'contact.nextTimeDone', values: { text: 'de zeilboot' } })
      await undoably(data, () => untickNextTime(data, id, lineId))
      await undoably(data, () => removeNextTime(data, id, lineId))
      expect((await data.db.contacts.get(id))?.nextTime).toEqual([])
      await expect(addNextTime(data, id, ' ')).rejects.toThrow(InvalidDraft)
    })

    test('has value added, of which a field can be emptied', async () => {
      const id = await person(data, 'Anna')
      await undoably(data, () => setValueAdded(data, id, { weAdd: 'netwerk', goals: 'groei' }))
      await undoably(data, () => setValueAdded(data, id, { goals: '' }))
      expect((await data.db.contacts.get(id))?.valueAdded).toEqual({ weAdd: 'netwerk' })
      await setValueAdded(data, id, { weAdd: undefined })
      expect(await data.db.contacts.get(id)).not.toHaveProperty('valueAdded')
    })

    test('has relations to contacts and to plain names, never to themself', async () => {
      const anna = await person(data, 'Anna')
      const bob = await person(data, 'Bob')
      const { id } = await undoably(data, () => addRelation(data, { contactId: anna, kind: 'partner', otherId: bob }))
      await undoably(data, () => updateRelation(data, id, { otherId: undefined, otherName: 'Bob Smit' }))
      expect(await data.db.relations.get(id)).toEqual({ id, contactId: anna, kind: 'partner', otherName: 'Bob Smit' })
      await expect(addRelation(data, { contactId: anna, kind: 'zus', otherId: anna })).rejects.toThrow(InvalidDraft)
      await expect(addRelation(data, { contactId: anna, kind: 'zus' })).rejects.toThrow(InvalidDraft)
      await undoably(data, () => removeRelation(data, id))
    })

    test('has asks and offers, and so have I', async () => {
      const anna = await person(data, 'Anna')
      const { id } = await undoably(data, () => addNeed(data, { owner: anna, kind: 'ask', text: 'een boekhouder' }))
      expect(await data.db.needs.get(id)).toMatchObject({ openedOn: '2026-11-23', tags: [] })
      await undoably(data, () => updateNeed(data, id, { text: 'een accountant', tags: ['#geld'] }))
      await undoably(data, () => closeNeed(data, id))
      expect(await data.db.needs.get(id)).toMatchObject({ closedOn: '2026-11-23', tags: ['geld'] })
      await undoably(data, () => reopenNeed(data, id))
      await undoably(data, () => deleteNeed(data, id))
      await addNeed(data, { owner: 'me', kind: 'offer', text: 'vergaderruimte' })
      expect(await said()).toEqual({ key: 'need.myOfferAdded' })
    })
  })
}
