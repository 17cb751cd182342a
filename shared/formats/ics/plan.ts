import { rowTime } from '../../domain/events/rowTime.ts'
import { endDayOf } from '../../domain/events/when.ts'
import { knownZone, momentAt } from '../../domain/calendar/zoned.ts'
import type { GatheringEvent, PlanRow } from '../../domain/records/gathering.ts'
import type { ClockTime, Day, Instant } from '../../domain/records/values.ts'
import type { CalendarEntry, EntryTime } from './write.ts'

/** A row of the plan, and how it is said in the user's language. */
export interface PlannedRow {
  readonly row: Pick<PlanRow, 'id' | 'when'>
  /** Who meets whom, as the title of its own entry. */
  readonly title: string
  /** With which purpose; absent when none was written down. */
  readonly purpose?: string
  /** The whole row on one line, for the notes of the event. */
  readonly line: string
}

const MINUTE = 60_000
/** What a gathering takes that does not say until when, and one talk of its plan, in minutes. */
const EVENT_MINUTES = 120
const TALK_MINUTES = 15

/**
 * An event with rows of its plan as entries of a calendar: the event, with those rows
 * in its notes, and one entry for each whose words have a clock time. The rows take no
 * time of their own: the event does.
 * @param zone the machine's zone, where the event has none
 */
export function planEntries(event: GatheringEvent, rows: readonly PlannedRow[], zone: string): CalendarEntry[] {
  const own = knownZone(event.zone, zone)
  const place = [event.where, event.city].filter((part) => part !== undefined).join(', ')
  const at = place === '' ? {} : { place }
  const notes = [event.about, event.link, rows.map(({ line }) => line).join('\n')].filter(
    (part) => part !== undefined && part !== '',
  )
  return [
    {
      uid: `plan-${event.id}@bakkie`,
      time: eventTime(event, own),
      title: event.name,
      ...(notes.length > 0 && { notes: notes.join('\n\n') }),
      ...at,
      isBusy: true,
    },
    ...rows.flatMap(({ row, title, purpose }): CalendarEntry[] => {
      const when = rowTime(row.when, event)
      if (when === undefined) return []
      const time = stretch(when.day, when.time, when.minutes ?? TALK_MINUTES, own)
      return [
        { uid: `plan-row-${row.id}@bakkie`, time, title, ...(purpose !== undefined && { notes: purpose }), ...at, isBusy: false },
      ]
    }),
  ]
}

function eventTime(event: GatheringEvent, zone: string): EntryTime {
  const { date, time, endTime } = event
  const last = endDayOf(event)
  if (time === undefined) return { kind: 'day', day: date, ...(last > date && { last }) }
  if (endTime === undefined) return stretch(date, time, EVENT_MINUTES, zone)
  const [from, to] = [momentAt(date, time, zone), momentAt(last, endTime, zone)]
  return to > from ? { kind: 'moment', from, to } : stretch(date, time, EVENT_MINUTES, zone)
}

function stretch(day: Day, time: ClockTime, minutes: number, zone: string): EntryTime {
  const from = momentAt(day, time, zone)
  return { kind: 'moment', from, to: new Date(Date.parse(from) + minutes * MINUTE).toISOString() as Instant }
}
