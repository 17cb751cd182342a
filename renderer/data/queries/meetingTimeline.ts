import type { Data } from '#data/data.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { addDays, asDay } from '#shared/domain/calendar/days.ts'
import { balanceOfMeetings } from '#shared/domain/balance/meetings.ts'
import type { Balance } from '#shared/domain/ledger/entry.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { fittingRows, lastDayBefore, meetingsBetween, type MeetingCriteria } from './meetingCriteria.ts'
import type { MeetingRow } from './meetingRows.ts'
import { laterFirst } from './meetings.ts'
import { plannedMeetings } from './meetingSearch.ts'

/** The meetings of one month that fit, and what was poured and received at them. */
export interface MonthOfMeetings extends Balance {
  /** `YYYY-MM`. */
  readonly month: string
  /** The latest first. */
  readonly rows: readonly MeetingRow[]
}

/** Some months of the timeline, the latest first. */
export interface TimelineStretch {
  readonly months: readonly MonthOfMeetings[]
  /** The next stretch goes on before this day; absent where there is nothing earlier. */
  readonly next?: Day
}

/** How many meetings a stretch shows at least, as whole months. */
const SHOWN = 40
/** How many it looks through at most, but for the last month: looking for one tag must not read 100,000 meetings at once. */
const REACH = 2_000

/**
 * Months of meetings going back from a day, as many as make a good screenful.
 * @param before the first day that is not in it any more
 */
export async function timelineStretch(data: Data, criteria: MeetingCriteria, before: Day): Promise<TimelineStretch> {
  const rules = await rulesIn(data.db)
  const months: MonthOfMeetings[] = []
  let shown = 0
  let seen = 0
  let until = before
  while (shown < SHOWN && seen < REACH) {
    const last = await lastDayBefore(data, until, criteria)
    if (last === undefined) return { months }
    const month = last.slice(0, 7)
    const from = asDay(`${month}-01`)
    const meetings = await meetingsBetween(data, { from, to: last }, criteria)
    const rows = await fittingRows(data, meetings, criteria)
    if (rows.length > 0) months.push(monthOf(month, rows, rules, criteria))
    shown += rows.length
    seen += meetings.length
    until = from
  }
  const earlier = await lastDayBefore(data, until, criteria)
  return { months, ...(earlier !== undefined && { next: until }) }
}

/** Planned meetings on the days after today that fit, the first coming first. */
export async function comingMeetings(data: Data, criteria: MeetingCriteria): Promise<readonly MeetingRow[]> {
  if (criteria.state === 'happened') return []
  const tomorrow = addDays(data.clock.today(), 1)
  return (await plannedMeetings(data, criteria)).filter(({ meeting }) => meeting.date >= tomorrow)
}

function monthOf(month: string, rows: readonly MeetingRow[], rules: Rules, { contactId }: MeetingCriteria): MonthOfMeetings {
  const facts = rows.map(({ meeting, participants }) => ({ meeting, participants: participants.map(({ id }) => id) }))
  return {
    month,
    rows: rows.toSorted((a, b) => laterFirst(a.meeting, b.meeting)),
    ...balanceOfMeetings(facts, rules, contactId),
  }
}
