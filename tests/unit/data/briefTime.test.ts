import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefFrom, briefIsDue, isQuiet, withDay } from '#data/engine/briefTime.ts'
import type { BriefTimes } from '#data/engine/briefTime.ts'
import { asDay, dayIn, timeIn, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const time = (text: string) => text as ClockTime
const times = (at: string, more: Partial<BriefTimes> = {}): BriefTimes => ({ at: time(at), days: EVERY_DAY, ...more })

/** Where the machine is at a moment; asleep, it does nothing. */
interface Minute {
  readonly at: number
  readonly zone: string
}

/** Lets the clock tick and answers the local days on which the notification came, in order. */
function given(minutes: readonly Minute[], settings: BriefTimes): Day[] {
  let told: readonly Day[] = []
  const days: Day[] = []
  for (const { at, zone } of minutes) {
    const day = dayIn(zone, new Date(at))
    if (!briefIsDue({ day, time: timeIn(zone, new Date(at)) }, told, settings)) continue
    days.push(day)
    told = withDay(told, day)
  }
  return days
}

const MINUTE = 60_000
const from = (start: string, hours: number, zone: string, step = 1): Minute[] =>
  Array.from({ length: (hours * 60) / step }, (_none, n) => ({ at: Date.parse(start) + n * step * MINUTE, zone }))

describe('the daily notification, whatever the clocks do', () => {
  it('comes when summer time leaves its hour out, and once when winter time brings it twice', () => {
    expect(given(from('2026-03-28T23:00:00Z', 24, 'Europe/Amsterdam'), times('02:30'))).toEqual(['2026-03-29'])
    expect(given(from('2026-10-24T22:00:00Z', 25, 'Europe/Amsterdam'), times('02:30'))).toEqual(['2026-10-25'])
  })

  it('comes once on each day of the calendar for who flies east and west over midnight', () => {
    const west = [...from('2026-11-23T23:00:00Z', 2, 'Asia/Tokyo'), ...from('2026-11-24T01:00:00Z', 30, 'America/Los_Angeles')]
    expect(given(west, times('08:30'))).toEqual(['2026-11-24', '2026-11-23'])
    const east = [...from('2026-11-23T17:00:00Z', 6, 'America/Los_Angeles'), ...from('2026-11-24T00:00:00Z', 20, 'Asia/Tokyo')]
    expect(given(east, times('08:30'))).toEqual(['2026-11-23', '2026-11-24'])
  })

  it('comes at the end of the quiet hours that its time falls in, also past midnight', () => {
    const night = times('23:30', { quietFrom: time('22:00'), quietTo: time('07:00') })
    expect(briefFrom(night)).toBe('07:00')
    expect(given(from('2026-11-23T00:00:00Z', 48, 'UTC'), night)).toEqual(['2026-11-23', '2026-11-24'])
  })

  it('is not made up for on the day after', () => {
    const asleep = [...from('2026-11-23T00:00:00Z', 8, 'UTC'), ...from('2026-11-24T00:00:00Z', 8, 'UTC')]
    expect(given(asleep, times('08:30'))).toEqual([])
  })

  it('is never given twice on a local day and never lost on one that it could come', () => {
    const zones = [
      'Europe/Amsterdam',
      'Asia/Tokyo',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Australia/Lord_Howe',
    ]
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
      .map(([hour, minute]) => time(`${`${hour}`.padStart(2, '0')}:${minute}`))
    const stay = fc.record({
      zone: fc.constantFrom(...zones),
      awake: fc.integer({ min: 0, max: 40 }),
      asleep: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(
        // Around the changes of summer time, and elsewhere.
        fc.constantFrom('2026-03-26T00:00:00Z', '2026-10-22T00:00:00Z', '2026-11-20T00:00:00Z', '2026-04-02T00:00:00Z'),
        fc.array(stay, { minLength: 1, maxLength: 8 }),
        fc.record({ at: clock, quietFrom: clock, quietTo: clock, days: fc.subarray(EVERY_DAY) }),
        (start, stays, settings) => {
          const minutes: Minute[] = []
          let at = Date.parse(start)
          for (const { zone, awake, asleep } of stays) {
            minutes.push(...from(new Date(at).toISOString(), awake, zone, 15))
            at += (awake + asleep) * 60 * MINUTE
          }
          const days = given(minutes, settings)
          expect(new Set(days).size).toBe(days.length)
          const could = minutes
            .map((minute) => ({ day: dayIn(minute.zone, new Date(minute.at)), now: timeIn(minute.zone, new Date(minute.at)) }))
            .filter(
              ({ day, now }) =>
                settings.days.includes(weekdayOf(day)) &&
                now >= settings.at &&
                !isQuiet(now, settings.quietFrom, settings.quietTo),
            )
          for (const { day } of could) expect(days).toContain(day)
          for (const day of days) expect(settings.days).toContain(weekdayOf(asDay(day)))
        },
      ),
      { numRuns: 50 },
    )
  })
})
