import {
  addDays,
  addMonths,
  asDay,
  dayIn,
  daysBetween,
  earlier,
  isDay,
  later,
  timeIn,
  weekdayOf,
} from '#shared/domain/calendar/days.ts'
import { nextOccurrence, occurrenceIn, yearlyOf } from '#shared/domain/calendar/yearly.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day } from '../people.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => asDay(date.toISOString().slice(0, 10)))

describe('Days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-03-29', -1, '2026-03-28'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('%s and %i days is %s', (from, n, to) => expect(addDays(day(from), n)).toBe(to))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-23', 24, '2028-11-23'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, n, to) => expect(addMonths(day(from), n)).toBe(to))

  it('counts like the calendar of the machine does in UTC', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, n) => {
        const expected = new Date(Date.parse(`${from}T00:00:00Z`) + n * 86_400_000)
        expect(addDays(from, n)).toBe(expected.toISOString().slice(0, 10))
        expect(daysBetween(from, addDays(from, n))).toBe(n)
        expect(weekdayOf(from)).toBe(new Date(`${from}T00:00:00Z`).getUTCDay())
      }),
    )
  })

  it('knows a day that exists from one that does not', () => {
    expect(['2026-02-28', '2024-02-29', '2000-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', ''].some(isDay)).toBe(false)
    expect(() => asDay('2026-02-30')).toThrow(RangeError)
  })

  it('takes the earlier and the later, or the one there is', () => {
    expect(earlier(day('2026-01-01'), day('2025-01-01'))).toBe('2025-01-01')
    expect(later(day('2026-01-01'), day('2025-01-01'))).toBe('2026-01-01')
    expect(earlier(undefined, day('2025-01-01'))).toBe('2025-01-01')
    expect(later(undefined, undefined)).toBeUndefined()
  })

  it('tells the local day and time at an instant, on both sides of midnight and of summer time', () => {
    const late = new Date('2026-11-22T23:30:00.000Z')
    expect([dayIn('Europe/Amsterdam', late), timeIn('Europe/Amsterdam', late)]).toEqual(['2026-11-23', '00:30'])
    expect(dayIn('America/New_York', late)).toBe('2026-11-22')
    const summer = new Date('2026-07-01T22:05:00.000Z')
    expect([dayIn('Europe/Amsterdam', summer), timeIn('Europe/Amsterdam', summer)]).toEqual(['2026-07-02', '00:05'])
    expect(() => dayIn('Nowhere/City', late)).toThrow(RangeError)
  })
})

describe('Dates that return every year', () => {
  const partial = (text: string) => v.parse(PartialDateSchema, text)
  const yearly = (text: string) => yearlyOf(partial(text)) ?? { month: 0, dayOfMonth: 0 }

  it('need a month and a day that exist', () => {
    expect(yearlyOf(partial('1980-11-23'))).toEqual({ year: 1980, month: 11, dayOfMonth: 23 })
    expect(yearlyOf(partial('--02-29'))).toEqual({ month: 2, dayOfMonth: 29 })
    for (const text of ['1980', '1980-11', '--02-30', '1981-02-29']) expect(yearlyOf(partial(text))).toBeUndefined()
  })

  it('fall on 28 February in a year without the 29th', () => {
    expect(occurrenceIn(yearly('2000-02-29'), 2026)).toBe('2026-02-28')
    expect(occurrenceIn(yearly('2000-02-29'), 2028)).toBe('2028-02-29')
  })

  it('come next this year, or next year once past, and never before the first', () => {
    expect(nextOccurrence(yearly('--11-23'), day('2026-11-23'))).toBe('2026-11-23')
    expect(nextOccurrence(yearly('--11-22'), day('2026-11-23'))).toBe('2027-11-22')
    expect(nextOccurrence(yearly('2030-06-01'), day('2026-11-23'))).toBe('2030-06-01')
  })
})
