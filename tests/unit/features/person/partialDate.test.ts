import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, daysOf, isEmptyDate, partsOf } from '#features/person/parts/partialDate.ts'
import { daysInMonth } from '#shared/domain/calendar/days.ts'

describe('a date of which something may be unknown', () => {
  test.each([
    [{ year: 1973, month: 11, day: 23 }, '1973-11-23'],
    [{ month: 3, day: 14 }, '--03-14'],
    [{ month: 2, day: 29 }, '--02-29'],
    [{ year: 2024, month: 6 }, '2024-06'],
    [{ year: 980 }, '0980'],
  ])('%j is %s', (parts, date) => {
    expect(dateOf(parts)).toBe(date)
  })

  test.each([
    ['nothing at all', {}],
    ['a day without a month', { year: 2024, day: 3 }],
    ['a month alone', { month: 3 }],
    ['a day alone', { day: 3 }],
    ['30 February', { year: 2024, month: 2, day: 30 }],
    ['29 February of a year that has none', { year: 2023, month: 2, day: 29 }],
  ])('%s is no date', (_what, parts) => {
    expect(dateOf(parts)).toBeUndefined()
  })

  test.each([
    [{ month: 2 }, 29],
    [{ month: 2, year: 2023 }, 28],
    [{ month: 4, year: 2023 }, 30],
    [{ year: 2023 }, undefined],
  ])('the month of %j has %s days', (parts, days) => {
    expect(daysOf(parts)).toBe(days)
  })

  test('comes back from the fields as it went in', () => {
    const year = fc.integer({ min: 1, max: 9999 })
    const month = fc.integer({ min: 1, max: 12 })
    const day = fc.integer({ min: 1, max: 31 })
    const parts = fc.oneof(
      fc.record({ year, month, day }),
      fc.record({ month, day }),
      fc.record({ year, month }),
      fc.record({ year }),
    )
    fc.assert(
      fc.property(parts, (given: { year?: number; month?: number; day?: number }) => {
        const exists =
          given.day === undefined || given.month === undefined || given.day <= daysInMonth(given.year ?? 2000, given.month)
        const date = dateOf(given)
        expect(date !== undefined).toBe(exists)
        if (date !== undefined) expect(partsOf(date)).toEqual(given)
      }),
    )
  })

  test('is empty only when nothing is filled in', () => {
    expect(isEmptyDate({})).toBe(true)
    expect(isEmptyDate(partsOf(undefined))).toBe(true)
    expect(isEmptyDate({ day: 1 })).toBe(false)
  })
})
