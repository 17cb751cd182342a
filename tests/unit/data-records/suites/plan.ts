import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { addEvent } from '#data/commands/events.ts'
import { addFavour } from '#data/commands/favours.ts'
import { deleteContacts } from '#data/commands/deleteContacts.ts'
import { mergeContacts } from '#data/commands/mergeContacts.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNeed } from '#data/commands/needs.ts'
import { passOverGuests, proposeAgain } from '#data/commands/passOver.ts'
import { addPlanRow, addPlanRows, editPlanRow, movePlanRow, removePlanRows } from '#data/commands/planRows.ts'
import { changeProfile } from '#data/commands/profile.ts'
import { MissingRecord } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import { colleagues, planOf } from '#data/queries/plan.ts'
import { planProposals } from '#data/queries/planProposals.ts'
import { planYear } from '#data/queries/planYear.ts'
import { GroupSchema, MembershipSchema, StrategySchema } from '#shared/domain/records/gathering.ts'
import { GroupIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId, EventId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'
import { undoably } from './undoing.ts'

/** The plan of an event: its rows, whom to meet, and the year of all plans. */
export function planSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let borrel: EventId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    anna = await person(data, 'Anna de Vries', { positions: [{ organisation: 'Rabobank', role: 'Adviseur' }] })
    borrel = (await addEvent(data, { name: 'Borrel', date: day('2026-12-03') })).id
  })
  afterEach(() => world.close())

  const named = (name: string) => ({ whom: { kind: 'name' as const, name } })
  const whoms = async (id = borrel) => (await planOf(data, id))?.lines.map(({ whom }) => whom.name)
  const province = v.parse(GroupIdSchema, 'province')
  const addGroup = (fields: object = {}) =>
    change(data, { key: 'rules.changed' }, async (db) => {
      await db.groups.put(
        v.parse(GroupSchema, {
          id: province,
          createdAt: data.clock.now(),
          kind: 'stakeholders',
          name: 'Provincie',
          topics: [],
          status: 'active',
          ...fields,
        }),
      )
      await db.memberships.put(v.parse(MembershipSchema, { id: 'm', groupId: province, contactId: anna }))
    })

  describe('rows', () => {
    test('are added, alone or many at once, at the end, each addition one change', async () => {
      await undoably(data, () => addPlanRow(data, borrel, { whom: { kind: 'contact', id: anna }, when: '20:15' }))
      await undoably(data, () => addPlanRows(data, borrel, [named('Iemand van de provincie'), named('Bob')]))
      expect(await whoms()).toEqual(['Anna de Vries', 'Iemand van de provincie', 'Bob'])
    })
    test('are mine unless they name a colleague, however I write myself', async () => {
      await changeProfile(data, { name: 'Sanne Vos' })
      await addPlanRows(data, borrel, [named('A'), { ...named('B'), who: 'sanne vos' }, { ...named('C'), who: 'Femke en ik' }])
      expect((await planOf(data, borrel))?.lines.map(({ who }) => who)).toEqual([['me'], ['me'], ['Femke', 'me']])
      expect(await colleagues(data)).toEqual(['Femke'])
    })
    test('change in place; another person takes the place of the first', async () => {
      const { id } = await addPlanRow(data, borrel, { ...named('Bob'), when: '20:15', relationalPurpose: 'Bijpraten' })
      await undoably(data, () => editPlanRow(data, id, { whom: { kind: 'contact', id: anna }, when: '' }))
      expect(await data.db.planRows.get(id)).toEqual({
        id,
        eventId: borrel,
        who: 'me',
        contactId: anna,
        relationalPurpose: 'Bijpraten',
        order: 0,
      })
      await expect(editPlanRow(data, id, named(' '))).rejects.toThrow('planRows: name')
    })
    test('move, and go, several at once', async () => {
      const { ids } = await addPlanRows(data, borrel, [named('A'), named('B'), named('C')])
      const [a, b, c] = ids
      if (a === undefined || b === undefined || c === undefined) throw new Error('three rows')
      await undoably(data, () => movePlanRow(data, c, 0))
      expect(await whoms()).toEqual(['C', 'A', 'B'])
      expect((await movePlanRow(data, c, 0)).seq).toBe(0)
      await undoably(data, () => removePlanRows(data, [a, b]))
      expect(await whoms()).toEqual(['C'])
    })
    test('keep a name when the person is deleted, and show the guest of that name', async () => {
      const lunch = await addEvent(data, { name: 'Lunch', date: day('2026-12-04') }, [
        { name: 'Ines Duarte', organisation: 'Circularity' },
      ])
      await addPlanRows(data, lunch.id, [{ whom: { kind: 'contact', id: anna } }, named('ines duarte')])
      expect((await planOf(data, lunch.id))?.lines.map(({ whom }) => whom)).toMatchObject([
        { kind: 'contact', organisation: 'Rabobank', role: 'Adviseur' },
        { kind: 'name', organisation: 'Circularity' },
      ])
      await deleteContacts(data, [anna])
      expect(await whoms(lunch.id)).toEqual(['Anna de Vries', 'ines duarte'])
    })
    test('by a name that two guests have show neither of them', async () => {
      const bob = await person(data, 'Jan Jansen')
      const lunch = await addEvent(data, { name: 'Lunch', date: day('2026-12-04') }, [
        { name: 'Jan Jansen', organisation: 'KPN' },
        { name: 'Jan Jansen', organisation: 'Rabobank', contactId: bob },
      ])
      await addPlanRow(data, lunch.id, named('Jan Jansen'))
      expect((await planOf(data, lunch.id))?.lines.map(({ whom }) => whom)).toEqual([{ kind: 'name', name: 'Jan Jansen' }])
    })
    test('are never about someone who is not there any more', async () => {
      const about = (id: ContactId) => ({ whom: { kind: 'contact' as const, id } })
      const spare = await person(data, 'A. de Vries')
      const { id } = await addPlanRow(data, borrel, named('Bob'))
      await mergeContacts(data, { keep: anna, gone: spare })
      await addPlanRow(data, borrel, about(spare))
      expect(await data.db.planRows.where('contactId').equals(anna).count()).toBe(1)
      await deleteContacts(data, [anna])
      await expect(addPlanRows(data, borrel, [named('Carla'), about(anna)])).rejects.toBeInstanceOf(MissingRecord)
      await expect(editPlanRow(data, id, about(anna))).rejects.toBeInstanceOf(MissingRecord)
      expect(await whoms()).toEqual(['Bob', 'Anna de Vries'])
    })
  })

  describe('whom to meet', () => {
    test('follows from the records of the guests, until they stand in the plan or were put aside', async () => {
      const bob = await person(data, 'Bob Smit')
      const { id } = await addEvent(data, { name: 'Lunch', date: day('2026-12-04') }, [
        { name: 'Anna de Vries', contactId: anna },
        { name: 'Bob Smit', contactId: bob },
        { name: 'Ines Duarte', organisation: 'Circularity' },
      ])
      const names = async () => (await planProposals(data, id)).proposals.map(({ name }) => name)
      expect(await names()).toEqual([])
      await addNeed(data, { owner: 'me', kind: 'ask', text: 'Iemand van Circularity' })
      await addNeed(data, { owner: bob, kind: 'ask', text: 'drukker', tags: ['drukwerk'] })
      await addNeed(data, { owner: 'me', kind: 'offer', text: 'ken een drukker', tags: ['drukwerk'] })
      await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'offerte' })
      expect(await names()).toEqual(['Anna de Vries', 'Bob Smit', 'Ines Duarte'])

      await addPlanRow(data, id, { whom: { kind: 'contact', id: anna } })
      const guest = (await planProposals(data, id)).proposals.at(-1)?.guestId
      if (guest === undefined) throw new Error('Ines is proposed')
      await undoably(data, () => passOverGuests(data, [guest]))
      expect(await names()).toEqual(['Bob Smit'])
      expect((await planProposals(data, id)).passedOver.map(({ name }) => name)).toEqual(['Ines Duarte'])
      await undoably(data, () => proposeAgain(data, [guest]))
      expect(await names()).toEqual(['Bob Smit', 'Ines Duarte'])
    })
    test('is nobody once the event is over', async () => {
      await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'offerte' })
      const { id } = await addEvent(data, { name: 'Gisteren', date: day('2026-11-22') }, [{ name: 'Anna', contactId: anna }])
      expect(await planProposals(data, id)).toEqual({ guests: 0, proposals: [], passedOver: [] })
    })
  })

  describe('the year', () => {
    test('has the rows of its events and no others, with the groups of whom they are about', async () => {
      await addGroup()
      const before = await addEvent(data, { name: 'Vorig jaar', date: day('2025-12-31') })
      await addPlanRow(data, before.id, named('Bob'))
      await addPlanRow(data, borrel, { whom: { kind: 'contact', id: anna } })
      const year = await planYear(data, 2026)
      expect(year.lines.map(({ event, whom, groups }) => [event.name, whom, groups])).toEqual([
        ['Borrel', 'Anna de Vries', [{ id: province, name: 'Provincie' }]],
      ])
      expect(year.ahead.map(({ name }) => name)).toEqual(['Borrel'])
      expect(year.years).toEqual({ first: 2025, last: 2026 })
    })
    test('says which focus groups nobody meets, until someone of them is planned or met', async () => {
      await addGroup()
      const unmet = async () => (await planYear(data, 2026)).unmet.map(({ group }) => group.name)
      expect(await unmet()).toEqual(['Provincie'])
      const meet = (kind: 'message' | 'coffee') =>
        logMeeting(data, { kind, date: day('2026-11-20'), participants: [{ contactId: anna }] })
      await meet('message')
      expect(await unmet()).toEqual(['Provincie'])
      await meet('coffee')
      expect(await unmet()).toEqual([])
      expect((await planYear(data, 2025)).unmet).toHaveLength(1)
    })
    test('counts a group the strategy puts first, and a row about a group', async () => {
      await addGroup({ kind: 'circle' })
      expect((await planYear(data, 2026)).unmet).toEqual([])
      await change(data, { key: 'rules.changed' }, (db) =>
        db.strategy.put(v.parse(StrategySchema, { id: 'strategy', firstGroups: [province] })),
      )
      expect((await planYear(data, 2026)).unmet).toMatchObject([{ isFirst: true, members: 1 }])
      await addPlanRow(data, borrel, { whom: { kind: 'group', id: province } })
      expect((await planYear(data, 2026)).unmet).toEqual([])
    })
  })
}
