import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { eventDayOf } from '#shared/domain/events/day.ts'
import { isFirstMetAt } from '#shared/domain/events/firstMet.ts'
import type { Met } from '#shared/domain/records/contact.ts'
import { DaySchema, PartialDateSchema } from '#shared/domain/records/values.ts'

const day = (text: string) => v.parse(DaySchema, text)
const event = { name: 'Fondsendag', where: 'Jaarbeurs', date: day('2026-11-10'), endDate: day('2026-11-12') }
const met = (fields: Omit<Met, 'on'>, on?: string): Met => ({
  ...fields,
  ...(on !== undefined && { on: v.parse(PartialDateSchema, on) }),
})

describe('having first met at an event', () => {
  it.each<[string, Met | undefined, boolean]>([
    ['named', met({ how: 'op de Fondsendag' }), true],
    ['named, on one of its days', met({ how: 'fondsendag' }, '2026-11-12'), true],
    ['named, in its month', met({ where: 'Fondsendag' }, '2026-11'), true],
    ['named, but in another year', met({ how: 'Fondsendag' }, '2025-11-10'), false],
    ['at its place on its day', met({ where: 'jaarbeurs' }, '2026-11-10'), true],
    ['at its place some time', met({ where: 'Jaarbeurs' }), false],
    ['elsewhere on its day', met({ where: 'De Zwijger' }, '2026-11-10'), false],
    ['nothing known', undefined, false],
  ])('%s', (_what, given, expected) => {
    expect(isFirstMetAt(given, event)).toBe(expected)
  })
})

describe('the day one tells of an event', () => {
  it('is its own once it has come, of several the latest that has been', () => {
    expect(eventDayOf({ date: event.date }, day('2026-11-09'))).toBeUndefined()
    expect(eventDayOf({ date: event.date }, day('2026-12-09'))).toBe('2026-11-10')
    expect(eventDayOf(event, day('2026-11-11'))).toBe('2026-11-11')
    expect(eventDayOf(event, day('2026-12-09'))).toBe('2026-11-12')
  })
})
