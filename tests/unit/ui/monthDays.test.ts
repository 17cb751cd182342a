import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, asDay, weekdayOf } from '#shared/domain/calendar/days.ts'
import { dayAtKey, monthAfter, sameDayIn, weeksOf } from '#ui/calendar/monthDays.ts'

const monday = { isShift: false, firstDayOfWeek: 1 }
const sunday = { isShift: false, firstDayOfWeek: 0 }
const anyMonth = fc
  .record({ year: fc.integer({ min: 1990, max: 2090 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

describe('the weeks of a month', () => {
  test('November 2026 begins on a Sunday: with weeks from Monday that takes six', () => {
    expect(weeksOf('2026-11', 1).map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
    expect(weeksOf('2026-11', 0).map((week) => week[0])).toHaveLength(5)
  })

  test('hold every day of the month, in order and without gaps, each week on the day weeks begin', () => {
    fc.assert(
      fc.property(anyMonth, fc.constantFrom(0, 1, 6), (month, firstDayOfWeek) => {
        const weeks = weeksOf(month, firstDayOfWeek)
        const days = weeks.flat()
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          expect(week[0] && weekdayOf(week[0])).toBe(firstDayOfWeek)
        }
        const [first] = days
        expect(days).toEqual(days.map((_day, at) => first && addDays(first, at)))
        expect(weeks[0]).toContain(`${month}-01`)
        expect(weeks.at(-1)).toContain(sameDayIn(month, asDay('2000-01-31')))
      }),
    )
  })
})

describe('keys in the month', () => {
  const at = (key: string, keys = monday, day = '2026-11-25') => dayAtKey(asDay(day), key, keys)

  test('go by day and by week', () => {
    expect([at('ArrowLeft'), at('ArrowRight'), at('ArrowUp'), at('ArrowDown')]).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-11-18',
      '2026-12-02',
    ])
  })

  test('go to the ends of the week, wherever it begins', () => {
    expect([at('Home'), at('End')]).toEqual(['2026-11-23', '2026-11-29'])
    expect([at('Home', sunday), at('End', sunday)]).toEqual(['2026-11-22', '2026-11-28'])
  })

  test('go by month, and by year with Shift, to the last day where there is no such day', () => {
    expect([at('PageUp'), at('PageDown')]).toEqual(['2026-10-25', '2026-12-25'])
    expect(at('PageDown', monday, '2026-01-31')).toBe('2026-02-28')
    expect(at('PageUp', { ...monday, isShift: true })).toBe('2025-11-25')
  })

  test('leave other keys alone', () => {
    expect(at('Enter')).toBeUndefined()
    expect(at('a')).toBeUndefined()
  })
})

test('months follow one another over the end of the year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})
