import { liveQuery } from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteMeeting, editMeeting, logMeeting } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { meetingsByDay } from '#data/queries/meetingCalendar.ts'
import type { MeetingCriteria } from '#data/queries/meetingCriteria.ts'
import { findMeetings } from '#data/queries/meetingSearch.ts'
import { meetingWordsInUse } from '#data/queries/meetingTags.ts'
import { comingMeetings, timelineStretch } from '#data/queries/meetingTimeline.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { MeetingKind } from '#shared/domain/records/meeting.ts'
import { ClockTimeSchema, type ContactId, type MeetingId } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { fakePlace } from '#tests/unit/data/fakePlace.ts'
import { World } from '#tests/unit/data/suites/world.ts'
import { cups, day, person } from './suites/people.ts'

// The clock of the tests stands on Monday 23 November 2026.
let world: World
let data: Data
let anna: ContactId
let bob: ContactId
beforeEach(async () => {
  world = new World(fakePlace())
  data = await world.open()
  anna = await person(data, 'Anna de Vries')
  bob = await person(data, 'Bob Winter', { nickname: 'Bobby' })
})
afterEach(() => world.close())

const meet = async (date: string, ids: readonly ContactId[] = [anna], more: object = {}, kind: MeetingKind = 'coffee') =>
  (
    await logMeeting(data, {
      kind,
      date: day(date),
      participants: ids.map((contactId) => ({ contactId })),
      treated: { kind: 'me' },
      ...more,
    })
  ).id
const tomorrow = () => addDays(data.clock.today(), 1)
const months = async (criteria: MeetingCriteria = {}, before = tomorrow()) => {
  const { months: found, next } = await timelineStretch(data, criteria, before)
  return { months: found.map(({ month, rows, poured, received }) => [month, rows.length, poured, received]), next }
}

test('a month says how many meetings there were, and what was poured and received at them', async () => {
  await meet('2026-11-02', [anna, bob])
  await meet('2026-11-09', [bob], { treated: { kind: 'participants', who: [{ participant: 0 }] } }, 'lunch')
  await meet('2026-09-30', [anna], { treated: { kind: 'split' } })
  expect(await months()).toEqual({
    months: [
      ['2026-11', 2, 200, 200],
      ['2026-09', 1, 50, 50],
    ],
    next: undefined,
  })
})

test('what is planned stands above today, or in its month once its day is over, and leaves no cups', async () => {
  await meet('2026-12-01')
  await meet('2026-11-23', [bob], { state: 'planned' })
  const coming = await comingMeetings(data, {})
  expect(coming.map(({ meeting }) => meeting.date)).toEqual(['2026-12-01'])
  expect((await months()).months).toEqual([['2026-11', 1, 0, 0]])
})

test('a change of who treated is in the sums of its month at once', async () => {
  const id = await meet('2026-11-02', [anna])
  await editMeeting(data, id, { treated: { kind: 'participants', who: [{ contactId: anna }] }, cups: cups(300) })
  expect((await months()).months).toEqual([['2026-11', 1, 0, 300]])
})

test('with one person, only what was poured and received with them is counted', async () => {
  await meet('2026-11-02', [anna, bob])
  await meet('2026-10-02', [bob])
  expect((await months({ contactId: anna })).months).toEqual([['2026-11', 1, 100, 0]])
})

test('a stretch ends with a whole month, and the next goes on before it', async () => {
  for (let at = 0; at < 45; at += 1) await meet(`2026-10-${String((at % 28) + 1).padStart(2, '0')}`, [bob])
  await meet('2026-11-02')
  await meet('2026-08-02')
  const first = await months()
  expect(first).toEqual({
    months: [
      ['2026-11', 1, 100, 0],
      ['2026-10', 45, 4500, 0],
    ],
    next: '2026-10-01',
  })
  expect((await months({}, day('2026-10-01'))).months).toEqual([['2026-08', 1, 100, 0]])
})

