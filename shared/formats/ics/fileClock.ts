import { addDays, dayIn, timeIn } from '../../domain/calendar/days.ts'
import { momentAt } from '../../domain/calendar/zoned.ts'
import type { ClockTime, Day, Instant } from '../../domain/records/values.ts'
import { type FileZone, offsetAt } from './fileZone.ts'
import type { CalendarMoment } from './moment.ts'
import { zoneOf } from './zoneName.ts'

/** A day and time on someone's clock. */
export interface LocalMoment {
  readonly day: Day
  readonly time: ClockTime
}

/** The clock a moment of a file is told by. */
export interface FileClock {
  /** Its IANA zone, when it has one; UTC and zones that only the file explains have none. */
  readonly zone?: string
  /** The name of a zone that nobody explains: its times are read as those of who reads. */
  readonly unknown?: string
  readonly instantOf: (local: LocalMoment) => Instant
  readonly localOf: (instant: Instant) => LocalMoment
}

const zonedClock = (zone: string): Omit<FileClock, 'zone'> => ({
  instantOf: ({ day, time }) => momentAt(day, time, zone),
  localOf: (instant) => ({ day: dayIn(zone, instant), time: timeIn(zone, instant) }),
})

/** `2026-12-07T10:00` some minutes later. */
function moved({ day, time }: LocalMoment, minutes: number): LocalMoment {
  const at = new Date(Date.parse(`${day}T${time}:00Z`) + minutes * 60_000)
  return { day: dayIn('UTC', at), time: timeIn('UTC', at) }
}

function explainedClock(zone: FileZone): FileClock | undefined {
  if (zone.clocks.length === 0) return undefined
  const { instantOf, localOf } = zonedClock('UTC')
  const ahead = ({ day, time }: LocalMoment) => offsetAt(zone, `${day}T${time}`) ?? 0
  return {
    instantOf: (local) => instantOf(moved(local, -ahead(local))),
    localOf: (instant) => {
      const utc = localOf(instant)
      // The offset is known by local time; the second look is for the hours around a change.
      return moved(utc, ahead(moved(utc, ahead(utc))))
    },
  }
}

/**
 * The clock of a moment with a time. A zone by name goes before what the file
 * says of it; times without a zone are those of who reads.
 */
export function clockOf({ isUtc, tzid }: CalendarMoment, zones: readonly FileZone[], own: string): FileClock {
  if (isUtc) return zonedClock('UTC')
  if (tzid === undefined) return { ...zonedClock(own), zone: own }
  const explained = zones.find((zone) => zone.tzid.trim() === tzid.trim())
  const zone = zoneOf(tzid) ?? zoneOf(explained?.iana)
  if (zone !== undefined) return { ...zonedClock(zone), zone }
  const clock = explained === undefined ? undefined : explainedClock(explained)
  return clock ?? { ...zonedClock(own), zone: own, unknown: tzid }
}

/** The last day on which something that starts at a time may start, when nothing starts after a moment. */
export const lastDayBefore = (until: LocalMoment, time: ClockTime): Day =>
  until.time < time ? addDays(until.day, -1) : until.day
