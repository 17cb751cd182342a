import { describe, expect, it } from 'vitest'
import { readDay } from '#app/when/readDay.ts'
import { partOfDay } from '#features/today/greeting.ts'
import { nextMonday } from '#app/prompts/menu.ts'
import { byWeek } from '#features/today/weeks.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { asTime } from '#features/followUps/time.ts'

const MONDAY = asDay('2026-11-23')

describe('Later by week', () => {
  it('deals as many a day as Today shows, from tomorrow on, none on days off', () => {
    const people = Array.from({ length: 12 }, (_, n) => n)
    expect(byWeek(people, { promptsPerDay: 2, daysOff: [0, 6], firstDayOfWeek: 1 }, MONDAY)).toEqual([
      { start: MONDAY, items: [0, 1, 2, 3, 4, 5, 6, 7] },
      { start: asDay('2026-11-30'), items: [8, 9, 10, 11] },
    ])
  })

  it('keeps everyone in the present week when every day is off', () => {
    const always = { ...DEFAULT_RULES, daysOff: [0, 1, 2, 3, 4, 5, 6] }
    expect(byWeek(['Anna'], always, MONDAY)).toEqual([{ start: MONDAY, items: ['Anna'] }])
    expect(byWeek([], always, MONDAY)).toEqual([])
  })
})

describe('A day in words', () => {
  it.each([
    ['tomorrow', '2026-11-24'],
    ['in two weeks', '2026-12-07'],
    ['7 december', '2026-12-07'],
    ['over drie dagen', '2026-11-26'],
  ])('"%s" lies ahead', (words, day) => expect(readDay(words, MONDAY)).toBe(day))

  it.each(['', 'soon enough'])('"%s" is no day', (words) => expect(readDay(words, MONDAY)).toBeUndefined())

  it('next week begins on the Monday after today', () => {
    expect(nextMonday(MONDAY)).toBe('2026-11-30')
    expect(nextMonday(asDay('2026-11-29'))).toBe('2026-11-30')
  })
})

describe('The greeting', () => {
  it.each([
    ['05:59', 'night'],
    ['06:00', 'morning'],
    ['12:00', 'afternoon'],
    ['18:00', 'evening'],
  ] as const)('at %s says good %s', (time, part) => expect(partOfDay(asTime(time))).toBe(part))
})
