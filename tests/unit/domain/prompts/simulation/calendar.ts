import { dayIn, dayNumber, timeIn } from '#shared/domain/calendar/days.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'
import type { Chance } from '#shared/sample/random.ts'
import { day } from '../../people.ts'

/** A moment at which Bakkie is, or could be, looked at. */
export interface Moment {
  readonly instant: Date
  readonly zone: string
  /** The local day and time there. */
  readonly today: Day
  readonly now: ClockTime
  /** Whether the app is opened: not on holiday, when ill, or when it slips. */
  readonly opened: boolean
}

export const FIRST_DAY = day('2024-01-08')
const DAYS = 3 * 365 + 1

/** Zones with their hours from UTC in winter: enough to choose a moment by; the real local time is the calendar's. */
const ZONES = {
  home: ['Europe/Amsterdam', 1],
  york: ['America/New_York', -5],
  auckland: ['Pacific/Auckland', 12],
  honolulu: ['Pacific/Honolulu', -10],
} as const
type Place = keyof typeof ZONES

/** A stay elsewhere: its first local day there, counted from the first of the year lived, and how long. */
interface Stay {
  readonly place: Place
  readonly from: number
  readonly days: number
  /** Local hour of the first moment there. */
  readonly hour?: number
  /** Straight from the stay before, not from home. */
  readonly direct?: true
}

/**
 * Journeys by year. New York in March, when America keeps summer time and Europe
 * not yet. From Auckland to Honolulu one lives a day twice; the second year one
 * leaves after midnight, and the calendar goes back. The other way round there is
 * a day that never comes.
 */
const JOURNEYS: readonly (readonly Stay[])[] = [
  [
    { place: 'york', from: 62, days: 12 },
    { place: 'auckland', from: 258, days: 9 },
    { place: 'honolulu', from: 266, days: 6, hour: 21, direct: true },
  ],
  [
    { place: 'york', from: 60, days: 9 },
    { place: 'auckland', from: 256, days: 8 },
    { place: 'auckland', from: 264, days: 1, hour: 1, direct: true },
    { place: 'honolulu', from: 263, days: 6, direct: true },
  ],
  [
    { place: 'york', from: 294, days: 7 },
    { place: 'honolulu', from: 330, days: 6 },
    { place: 'auckland', from: 337, days: 8, direct: true },
  ],
]

/** Three years of moments, one a local day, in the order they are lived. */
export function momentsOfLife(chance: Chance): Moment[] {
  const moments: Moment[] = []
  const away = daysAway(chance)
  for (const { place, at, hour } of daysLived()) {
    const [zone, hours] = ZONES[place]
    const minutes = (hour ?? chance.between(7, 20)) * 60 + chance.between(0, 59) - hours * 60
    const instant = new Date((dayNumber(FIRST_DAY) + at) * 86_400_000 + minutes * 60_000)
    const opened = !away.has(at)
    moments.push({ instant, zone, today: dayIn(zone, instant), now: timeIn(zone, instant), opened })
  }
  return moments
}

/** Local days in the order they are lived: some twice, some never; of a long flight there is no day. */
function daysLived(): { place: Place; at: number; hour?: number }[] {
  const lived: { place: Place; at: number; hour?: number }[] = []
  let at = 0
  for (const [n, stays] of JOURNEYS.entries()) {
    for (const { place, from, days, hour, direct } of stays) {
      const first = 365 * n + from
      if (direct === undefined) for (; at < first - 1; at += 1) lived.push({ place: 'home', at })
      for (at = first; at < first + days; at += 1) {
        lived.push({ place, at, ...(at === first && hour !== undefined && { hour }) })
      }
      at += 1
    }
  }
  for (; at < DAYS; at += 1) lived.push({ place: 'home', at })
  return lived
}

/** Days on which the app stays closed: two weeks of holiday in summer and at the end of the year, illness, lapses. */
function daysAway(chance: Chance): Set<number> {
  const away = new Set<number>()
  const add = (from: number, days: number): void => {
    for (let n = 0; n < days; n += 1) away.add(from + n)
  }
  for (const year of [0, 1, 2]) {
    add(365 * year + 190 + chance.between(0, 14), 14)
    add(365 * year + 345, 14)
    add(365 * year + chance.between(20, 150), chance.between(4, 9))
    for (let n = 0; n < 12; n += 1) add(365 * year + chance.between(0, 364), chance.between(1, 5))
  }
  add(365 + chance.between(90, 140), 40)
  return away
}
