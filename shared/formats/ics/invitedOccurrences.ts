import { addDays, daysBetween } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import { lastDayBefore } from './fileClock.ts'
import { END_OF_DAYS, eventAt, type InvitationEvent, type Reader } from './invitedEvent.ts'
import { type CalendarMoment, readMoment } from './moment.ts'
import { occurrenceDays, untilOf } from './occurrences.ts'
import type { CalendarEvent } from './readCalendar.ts'

/** How many occurrences of a recurring event can be chosen from. */
export const MAX_OCCURRENCES = 60

/**
 * The occurrences of a series from today on; those before when it is over.
 * Called-off ones are left out, moved ones are where they went, and those named
 * beside the rule (RDATE) are among them. The rule is followed on the calendar
 * of the zone the series starts in, and each occurrence told from there.
 * Undefined for what names one day only, and for a rule that is not understood.
 */
export function occurrencesOf(
  event: CalendarEvent,
  changed: readonly CalendarEvent[],
  reader: Reader,
): readonly InvitationEvent[] | undefined {
  const { start, rrule } = event
  if (start === undefined || (rrule === undefined && event.extraDates.length === 0)) return undefined
  const { today } = reader.here
  const extra = new Map(event.extraDates.map((moment): [Day, CalendarMoment] => [reader.dayBy(start, moment), moment]))
  const ruled = ruledDays(event, start, reader)
  const from = (day: Day, limit: number): readonly Day[] | undefined => {
    const days = ruled(day, limit)
    if (days === undefined) return undefined
    const more = [...extra.keys()].filter((one) => one >= day)
    return [...new Set([...days, ...more])].toSorted().slice(0, limit)
  }
  const first = from(start.day, MAX_OCCURRENCES)
  if (first === undefined || first.length < 2) return undefined
  const isRuled = new Set(ruled(start.day, MAX_OCCURRENCES))
  const excepted = new Set(event.exceptDates.map((moment) => reader.dayBy(start, moment)))
  const moved = new Map(
    changed.flatMap((each): [Day, CalendarEvent][] =>
      each.recurrenceId === undefined || each.recurrenceId === 'unreadable'
        ? []
        : [[reader.dayBy(start, each.recurrenceId), each]],
    ),
  )
  const madeOn = (day: Day): InvitationEvent | undefined => {
    const other = moved.get(day)
    if (other !== undefined) return other.isCancelled ? undefined : eventAt(other, reader)
    const moment = isRuled.has(day) ? undefined : extra.get(day)
    if (moment?.time === undefined || isSameClock(moment, start)) return eventAt(event, reader, daysBetween(start.day, day))
    return eventAt(movedTo(event, moment), reader)
  }
  const eventsOn = (days: readonly Day[]) =>
    days
      .filter((day) => !excepted.has(day))
      .flatMap((day) => {
        const made = madeOn(day)
        return made === undefined ? [] : [{ ...made, ...takenAs(made, day) }]
      })
  // A day here may be the day before or after in the zone of the series, and one of the past may have moved to a coming day.
  const near = from(addDays(today, -1), MAX_OCCURRENCES + 2) ?? []
  const earlier = [...moved.keys()].filter((day) => day < addDays(today, -1))
  const coming = eventsOn([...earlier, ...near]).filter(({ date }) => date >= today)
  const found = coming.length > 0 ? coming : eventsOn(first)
  return found.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)).slice(0, MAX_OCCURRENCES)
}

/** The days of a series by its rule, from a day on; of one without a rule the first day. Undefined for a rule that is not understood. */
function ruledDays(
  { rrule }: CalendarEvent,
  start: CalendarMoment,
  reader: Reader,
): (from: Day, limit: number) => readonly Day[] | undefined {
  if (rrule === undefined) return (from) => (start.day >= from ? [start.day] : [])
  const last = lastDayOf(rrule, start, reader)
  return (from, limit) => occurrenceDays(rrule, start.day, { from, limit, ...(last === undefined ? {} : { last }) })
}

const isSameClock = (a: CalendarMoment, b: CalendarMoment): boolean =>
  a.time === b.time && a.tzid === b.tzid && a.isUtc === b.isUtc

/** An event at another time than its own: as long as it was, where that can be told on one clock. */
function movedTo(event: CalendarEvent, start: CalendarMoment): CalendarEvent {
  const { start: was, end, ...rest } = event
  const isOneClock = was?.time !== undefined && end?.time !== undefined && was.tzid === end.tzid && was.isUtc === end.isUtc
  if (!isOneClock) return { ...rest, start }
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const minutes = daysBetween(was.day, end.day) * 24 * 60 + minute(end.time ?? '') - minute(was.time ?? '')
  return minutes > 0 ? { ...rest, start, duration: `PT${minutes}M` } : { ...rest, start }
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
