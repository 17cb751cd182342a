import type { Data } from '#data/data.ts'
import { gather } from '#data/derived/chunks.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { fittingRows, meetingsBetween, type Days, type MeetingCriteria } from './meetingCriteria.ts'
import type { MeetingRow } from './meetingRows.ts'
import { firstNamesOf } from './names.ts'

/** A meeting in the calendar, with its people as one calls them. */
export interface CalendarMeeting extends MeetingRow {
  /** In the order of the participants. */
  readonly firstNames: readonly string[]
}

/** The meetings of these days that fit, by day: those with a time first, in order. Days without are left out. */
export async function meetingsByDay(
  data: Data,
  days: Days,
  criteria: MeetingCriteria,
): Promise<ReadonlyMap<Day, readonly CalendarMeeting[]>> {
  const byDay = new Map<Day, CalendarMeeting[]>()
  const meetings = await meetingsBetween(data, days, criteria)
  if (meetings.length === 0) return byDay
  const rows = await fittingRows(data, meetings, criteria)
  if (rows.length === 0) return byDay
  const firstNames = await firstNamesOf(
    data.db,
    rows.flatMap(({ participants }) => participants.map(({ id }) => id)),
  )
  for (const row of rows.toSorted((a, b) => order(timeOf(a), timeOf(b)) || order(a.meeting.createdAt, b.meeting.createdAt)))
    gather(byDay, row.meeting.date, {
      ...row,
      firstNames: row.participants.map(({ id, name }) => firstNames.get(id) ?? name),
    })
  return byDay
}

const timeOf = ({ meeting }: MeetingRow): string => meeting.time ?? '99:99'
const order = (a: string, b: string): number => Number(a > b) - Number(a < b)
