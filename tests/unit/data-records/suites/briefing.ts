import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { change } from '#data/change/change.ts'
import { addFavour } from '#data/commands/favours.ts'
import { addIntroduction } from '#data/commands/introductions.ts'
import { logMeeting } from '#data/commands/meetings.ts'
import { addNeed } from '#data/commands/needs.ts'
import { addRelation } from '#data/commands/relations.ts'
import type { Data } from '#data/data.ts'
import { briefing } from '#data/queries/briefing.ts'
import { EventSchema, GroupSchema, GuestSchema, MembershipSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import { EventIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './people.ts'

const id = (text: string) => v.parse(EventIdSchema, text)

/** The briefing of an event, out of the database. */
export function briefingSuite(place: Place): void {
  let world: World
  let data: Data
  let anna: ContactId
  let bob: ContactId
  let els: ContactId
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
    els = await person(data, 'Els Bakker')
    anna = await person(data, 'Anna de Vries', { met: { throughId: els } })
    bob = await person(data, 'Bob')
  })
  afterEach(() => world.close())

  const hold = (event: string, guests: readonly ContactId[], more: object = {}, met?: boolean) =>
    change(data, { key: 'test' }, async (tables) => {
      const row = { id: event, createdAt: data.clock.now(), name: 'Borrel', date: '2026-11-25', ...more }
      await tables.events.put(v.parse(EventSchema, row))
      for (const [order, contactId] of guests.entries()) {
        const guest = { id: `${event}-${order}`, eventId: event, contactId, name: 'P', order, ...(met !== undefined && { met }) }
        await tables.guests.put(v.parse(GuestSchema, guest))
      }
    })

  test('an event that is not there has none', async () => {
    expect(await briefing(data, id('nowhere'))).toBeUndefined()
  })

  test('it tells of the guests what the records say, and names those who are not there', async () => {
    await logMeeting(data, {
      kind: 'coffee',
      date: day('2026-11-02'),
      participants: [{ contactId: anna, note: 'Verhuist in mei.' }, { contactId: els }],
      treated: { kind: 'me' },
      topics: ['zeilen'],
    })
    await logMeeting(data, {
      kind: 'walk',
      date: day('2026-11-03'),
      participants: [{ contactId: anna }, { contactId: bob }],
      treated: { kind: 'nobody' },
    })
    await addFavour(data, { contactId: anna, direction: 'given', state: 'promised', what: 'het boek' })
    await addNeed(data, { owner: anna, kind: 'ask', text: 'een bestuurslid' })
    await addRelation(data, { contactId: bob, kind: 'broer', otherId: anna })
    await addIntroduction(data, {
      by: { kind: 'me' },
      parties: [
        { kind: 'contact', id: anna },
        { kind: 'contact', id: els },
      ],
    })
    await hold('earlier', [anna], { name: 'Zomerborrel', date: '2026-06-01' }, true)
    await hold('borrel', [anna, bob])
    const found = await briefing(data, id('borrel'))
    const [first, second] = found?.known ?? []
    expect([first?.summary.name, second?.summary.name]).toEqual(['Bob', 'Anna de Vries'])
    expect(second?.meetings.map(({ meeting, words }) => [meeting.date, words])).toEqual([
      ['2026-11-03', undefined],
      ['2026-11-02', 'Verhuist in mei.'],
    ])
    expect(second?.open.given.map(({ what }) => what)).toEqual(['het boek'])
    expect(second?.asks.map(({ need }) => need.text)).toEqual(['een bestuurslid'])
    expect(second?.knows).toEqual([
      {
        id: bob,
        ties: [
          { kind: 'relation', words: 'broer', is: 'self' },
          { kind: 'meetings', count: 1, last: '2026-11-03' },
        ],
      },
    ])
    expect(second?.openers.gathering.values).toMatchObject({ before: 'Zomerborrel' })
    expect(found?.names.get(els)).toBe('Els Bakker')
  })

  test('the plan names contacts and groups, and who of a group comes', async () => {
    await hold('borrel', [anna])
    await change(data, { key: 'test' }, async (tables) => {
      const group = {
        id: 'fondsen',
        createdAt: data.clock.now(),
        kind: 'stakeholders',
        name: 'Fondsen',
        topics: [],
        status: 'active',
      }
      await tables.groups.put(v.parse(GroupSchema, group))
      for (const contactId of [anna, els])
        await tables.memberships.put(v.parse(MembershipSchema, { id: `in-${contactId}`, groupId: 'fondsen', contactId }))
      await tables.planRows.put(v.parse(PlanRowSchema, { id: '1', eventId: 'borrel', who: 'ik', contactId: bob, order: 0 }))
      await tables.planRows.put(
        v.parse(PlanRowSchema, { id: '2', eventId: 'borrel', who: 'Femke', groupId: 'fondsen', order: 1 }),
      )
    })
    const found = await briefing(data, id('borrel'))
    expect(found?.plan.map(({ whom, members }) => [whom, members])).toEqual([
      ['Bob', []],
      ['Fondsen', [anna]],
    ])
    expect(found?.planned.map(({ summary }) => summary.name)).toEqual(['Bob'])
  })
}
