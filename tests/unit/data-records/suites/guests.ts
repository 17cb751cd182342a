import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { latestChanges } from '#data/change/history.ts'
import { undoLatest } from '#data/change/undo.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { addEvent } from '#data/commands/events.ts'
import {
  addGuests,
  editGuest,
  type GuestDecision,
  guestsOf,
  markMet,
  type NewGuest,
  removeGuests,
  reviewGuests,
} from '#data/commands/guests.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import type { Data } from '#data/data.ts'
import { eventGuests, eventPage } from '#data/queries/events.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** Guests on an event's list: put on it, looked at, met, taken off; each one change. Today is 23 November 2026. */
export function guestsSuite(place: Place): void {
  let world: World
  let data: Data
  let lunch: EventId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    lunch = (await addEvent(data, { name: 'Network lunch', date: day('2026-11-20'), where: 'Dudok' })).id
  })
  afterEach(() => world.close())
  const onList = async () => (await eventGuests(data, lunch)).map(({ name, state }) => `${name}: ${state}`)
  const only = async () => (await eventGuests(data, lunch))[0]?.guest
  const lastLabel = async () => (await latestChanges(data, 1))[0]?.label

  describe('putting guests on the list', () => {
    test('is one change for a whole list, in its order', async () => {
      const result = await undoably(data, () => addGuests(data, lunch, [{ name: 'Zoë' }, { name: 'Anna' }, { name: 'Bob' }]))
      expect(result).toMatchObject({ added: 3, known: 0 })
      expect(await onList()).toEqual(['Zoë: review', 'Anna: review', 'Bob: review'])
      expect(await lastLabel()).toEqual({ key: 'guests.added', values: { count: 3, event: 'Network lunch' } })
    })

    test('does not put anyone on it twice, and says how many were there', async () => {
      const anna = await person(data, 'Anna de Vries')
      await addGuests(data, lunch, [
        { name: 'Anna de Vries', contactId: anna },
        { name: 'Bob Smit', organisation: 'KPN' },
      ])
      const again = await addGuests(data, lunch, [
        { name: 'A. de Vries', contactId: anna },
        { name: 'BOB  SMIT' },
        { name: 'Carla' },
        { name: 'carla' },
      ])
      expect(again).toMatchObject({ added: 1, known: 3 })
      expect(again.ids[2]).toBe(again.ids[3])
      expect(await onList()).toEqual(['Anna de Vries: known', 'Bob Smit: review', 'Carla: review'])
    })

    test('remembers with the event who was left out, taken off or one with another, until they are put on after all', async () => {
      const settled = async () => (await data.db.events.get(lunch))?.settledLines?.map(({ name }) => name) ?? []
      await undoably(data, () =>
        addGuests(data, lunch, [{ name: 'Anna', line: 'Anna' }], [{ line: 'Tafel 1 Anna', name: 'Tafel' }]),
      )
      expect(await settled()).toEqual(['Tafel'])
      const { ids } = await addGuests(data, lunch, [
        { name: 'Bob', line: '2. Bob' },
        { name: 'B. Smit', line: '3. B. Smit' },
        { name: 'Carla' },
      ])
      const [bob, smit, carla] = ids
      if (!bob || !smit || !carla) throw new Error('not on the list')
      await undoably(data, () => removeGuests(data, [bob, carla]))
      expect(await settled()).toEqual(['Tafel', 'Bob'])
      await reviewGuests(data, [{ guestId: smit, is: 'remove' }])
      expect(await settled()).toEqual(['Tafel', 'Bob', 'B. Smit'])
      await addGuests(data, lunch, [{ name: 'Bob', line: '2. Bob' }])
      expect(await settled()).toEqual(['Tafel', 'B. Smit'])
    })

    test('counts as guests all but those who cannot come, unless they were met there all the same', async () => {
      await addGuests(data, lunch, [
        { name: 'Anna', answer: 'accepted' },
        { name: 'Bob', answer: 'declined' },
        { name: 'Carla', answer: 'declined', met: true },
        { name: 'Dirk' },
      ])
      expect(await eventPage(data, lunch)).toMatchObject({ listed: 4, coming: 3, met: 1 })
    })

    test('knows someone whose name was corrected when the list is given again', async () => {
      const { ids } = await addGuests(data, lunch, [{ name: 'Jan Jansn', line: '1. Jan Jansn' }])
      const [jan] = ids
      if (!jan) throw new Error('not on the list')
      await editGuest(data, jan, { name: 'Jan Jansen' })
      expect(await addGuests(data, lunch, [{ name: 'Jan Jansn', line: '1. Jan Jansn' }])).toMatchObject({ added: 0, known: 1 })
    })

    test('keeps namesakes of other organisations apart', async () => {
      await addGuests(data, lunch, [
        { name: 'Jan Jansen', organisation: 'KPN' },
        { name: 'Jan Jansen', organisation: 'Rabobank' },
      ])
      expect(await onList()).toHaveLength(2)
    })

    test('keeps what was said about coming beside the note, and takes over what a newer list says of it', async () => {
      await addGuests(data, lunch, [{ name: 'Bob Smit', remark: '+1', note: 'Keynote' }])
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'accepted' }])
      expect(await only()).toMatchObject({ answer: 'accepted', remark: '+1', note: 'Keynote' })
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'accepted', remark: 'komt om 20u' }])
      expect(await only()).toMatchObject({ answer: 'accepted', remark: 'komt om 20u', note: 'Keynote' })
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'declined', remark: 'kan niet, vakantie' }])
      expect(await only()).toMatchObject({ answer: 'declined', remark: 'kan niet, vakantie', note: 'Keynote' })
    })

    test('lets no remark of the old answer stand beside a new one that says nothing more', async () => {
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'declined', remark: 'kan niet, vakantie' }])
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'accepted' }])
      expect(await only()).toMatchObject({ answer: 'accepted' })
      expect(await only()).not.toHaveProperty('remark')
    })

    test('keeps of two who become one what goes with the answer that holds, and both remarks where the answers agree', async () => {
      const asOne = async (first: Partial<NewGuest>, second: Partial<NewGuest>) => {
        const bob = await person(data, 'Bob Smit')
        const { id } = await addEvent(data, { name: 'Borrel', date: data.clock.today() })
        const added = await addGuests(data, id, [
          { name: 'Bob Smit', contactId: bob, ...first },
          { name: 'Bobbie S.', ...second },
        ])
        const guestId = added.ids[1]
        if (!guestId) throw new Error('not on the list')
        await reviewGuests(data, [{ guestId, is: { contactId: bob } }])
        const [guest, ...more] = await guestsOf(data.db, id)
        expect(more).toEqual([])
        return [guest?.answer, guest?.remark]
      }
      expect(await asOne({ answer: 'declined', remark: 'ziek' }, { answer: 'accepted', remark: 'komt om 20u' })).toEqual([
        'accepted',
        'komt om 20u',
      ])
      expect(await asOne({ answer: 'declined', remark: 'ziek' }, { answer: 'accepted' })).toEqual(['accepted', undefined])
      expect(await asOne({ answer: 'accepted', remark: '+1' }, { remark: 'komt later' })).toEqual(['accepted', '+1; komt later'])
    })

    test('fills in what was not known, and takes a new answer over', async () => {
      await addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'tentative', organisation: 'KPN' }])
      const again = await undoably(data, () =>
        addGuests(data, lunch, [{ name: 'Bob Smit', answer: 'accepted', email: 'bob@kpn.nl', organisation: 'kpn' }]),
      )
      expect(again).toMatchObject({ added: 0, known: 1 })
      expect(await only()).toMatchObject({ answer: 'accepted', email: 'bob@kpn.nl', organisation: 'KPN' })
    })

    test('puts whoever is not a contact any more on it by name, to be looked at', async () => {
      const anna = await person(data, 'Anna de Vries')
      await deleteContacts(data, [anna])
      expect(await addGuests(data, lunch, [{ name: 'Anna de Vries', contactId: anna }])).toMatchObject({ added: 1, gone: 1 })
      expect(await onList()).toEqual(['Anna de Vries: review'])
    })

    test('changes nothing when everyone was there', async () => {
      await addGuests(data, lunch, [{ name: 'Bob' }])
      expect(await addGuests(data, lunch, [{ name: 'Bob' }])).toMatchObject({ seq: 0, added: 0, known: 1 })
    })
  })

  describe('looking at guests', () => {
    const review = async (is: GuestDecision['is']) => {
      const guestId = (await only())?.id
      if (guestId === undefined) throw new Error('nobody on the list')
      return undoably(data, () => reviewGuests(data, [{ guestId, is }]))
    }

    test('one is a contact, nobody here, or to be looked at again', async () => {
      const anna = await person(data, 'Anna de Vries')
      await addGuests(data, lunch, [{ name: 'Vries, A. de' }])
      await review({ contactId: anna })
      expect(await onList()).toEqual(['Anna de Vries: known'])
      await review('stranger')
      expect(await onList()).toEqual(['Vries, A. de: stranger'])
      await review('again')
      expect(await onList()).toEqual(['Vries, A. de: review'])
      await review('remove')
      expect(await onList()).toEqual([])
    })

    test('a new contact gets what the list says of them', async () => {
      await addGuests(data, lunch, [
        { name: 'Ines Duarte', organisation: 'Circularity', role: 'Director', email: 'ines@circ.nl' },
      ])
      const { newContacts } = await review({ newContact: { tier: 'b' } })
      const [id] = newContacts
      const made = id && (await data.db.contacts.get(id))
      expect(made).toMatchObject({
        name: { given: 'Ines', family: 'Duarte' },
        positions: [{ organisation: 'Circularity', role: 'Director' }],
        emails: [{ value: 'ines@circ.nl' }],
        tier: 'b',
      })
      expect(made).not.toHaveProperty('met')
      expect(await onList()).toEqual(['Ines Duarte: known'])
    })

    test('a new contact one met there says so', async () => {
      await addGuests(data, lunch, [{ name: 'Ines Duarte', met: true }])
      const { newContacts } = await review({ newContact: {} })
      const [id] = newContacts
      expect(id && (await data.db.contacts.get(id))).toMatchObject({
        met: { how: 'Network lunch', where: 'Dudok', on: '2026-11-20' },
      })
    })

    test('two lines that are one person become one guest', async () => {
      const anna = await person(data, 'Anna de Vries')
      const { ids } = await addGuests(data, lunch, [
        { name: 'Anna' },
        { name: 'A. de Vries', email: 'anna@kpn.nl', answer: 'accepted' },
      ])
      const done = await undoably(data, () =>
        reviewGuests(
          data,
          ids.map((guestId) => ({ guestId, is: { contactId: anna } })),
        ),
      )
      expect(done.joined).toBe(1)
      expect(await onList()).toEqual(['Anna de Vries: known'])
      expect(await only()).toMatchObject({ email: 'anna@kpn.nl', answer: 'accepted' })
      expect(await lastLabel()).toMatchObject({ key: 'guests.reviewed', values: { count: 2 } })
    })

    test('a stranger met who is on the list already loses neither the note nor having been met', async () => {
      const anna = await person(data, 'Anna de Vries')
      const { ids } = await addGuests(data, lunch, [
        { name: 'Anna de Vries', contactId: anna, note: 'x', met: false },
        { name: 'A. de V.', isStranger: true, note: 'call her', met: true },
      ])
      const guestId = ids[1]
      if (guestId === undefined) throw new Error('not on the list')
      await undoably(data, () => reviewGuests(data, [{ guestId, is: { contactId: anna } }]))
      expect(await onList()).toEqual(['Anna de Vries: known'])
      expect(await only()).toMatchObject({ contactId: anna, note: 'x\ncall her', met: true })
      expect(await only()).not.toHaveProperty('isStranger')
    })

    test('nobody becomes a contact who is not there any more, and it is said who', async () => {
      const bob = await person(data, 'Bob Smit')
      const { ids } = await addGuests(data, lunch, [{ name: 'Anna' }, { name: 'Bob Smit' }])
      const [first, second] = ids
      if (first === undefined || second === undefined) throw new Error('not on the list')
      const { newContacts } = await reviewGuests(data, [{ guestId: first, is: { newContact: {} } }])
      const [anna] = newContacts
      if (anna === undefined) throw new Error('no contact was made')
      await undoLatest(data)
      const done = await reviewGuests(data, [
        { guestId: first, is: { contactId: anna } },
        { guestId: second, is: { contactId: bob } },
      ])
      expect(done.gone).toEqual([first])
      expect(await onList()).toEqual(['Anna: review', 'Bob Smit: known'])
    })

    test('a contact merged into another since is that other', async () => {
      const kept = await person(data, 'Anna de Vries')
      const spare = await person(data, 'A. de Vries')
      await addGuests(data, lunch, [{ name: 'Anna' }])
      await mergeContacts(data, { keep: kept, gone: spare })
      expect((await review({ contactId: spare })).gone).toEqual([])
      expect(await only()).toMatchObject({ contactId: kept })
    })
  })

  test('guests are met, not met, or not known to be', async () => {
    const { ids } = await addGuests(data, lunch, [{ name: 'Anna' }, { name: 'Bob' }])
    await undoably(data, () => markMet(data, ids, true))
    expect(await eventPage(data, lunch)).toMatchObject({ met: 2 })
    expect(await lastLabel()).toEqual({ key: 'guests.met', values: { count: 2 } })
    await markMet(data, ids.slice(0, 1), false)
    expect(await lastLabel()).toEqual({ key: 'guest.notMet', values: { name: 'Anna' } })
    await markMet(data, ids.slice(1), undefined)
    expect((await eventGuests(data, lunch)).map(({ guest }) => guest.met)).toEqual([false, undefined])
  })

  test('a guest is changed, and taken off the list', async () => {
    const { ids } = await addGuests(data, lunch, [{ name: 'Bob' }])
    const [bob] = ids
    if (bob === undefined) throw new Error('nobody on the list')
    await undoably(data, () => editGuest(data, bob, { name: 'Bob Smit', organisation: 'KPN', note: 'sails' }))
    expect(await only()).toMatchObject({ name: 'Bob Smit', organisation: 'KPN', note: 'sails' })
    await undoably(data, () => removeGuests(data, ids))
    expect(await lastLabel()).toEqual({ key: 'guest.removed', values: { name: 'Bob Smit' } })
    expect(await onList()).toEqual([])
  })

  test('a contact who is deleted stays on the list by name, as nobody here', async () => {
    const anna = await person(data, 'Anna de Vries')
    await addGuests(data, lunch, [{ name: 'Anna de Vries', contactId: anna }])
    await undoably(data, () => deleteContacts(data, [anna]))
    expect(await onList()).toEqual(['Anna de Vries: stranger'])
  })
}
