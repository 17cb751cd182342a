import type { ClockTime, Day, Instant } from '../records/values.ts'
import { dayIn, dayNumber, timeIn } from './days.ts'

const MINUTE = 60_000
const DAY = 86_400_000

const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const wall = (day: Day, time: ClockTime): number => dayNumber(day) * DAY + minutesOf(time) * MINUTE

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
const aheadAt = (zone: string, at: number): number => {
  const date = new Date(at)
  return wall(dayIn(zone, date), timeIn(zone, date)) - Math.floor(at / MINUTE) * MINUTE
}

/**
 * The moment at which the clocks of a zone show a time on a day. Of an hour that
 * comes twice the first; in one that summer time leaves out, as much later as
 * the clocks were put forward, as RFC 5545 §3.3.5 has it.
 * Throws RangeError for an unknown zone.
 */
export function momentAt(day: Day, time: ClockTime, zone: string): Instant {
  const local = wall(day, time)
  // The clocks of the day before and of the day after: a change lies in between, or there is none.
  const before = local - aheadAt(zone, local - DAY)
  const after = local - aheadAt(zone, local + DAY)
  const shows = (at: number): boolean => at + aheadAt(zone, at) === local
  const found = [before, after].filter(shows)
  return new Date(found.length === 0 ? before : Math.min(...found)).toISOString() as Instant
}

const zones = new Map<string, boolean>()

/** A zone of a record where this machine knows it, else its own: of an imported one it may not. */
export function knownZone(zone: string | undefined, own: string): string {
  if (zone === undefined) return own
  let known = zones.get(zone)
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
    } catch {
      known = false
    }
    zones.set(zone, known)
  }
  return known ? zone : own
}
