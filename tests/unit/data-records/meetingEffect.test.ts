import { afterEach, beforeEach, expect, test } from 'vitest'
import { effectOf } from '#data/commands/meetingEffect.ts'
import { logMeeting, type MeetingDraft } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { findMeetings } from '#data/queries/meetingSearch.ts'
import { linesToBringUp } from '#data/queries/log.ts'
import { addNextTime, tickNextTime } from '#data/commands/nextTime.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { day, person } from './suites/people.ts'

const place = fakePlace()
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

const draftOn = (date: string, more: Partial<MeetingDraft> = {}): MeetingDraft => ({
  kind: 'coffee',
  date: day(date),
  participants: [{ contactId: anna }, { contactId: bob }],
  ...more,
})

test.each<[string, Partial<MeetingDraft>]>([
  ['I treated', { treated: { kind: 'me' } }],
  ['one of them treated', { treated: { kind: 'participants', who: [{ participant: 1 }] } }],
  ['nobody said', { kind: 'lunch' }],
  [
    'a favour was done and an introduction made',
    {
      treated: { kind: 'split' },
      favours: [{ who: { participant: 0 }, direction: 'received', state: 'done', what: 'contract' }],
      introductions: [{ by: { me: true }, parties: [{ participant: 0 }, { participant: 1 }], state: 'made' }],
    },
  ],
])('what saving would do is what it does: %s', async (_when, more) => {
  const draft = draftOn(data.clock.today(), more)
  const effects = effectOf(draft, DEFAULT_RULES, data.clock)
  await logMeeting(data, draft)
  for (const { who, poured, received } of effects) {
    const summary = 'contactId' in who ? await data.db.summaries.get(who.contactId) : undefined
    expect({ poured: summary?.poured, received: summary?.received }).toEqual({ poured, received })
  }
  expect(effects).toHaveLength(2)
})

test('what is planned does nothing yet, and a new person is spoken of by name', () => {
  const ahead = effectOf(draftOn('2099-01-01', { treated: { kind: 'me' } }), DEFAULT_RULES, data.clock)
  expect(ahead.map(({ poured, received }) => [poured, received])).toEqual([
    [0, 0],
    [0, 0],
  ])
  const [carla] = effectOf({ ...draftOn(data.clock.today()), participants: [{ newName: 'Carla' }] }, DEFAULT_RULES, data.clock)
  expect(carla).toMatchObject({ who: { newName: 'Carla' }, poured: 50, received: 50, why: 'shared' })
})

test('meetings are found by name, place, kind and state; planned ones come first, soonest first', async () => {
  await logMeeting(data, draftOn('2026-10-01', { where: 'Café Loetje' }))
  await logMeeting(data, { ...draftOn('2026-10-02', { kind: 'lunch' }), participants: [{ contactId: bob }] })
  await logMeeting(data, draftOn('2099-02-01'))
  await logMeeting(data, draftOn('2099-01-01'))
  const dates = async (search: Parameters<typeof findMeetings>[1]) => {
    const { planned, happened, hasMore } = await findMeetings(data, search)
    return { planned: planned.map((row) => row.meeting.date), happened: happened.map((row) => row.meeting.date), hasMore }
  }
  expect(await dates({ depth: 1 })).toEqual({
    planned: ['2099-01-01', '2099-02-01'],
    happened: ['2026-10-02', '2026-10-01'],
    hasMore: false,
  })
  expect(await dates({ depth: 1, text: 'anna cafe', state: 'happened' })).toMatchObject({ planned: [], happened: ['2026-10-01'] })
  expect(await dates({ depth: 1, kind: 'lunch' })).toMatchObject({ planned: [], happened: ['2026-10-02'] })
  expect(await dates({ depth: 1, state: 'planned' })).toMatchObject({ happened: [] })
})

test('lines to bring up are those not ticked off', async () => {
  const { lineId } = await addNextTime(data, anna, 'de nieuwe kade')
  await addNextTime(data, anna, 'haar dochter')
  await tickNextTime(data, anna, lineId)
  expect((await linesToBringUp(data, [bob, anna])).map(({ name, line }) => [name, line.text])).toEqual([
    ['Anna de Vries', 'haar dochter'],
  ])
})
