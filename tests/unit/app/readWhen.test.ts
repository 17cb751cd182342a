import { describe, expect, it } from 'vitest'
import { readWhen } from '#app/when/readDay.ts'
import { asDay } from '#shared/domain/calendar/days.ts'

const today = asDay('2026-11-23')

describe('words that say when something is', () => {
  it.each([
    ['vanavond 19:30', { day: '2026-11-23', time: '19:30' }],
    ['vanavond half acht', { day: '2026-11-23', time: '19:30' }],
    ['tomorrow at 2pm', { day: '2026-11-24', time: '14:00' }],
    ['vrijdag 19:30–22:00', { day: '2026-11-27', time: '19:30', endTime: '22:00' }],
    ['7 december om 12.30 uur', { day: '2026-12-07', time: '12:30' }],
    ['19:30', { time: '19:30' }],
  ])('“%s” gives the day and the time', (words, said) => {
    expect(readWhen(words, today)).toEqual(said)
  })
  it.each(['7 december', '12-12-2026', 'in two weeks', 'over 3 dagen', 'volgende week vrijdag', '3/12'])(
    '“%s” is a day and no time',
    (words) => {
      const { day, ...rest } = readWhen(words, today)
      expect(day).toBeDefined()
      expect(rest).toEqual({})
    },
  )
  it('says nothing of what is neither', () => {
    expect(readWhen('met Bob', today)).toEqual({})
  })
})
