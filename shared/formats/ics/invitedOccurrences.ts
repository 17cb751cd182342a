import { addDays, daysBetween } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import { lastDayBefore } from './fileClock.ts'
import { END_OF_DAYS, eventAt, type InvitationEvent, type Reader } from './invitedEvent.ts'
import { type CalendarMoment, readMoment } from './moment.ts'
import { occurrenceDays, untilOf } from './occurrences.ts'
import type { CalendarEvent } from './readCalendar.ts'

/** How many occurrences of a recurring event can be chosen from. */
const MAX_OCCURRENCES = 60

/**
 * The occurrences of a series from today on; those before when it is over.
 * Called-off ones are left out, moved ones are where they went. The rule is
 * followed on the calendar of the zone the series starts in, and each
 * occurrence told from there. Undefined for a rule that is not understood or
 * names one day only.
 */
export function occurrencesOf(
  event: CalendarEvent,
  rrule: string,
  changed: readonly CalendarEvent[],
  reader: Reader,
): readonly InvitationEvent[] | undefined {
  const { start } = event
  if (start === undefined) return undefined
  const { today } = reader.here
  const last = lastDayOf(rrule, start, reader)
  const from = (day: Day, limit: number) =>
    occurrenceDays(rrule, start.day, { from: day, limit, ...(last === undefined ? {} : { last }) })
  const first = from(start.day, MAX_OCCURRENCES)
  if (first === undefined || first.length < 2) return undefined
  const excepted = new Set(event.exceptDates.map((moment) => reader.dayBy(start, moment)))
  const moved = new Map(
    changed.flatMap((each): [Day, CalendarEvent][] =>
      each.recurrenceId === undefined || each.recurrenceId === 'unreadable'
        ? []
        : [[reader.dayBy(start, each.recurrenceId), each]],
    ),
  )
  const eventsOn = (days: readonly Day[]) =>
    days
      .filter((day) => !excepted.has(day))
      .flatMap((day) => {
        const other = moved.get(day)
        if (other?.isCancelled) return []
        const made = other === undefined ? eventAt(event, reader, daysBetween(start.day, day)) : eventAt(other, reader)
        return made === undefined ? [] : [{ ...made, ...takenAs(made, day) }]
      })
  // A day here may be the day before or after in the zone of the series, and one of the past may have moved to a coming day.
  const near = from(addDays(today, -1), MAX_OCCURRENCES + 2) ?? []
  const earlier = [...moved.keys()].filter((day) => day < addDays(today, -1))
  const coming = eventsOn([...earlier, ...near]).filter(({ date }) => date >= today)
  const found = coming.length > 0 ? coming : eventsOn(first)
  return found.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)).slice(0, MAX_OCCURRENCES)
}

/** The occurrence a made event is, by the day its rule gives it. */
const takenAs = ({ uid, taken }: InvitationEvent, occurrence: Day): Pick<InvitationEvent, 'taken'> =>
  uid === undefined ? {} : { taken: { ...taken, occurrence } }

/** The last day a rule allows, on the calendar of the zone its series starts in: UNTIL is most often in UTC. */
function lastDayOf(rrule: string, start: CalendarMoment, reader: Reader): Day | undefined {
  const raw = untilOf(rrule)
  const until = raw === undefined ? undefined : readMoment({ raw, params: {} })
  if (until?.time === undefined || start.time === undefined || until.day >= END_OF_DAYS) return until?.day
  const { day, time } = until
  const local = until.isUtc ? reader.clock(start).localOf(reader.clock(until).instantOf({ day, time })) : { day, time }
  return lastDayBefore(local, start.time)
}
