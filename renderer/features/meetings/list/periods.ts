import type { MeetingRow } from '#data/queries/meetingRows.ts'
import { addDays, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** A stretch of time under one heading: this week, the last, else a month `YYYY-MM`. */
export interface Period {
  readonly name: 'thisWeek' | 'lastWeek' | { readonly month: string }
  readonly rows: readonly MeetingRow[]
}

/**
 * Meetings under the week or month they were in.
 * @param rows the latest first
 * @param firstDayOfWeek 0 is Sunday
 */
export function periodsOf(rows: readonly MeetingRow[], today: Day, firstDayOfWeek: number): Period[] {
  const week = addDays(today, -((weekdayOf(today) - firstDayOfWeek + 7) % 7))
  const lastWeek = addDays(week, -7)
  const periods = new Map<string, { name: Period['name']; rows: MeetingRow[] }>()
  for (const row of rows) {
    const { date } = row.meeting
    const month = date.slice(0, 7)
    const name = date >= week ? 'thisWeek' : date >= lastWeek ? 'lastWeek' : { month }
    const key = typeof name === 'string' ? name : month
    const period = periods.get(key) ?? { name, rows: [] }
    period.rows.push(row)
    periods.set(key, period)
  }
  return [...periods.values()]
}