test('the filters of the list hold in every view', async () => {
  await meet('2026-11-02', [anna], { tags: ['Funding'], topics: ['the bridge'] })
  await meet('2026-11-03', [bob], {}, 'walk')
  await meet('2026-11-04', [anna, bob], { where: 'Dudok' }, 'lunch')
  const dates = async (criteria: MeetingCriteria) => {
    const list = (await findMeetings(data, { ...criteria, depth: 1 })).happened.map(({ meeting }) => meeting.date)
    const line = (await timelineStretch(data, criteria, tomorrow())).months.flatMap(({ rows }) =>
      rows.map(({ meeting }) => meeting.date),
    )
    const days = await meetingsByDay(data, { from: day('2026-11-01'), to: day('2026-11-30') }, criteria)
    expect(line).toEqual(list)
    expect([...days.keys()].toSorted().toReversed()).toEqual(list)
    return list
  }
  expect(await dates({ tag: 'funding' })).toEqual(['2026-11-02'])
  expect(await dates({ contactId: bob })).toEqual(['2026-11-04', '2026-11-03'])
  expect(await dates({ contactId: bob, kind: 'lunch' })).toEqual(['2026-11-04'])
  expect(await dates({ text: 'dudok winter' })).toEqual(['2026-11-04'])
  expect(await dates({ text: 'bridge', kind: 'walk' })).toEqual([])
})

test('a note about one participant is found too', async () => {
  const id = await meet('2026-11-02', [anna, bob])
  await editMeeting(data, id, {
    participants: [{ contactId: anna, note: 'collects lighthouses' }, { contactId: bob }],
  })
  const found = await findMeetings(data, { text: 'lighthouses', depth: 1 })
  expect(found.happened.map(({ meeting }) => meeting.id)).toEqual([id])
})

test('a day has those with a time first, and calls people as one does', async () => {
  const time = (text: string) => v.parse(ClockTimeSchema, text)
  await meet('2026-11-04', [anna])
  await meet('2026-11-04', [anna, bob], { time: time('15:00') })
  await meet('2026-11-04', [bob], { time: time('09:30') })
  const days = await meetingsByDay(data, { from: day('2026-11-01'), to: day('2026-11-30') }, {})
  expect(days.get(day('2026-11-04'))?.map(({ meeting, firstNames }) => [meeting.time, firstNames])).toEqual([
    ['09:30', ['Bobby']],
    ['15:00', ['Anna', 'Bobby']],
    [undefined, ['Anna']],
  ])
})

test('tags and topics to choose from stand with the most used first', async () => {
  await meet('2026-11-02', [anna], { tags: ['funding'], topics: ['bridge'] })
  await meet('2026-11-03', [anna], { tags: ['board', 'funding'] })
  expect(await meetingWordsInUse(data)).toEqual({ tags: ['funding', 'board'], topics: ['bridge'] })
})

test('an open timeline and calendar follow what is logged, planned and deleted', async () => {
  const seen: { line?: number; days?: number; coming?: number } = {}
  const days = { from: day('2026-11-01'), to: day('2026-12-31') }
  const subscriptions = [
    liveQuery(async () => await timelineStretch(data, {}, tomorrow())).subscribe(({ months: found }) => {
      seen.line = found.reduce((count, { rows }) => count + rows.length, 0)
    }),
    liveQuery(async () => await meetingsByDay(data, days, {})).subscribe((found) => {
      seen.days = found.size
    }),
    liveQuery(async () => await comingMeetings(data, {})).subscribe((found) => {
      seen.coming = found.length
    }),
  ]
  await expect.poll(() => seen).toEqual({ line: 0, days: 0, coming: 0 })
  const id: MeetingId = await meet('2026-11-02')
  await expect.poll(() => seen).toEqual({ line: 1, days: 1, coming: 0 })
  await meet('2026-12-02')
  await expect.poll(() => seen).toEqual({ line: 1, days: 2, coming: 1 })
  await deleteMeeting(data, id)
  await expect.poll(() => seen).toEqual({ line: 0, days: 1, coming: 1 })
  for (const subscription of subscriptions) subscription.unsubscribe()
})
