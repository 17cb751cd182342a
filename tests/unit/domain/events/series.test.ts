import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { nextInRhythm, rememberSeries } from '#shared/domain/events/series.ts'
import { type Guest, GuestSchema } from '#shared/domain/records/gathering.ts'
import { asDay } from '#shared/domain/calendar/days.ts'

let count = 0
const guest = (name: string, more: Partial<Record<keyof Guest, unknown>> = {}): Guest => {
  count += 1
  return v.parse(GuestSchema, { id: `g${count}`, eventId: 'e', name, order: count, ...more })
}
const next = (days: readonly string[], today = '2026-01-01') =>
  nextInRhythm(
    days.map((day) => asDay(day)),
    asDay(today),
  )

describe('the rhythm of a series', () => {
  test('is the same weekday of the month where it was', () => {
    // The second Tuesday of September, October and November 2026.
    expect(next(['2026-09-08', '2026-10-13', '2026-11-10'])).toBe('2026-12-08')
  })
  test('is the last weekday of the month where it was, whether the fourth or the fifth', () => {
    expect(next(['2026-09-25', '2026-10-30', '2026-11-27'])).toBe('2026-12-25')
  })
  test('is the same day of the month where that was the rule', () => {
    expect(next(['2026-09-15', '2026-10-15', '2026-11-15'])).toBe('2026-12-15')
  })
  test('is every other week, or every quarter', () => {
    expect(next(['2026-11-02', '2026-11-16'])).toBe('2026-11-30')
    expect(next(['2026-03-05', '2026-06-04', '2026-09-03'])).toBe('2026-12-03')
  })
  test('is a yearly gathering, within the same week', () => {
    expect(next(['2024-06-13', '2025-06-12'])).toBe('2026-06-11')
  })
  test('is a month after the only one, on the same weekday', () => {
    expect(next(['2026-11-10'])).toBe('2026-12-08')
  })
  test('is never before today', () => {
    expect(next(['2026-01-13', '2026-02-10'], '2026-11-23')).toBe('2026-12-08')
  })
  test('is as many days later where no rule shows', () => {
    expect(next(['2026-01-02', '2026-02-18', '2026-04-05'])).toBe('2026-05-22')
  })
  test('of nothing is nothing', () => {
    expect(next([])).toBeUndefined()
  })
})

describe('what a series remembers', () => {
  test('how often and when each guest came before: met, or said yes and nothing speaks against it', () => {
    const anna = guest('Anna', { contactId: 'a' })
    const bob = guest('Bob Smit')
    const { before } = rememberSeries(
      [anna, bob],
      [
        {
          date: asDay('2026-09-08'),
          guests: [guest('Anna', { contactId: 'a', met: true }), guest('bob smit', { answer: 'accepted' })],
        },
        {
          date: asDay('2026-10-13'),
          guests: [guest('A.', { contactId: 'a', met: true }), guest('Bob Smit', { met: false, answer: 'accepted' })],
        },
      ],
    )
    expect(before.get(anna.id)).toEqual({ times: 2, last: '2026-10-13' })
    expect(before.get(bob.id)).toEqual({ times: 1, last: '2026-09-08' })
  })

  test('who used to come and is not on the list, the most faithful first', () => {
    const { missing } = rememberSeries(
      [guest('Anna', { contactId: 'a' })],
      [
        { date: asDay('2026-08-11'), guests: [guest('Carla', { met: true }), guest('Dirk', { met: true })] },
        { date: asDay('2026-09-08'), guests: [guest('Carla', { met: true }), guest('Eva', { answer: 'declined' })] },
        { date: asDay('2026-10-13'), guests: [guest('Finn', { met: true }), guest('Anna', { contactId: 'a', met: true })] },
      ],
    )
    expect(missing.map(({ guest: { name }, times, last }) => [name, times, last])).toEqual([
      ['Carla', 2, '2026-09-08'],
      ['Finn', 1, '2026-10-13'],
      ['Dirk', 1, '2026-08-11'],
    ])
  })
})
