import ICAL from 'ical.js'
import { addDays, dayIn, timeIn } from '../../domain/calendar/days.ts'
import type { GatheringEvent, TakenInvitation } from '../../domain/records/gathering.ts'
import type { Day } from '../../domain/records/values.ts'
import { clockOf, type FileClock, type LocalMoment } from './fileClock.ts'
import type { FileZone } from './fileZone.ts'
import type { CalendarMoment } from './moment.ts'
import type { CalendarEvent } from './readCalendar.ts'

/** The fields of an event that an invitation gives. */
export type InvitationEvent = Pick<GatheringEvent, 'date'> &
  Partial<Pick<GatheringEvent, 'time' | 'endDate' | 'endTime' | 'zone' | 'where' | 'about' | 'link' | 'uid' | 'taken'>> & {
    /** Absent when the file gives none. */
    readonly name?: string
  }

/** Where and when the one lives who reads the invitation. */
export interface Here {
  readonly zone: string
  readonly today: Day
}

/** Days from here on mean "for ever" (9999-12-31): nothing is counted from them. */
export const END_OF_DAYS = '9900-01-01'

type TimedMoment = CalendarMoment & LocalMoment
const isTimed = (moment: CalendarMoment | undefined): moment is TimedMoment =>
  moment?.time !== undefined && moment.day < END_OF_DAYS

/** Who reads a calendar, with the clocks of its moments, each made once. */
export class Reader {
  readonly here: Here
  readonly #zones: readonly FileZone[]
  readonly #clocks = new Map<string, FileClock>()
  constructor(here: Here, zones: readonly FileZone[]) {
    this.here = here
    this.#zones = zones
  }

  clock(moment: CalendarMoment): FileClock {
    const key = moment.isUtc ? 'Z' : `=${moment.tzid ?? ''}`
    const clock = this.#clocks.get(key) ?? clockOf(moment, this.#zones, this.here.zone)
    this.#clocks.set(key, clock)
    return clock
  }

  /** A moment in a zone: of whole days the day itself. */
  inZone(moment: CalendarMoment, zone: string): Local {
    if (!isTimed(moment)) return { day: moment.day }
    const clock = this.clock(moment)
    if (clock.zone === zone) return { day: moment.day, time: moment.time, zone }
    const at = new Date(clock.instantOf(moment))
    return { day: dayIn(zone, at), time: timeIn(zone, at), zone }
  }

  /** The day a moment has on the clock that a series starts by. */
  dayBy(start: CalendarMoment, moment: CalendarMoment): Day {
    const isOwn = moment.isUtc === start.isUtc && moment.tzid === start.tzid
    const isBare = moment.isUtc === undefined && moment.tzid === undefined
    if (isOwn || isBare || !isTimed(moment) || !isTimed(start)) return moment.day
    return this.clock(start).localOf(this.clock(moment).instantOf(moment)).day
  }

  unknownZonesOf(moments: readonly (CalendarMoment | undefined)[]): string[] {
    return [...new Set(moments.flatMap((moment) => (isTimed(moment) ? (this.clock(moment).unknown ?? []) : [])))]
  }
}

/** A day, and a time in a zone where it has one. */
interface Local {
  readonly day: Day
  readonly time?: GatheringEvent['time']
  readonly zone?: string
}

/**
 * What an event of a calendar becomes, `later` whole days of its own zone after
 * the one it has. Its times are in the zone it starts in; where that has no
 * name (UTC, a zone only the file knows) in the zone of who reads.
 */
export function eventAt(event: CalendarEvent, reader: Reader, later = 0): InvitationEvent | undefined {
  if (event.start === undefined) return undefined
  const first = { ...event.start, day: addDays(event.start.day, later) }
  const start = reader.inZone(first, reader.clock(first).zone ?? reader.here.zone)
  const end = endOf(event, start, reader, later)
  const taken = takenOf(event, first, reader)
  return {
    date: start.day,
    ...(event.name === undefined ? {} : { name: event.name }),
    ...(start.time === undefined ? {} : { time: start.time, zone: start.zone ?? reader.here.zone }),
    ...(end === undefined || end.day === start.day ? {} : { endDate: end.day }),
    ...(end?.time === undefined ? {} : { endTime: end.time }),
    ...(event.where === undefined ? {} : { where: event.where.replace(/\s*\n\s*/gu, ', ') }),
    ...(event.about === undefined ? {} : { about: event.about }),
    ...(event.link === undefined ? {} : { link: event.link }),
    ...(event.uid === undefined ? {} : { uid: event.uid }),
    ...(event.uid === undefined || taken === undefined ? {} : { taken }),
  }
}

/** Which version it is, and of a series which occurrence. */
function takenOf(
  { rrule, recurrenceId, sequence, stamp, start }: CalendarEvent,
  first: CalendarMoment,
  reader: Reader,
): TakenInvitation | undefined {
  const isOne = recurrenceId !== undefined && recurrenceId !== 'unreadable'
  const occurrence = isOne ? reader.dayBy(start ?? first, recurrenceId) : rrule === undefined ? undefined : first.day
  if (occurrence === undefined && sequence === undefined && stamp === undefined) return undefined
  return {
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(sequence === undefined ? {} : { sequence }),
    ...(stamp === undefined ? {} : { stamp }),
  }
}

/** The end, from DTEND or DURATION; undefined when there is none after the start. The end day of whole days is the last one itself. */
function endOf(event: CalendarEvent, start: Local, reader: Reader, later: number): Local | undefined {
  if (event.end !== undefined && event.end.day >= END_OF_DAYS) return undefined
  const end =
    event.end === undefined
      ? afterDuration(event, start)
      : reader.inZone({ ...event.end, day: addDays(event.end.day, later) }, start.zone ?? reader.here.zone)
  if (end === undefined) return undefined
  if (end.time === undefined || start.time === undefined) {
    const last = end.time === undefined ? addDays(end.day, -1) : end.day
    return last > start.day ? { day: last } : undefined
  }
  return `${end.day}${end.time}` > `${start.day}${start.time}` ? end : undefined
}

function afterDuration({ duration }: CalendarEvent, start: Local): Local | undefined {
  if (duration === undefined) return undefined
  try {
    const seconds = ICAL.Duration.fromString(duration).toSeconds()
    if (start.time === undefined) return { day: addDays(start.day, Math.round(seconds / 86_400)) }
    const at = new Date(Date.parse(`${start.day}T${start.time}:00Z`) + seconds * 1_000)
    return { day: dayIn('UTC', at), time: timeIn('UTC', at) }
  } catch {
    return undefined
  }
}
