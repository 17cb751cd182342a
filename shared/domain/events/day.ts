import { earlier } from '../calendar/days.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import type { Day } from '../records/values.ts'
import { lastDayOf } from './when.ts'

/**
 * The day on which what one tells of an event now took place: its own, of one of
 * several days the latest that has been; undefined while it lies ahead.
 */
export function eventDayOf(event: Pick<GatheringEvent, 'date' | 'endDate'>, today: Day): Day | undefined {
  return event.date > today ? undefined : earlier(lastDayOf(event), today)
}
