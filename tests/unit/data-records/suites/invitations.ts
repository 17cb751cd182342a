import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeByInvitation, makeInvited } from '#data/commands/invitations.ts'
import type { Data } from '#data/data.ts'
import { eventsOfInvitation, otherEventsOfInvitation } from '#data/queries/invitations.ts'
import { calledOff, compared, fieldsOfDifferences } from '#features/events/invitation/difference.ts'
import { invitationsOf } from '#shared/formats/ics/invitation.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'
import { readCalendar } from '#shared/formats/ics/readCalendar.ts'
import type { Place } from '#tests/unit/data/suites/place.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day } from './people.ts'
import { undoably } from './undoing.ts'

const offersOf = (...events: string[]): readonly InvitationEvent[] => {
  const text = `BEGIN:VCALENDAR\r\n${events.map((event) => `BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Lunch\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR`
  const [invitation] = invitationsOf(readCalendar(new TextEncoder().encode(text)), { zone: 'UTC', today: day('2026-11-23') })
  return invitation === undefined ? [] : (invitation.occurrences ?? [invitation.event])
}
const WEEKLY = 'DTSTART:20260105T120000\r\nRRULE:FREQ=WEEKLY'

/** An invitation taken, and dropped on the window again. Today is 23 November 2026. */
export function invitationsSuite(place: Place): void {
  let world: World
  let data: Data
  beforeEach(async () => {
    world = new World(place)
    data = await world.open()
  })
  afterEach(() => world.close())

  const take = (offers: readonly InvitationEvent[]) =>
    makeInvited(
      data,
      offers.map((offered) => ({ draft: { ...offered, name: offered.name ?? '' }, guests: [] })),
    )
  const known = async (offers: readonly InvitationEvent[]) =>
    (await eventsOfInvitation(data, offers)).flatMap((each) => (each.event === undefined ? [] : [compared(each, each.event, [])]))

  describe('an invitation that recurs, dropped again', () => {
    test('finds the occurrence that was taken and changes nothing of it', async () => {
      const offers = offersOf(WEEKLY)
      await take(offers.filter(({ date }) => date === '2026-12-07'))
      const there = await known(offers)
      expect(there).toMatchObject([{ event: { date: '2026-12-07' }, found: [], joining: [] }])
      expect((await eventsOfInvitation(data, offers)).filter(({ event }) => event === undefined)).toHaveLength(59)
    })

    test('finds every one of several, and none twice', async () => {
      const offers = offersOf(WEEKLY)
      await take(offers.slice(1, 4))
      const there = await known(offers)
      expect(there.map(({ event, found }) => [event.date, found])).toEqual([
        ['2026-11-30', []],
        ['2026-12-07', []],
        ['2026-12-14', []],
      ])
    })

    test('moves the occurrence it moves, and that one only, in one change', async () => {
      const offers = offersOf(WEEKLY)
      await take(offers.slice(1, 3))
      const moved = 'RECURRENCE-ID:20261207T120000\r\nSEQUENCE:1\r\nDTSTART:20261209T130000'
      const there = await known(offersOf(WEEKLY, moved))
      const different = there.filter(({ found }) => found.length > 0)
      expect(different.map(({ found }) => found)).toEqual([
        [
          { field: 'date', before: '2026-12-07', after: '2026-12-09' },
          { field: 'time', before: '12:00', after: '13:00' },
        ],
      ])
      await undoably(data, () =>
        changeByInvitation(
          data,
          different.map(({ event, offered, found }) => ({
            id: event.id,
            fields: fieldsOfDifferences(found, offered),
            guests: [],
          })),
        ),
      )
      // The moved one is known again, also alone in its own file and under the plain series.
      expect(await known(offersOf(moved))).toMatchObject([{ event: { date: '2026-12-09' }, found: [] }])
      expect(await known(offers)).toMatchObject([{ found: [] }, { event: { date: '2026-12-09' }, isOlder: true }])
    })

    test('points out the days called off since, and none of an older file or beyond what is offered', async () => {
      const versions = (sequence: number, more: string) => offersOf(`${WEEKLY};COUNT=60\r\nSEQUENCE:${sequence}${more}`)
      await take(versions(1, '').filter(({ date }) => ['2026-12-07', '2026-12-14', '2026-12-21'].includes(date)))
      const off = async (offers: readonly InvitationEvent[]) =>
        calledOff(await otherEventsOfInvitation(data, offers), offers, day('2026-11-23')).map(({ date }) => date)
      expect(await off(versions(2, '\r\nEXDATE:20261214T120000'))).toEqual(['2026-12-14'])
      expect(await off(offersOf('DTSTART:20260105T120000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261210T235900Z\r\nSEQUENCE:2'))).toEqual([
        '2026-12-14',
        '2026-12-21',
      ])
      expect(await off(versions(0, '\r\nEXDATE:20261214T120000'))).toEqual([])
    })

    test('knows an event by its day that was made before occurrences were kept', async () => {
      const offers = offersOf(WEEKLY)
      await take(offers.slice(1, 2).map(({ taken: _taken, ...offered }) => offered))
      expect(await known(offers)).toMatchObject([{ event: { date: '2026-11-30' }, offered: { date: '2026-11-30' }, found: [] }])
    })
  })

  describe('a single invitation, dropped again', () => {
    const version = (sequence: number, stamp: string, hour: string) =>
      offersOf(`SEQUENCE:${sequence}\r\nDTSTAMP:${stamp}\r\nDTSTART:20261203T${hour}0000`)

    test.each([
      ['a lower SEQUENCE', 1, '20261105T120000Z', true],
      ['an earlier DTSTAMP', 2, '20261031T120000Z', true],
      ['a later DTSTAMP', 2, '20261102T120000Z', false],
      ['a higher SEQUENCE', 3, '20261031T120000Z', false],
    ])('with %s is told apart by its age', async (_what, sequence, stamp, isOlder) => {
      await take(version(2, '20261101T120000Z', '12'))
      expect(await known(version(sequence, stamp, '15'))).toMatchObject([{ isOlder, found: [{ field: 'time' }] }])
    })

    test('that changes nothing one sees is known as the newer one from then on', async () => {
      await take(version(1, '20261101T120000Z', '12'))
      const newer = await known(version(3, '20261105T120000Z', '12'))
      expect(newer).toMatchObject([{ found: [], isNewVersion: true }])
      await undoably(data, () =>
        changeByInvitation(
          data,
          newer.map(({ event, offered, found }) => ({
            id: event.id,
            fields: fieldsOfDifferences(found, offered),
            guests: [],
            isUnseen: true,
          })),
        ),
      )
      expect(await known(version(2, '20261102T120000Z', '15'))).toMatchObject([{ isOlder: true, isNewVersion: false }])
    })

    test('remembers whom one left out of it', async () => {
      const [offered] = version(1, '20261101T120000Z', '12')
      if (offered === undefined) throw new Error('no invitation')
      const line = 'Carla <carla@example.com>'
      const guests = [{ name: 'Anna', line: 'Anna' }]
      const { ids } = await makeInvited(data, [
        { draft: { ...offered, name: 'Lunch' }, guests, leftOut: [{ line, name: 'Carla' }] },
      ])
      expect((await data.db.events.bulkGet([...ids]))[0]?.settledLines).toEqual([{ line, name: 'Carla' }])
    })

    test('moves its event to another day', async () => {
      await take(offersOf('DTSTART:20261203T120000'))
      expect(await known(offersOf('DTSTART:20261210T120000'))).toMatchObject([
        { found: [{ field: 'date', after: '2026-12-10' }] },
      ])
    })
  })
}
