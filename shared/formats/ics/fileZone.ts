import { asDay, isDay } from '../../domain/calendar/days.ts'
import type { Day } from '../../domain/records/values.ts'
import type { CalendarLine } from './contentLines.ts'
import { readMoment } from './moment.ts'
import { occurrenceDays } from './occurrences.ts'

/** One of the clocks of a zone (STANDARD, DAYLIGHT), and when it is put to it. */
interface ZoneClock {
  /** First local day and time it counts from, `2026-03-29T02:00`. */
  readonly start: string
  readonly rrule?: string
  /** Other moments it counts from. */
  readonly more: readonly string[]
  /** Minutes ahead of UTC. */
  readonly offset: number
  readonly offsetBefore: number
}

/** A zone that a file explains itself (VTIMEZONE, RFC 5545 §3.6.5). */
export interface FileZone {
  readonly tzid: string
  /** The IANA name some programs put beside it. */
  readonly iana?: string
  readonly clocks: readonly ZoneClock[]
}

/** `+0530` in minutes; undefined when it is no offset. */
function minutesOf(text: string | undefined): number | undefined {
  const match = /^([+-]?)(\d{2}):?(\d{2})/.exec(text?.trim() ?? '')
  return match === null ? undefined : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

/** Reads a VTIMEZONE: its own lines first, those of its clocks after. None when it has no name. */
export function readFileZone([own = [], ...clocks]: readonly (readonly CalendarLine[])[]): FileZone[] {
  const tzid = own.find(({ name }) => name === 'tzid')?.value
  const iana = own.find(({ name }) => name === 'x-lic-location')?.value
  if (tzid === undefined) return []
  return [{ tzid, ...(iana === undefined ? {} : { iana }), clocks: clocks.flatMap((lines) => clockOf(lines)) }]
}

function clockOf(lines: readonly CalendarLine[]): ZoneClock[] {
  const of = (name: string) => lines.find((line) => line.name === name)
  const [start, rrule] = [readMoment(of('dtstart')), of('rrule')?.raw]
  const offset = minutesOf(of('tzoffsetto')?.raw)
  if (start === undefined || offset === undefined) return []
  const more = lines
    .filter(({ name }) => name === 'rdate')
    .flatMap((line) => line.raw.split(',').flatMap((raw) => readMoment({ ...line, raw }) ?? []))
    .map(({ day, time }) => `${day}T${time ?? '00:00'}`)
  return [
    {
      start: `${start.day}T${start.time ?? '00:00'}`,
      ...(rrule === undefined ? {} : { rrule }),
      more,
      offset,
      offsetBefore: minutesOf(of('tzoffsetfrom')?.raw) ?? offset,
    },
  ]
}

/** The last moment up to a local one at which a clock was put to its time; undefined when there was none. */
function putAt(clock: ZoneClock, local: string): string | undefined {
  const { start, rrule, more } = clock
  const [first, time] = [asDay(start.slice(0, 10)), start.slice(10)]
  const ruled = rrule === undefined ? [] : daysOf(clock, rrule, first, local).map((day) => `${day}${time}`)
  return [start, ...more, ...ruled]
    .filter((each) => each <= local)
    .toSorted()
    .at(-1)
}

const followed = new WeakMap<ZoneClock, Map<string, readonly Day[]>>()

/** As `yearlyDays`, worked out once for a clock and a year. */
function daysOf(clock: ZoneClock, rrule: string, first: Day, local: string): readonly Day[] {
  const years = followed.get(clock) ?? new Map<string, readonly Day[]>()
  followed.set(clock, years)
  const year = local.slice(0, 4)
  const days = years.get(year) ?? yearlyDays(rrule, first, year)
  years.set(year, days)
  return days
}

/** The days of a yearly rule up to a year; it starts in 1601 in many a file, and is followed from two years before. */
function yearlyDays(rrule: string, first: Day, until: string): readonly Day[] {
  const year = Math.max(Number(first.slice(0, 4)), Number(until) - 2)
  const near = `${String(year).padStart(4, '0')}${first.slice(4)}`
  const from = isDay(near) ? near : first
  // Counted from its real start a COUNT may have ended long before; zones are written without one.
  const days = occurrenceDays(rrule, from, { from, limit: 4 }) ?? []
  return from === first ? days : days.slice(1)
}

/** How many minutes a zone of a file is ahead of UTC at a local moment (`2026-12-07T10:00`); undefined when it has no clocks. */
export function offsetAt({ clocks }: FileZone, local: string): number | undefined {
  const put = clocks.flatMap((clock) => {
    const at = putAt(clock, local)
    return at === undefined ? [] : [{ at, clock }]
  })
  const last = put.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)
  if (last !== undefined) return last.clock.offset
  return clocks.toSorted((one, other) => (one.start < other.start ? -1 : 1))[0]?.offsetBefore
}
