import { expect, test } from 'vitest'
import * as v from 'valibot'
import { periodsOf } from '#features/meetings/list/periods.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { MeetingSchema } from '#shared/domain/records/meeting.ts'

const on = (date: string) => ({
  meeting: v.parse(MeetingSchema, {
    id: date,
    createdAt: '2026-01-01T00:00:00.000Z',
    kind: 'coffee',
    state: 'happened',
    date,
    invited: { kind: 'unknown' },
    treated: { kind: 'unknown' },
    topics: [],
    tags: [],
  }),
  participants: [],
})
const named = (dates: readonly string[], today: string, firstDayOfWeek: number) =>
  periodsOf(dates.map(on), asDay(today), firstDayOfWeek).map(({ name, rows }) => [
    typeof name === 'string' ? name : name.month,
    rows.map(({ meeting }) => meeting.date),
  ])

test('meetings stand under this week, the last, and the month before that', () => {
  expect(named(['2026-11-25', '2026-11-23', '2026-11-22', '2026-11-16', '2026-11-15', '2026-10-31'], '2026-11-25', 1)).toEqual([
    ['thisWeek', ['2026-11-25', '2026-11-23']],
    ['lastWeek', ['2026-11-22', '2026-11-16']],
    ['2026-11', ['2026-11-15']],
    ['2026-10', ['2026-10-31']],
  ])
})

test('a week begins on the day the rules say', () => {
  expect(named(['2026-11-22'], '2026-11-25', 0)).toEqual([['thisWeek', ['2026-11-22']]])
  expect(named(['2026-11-22'], '2026-11-25', 1)).toEqual([['lastWeek', ['2026-11-22']]])
})
