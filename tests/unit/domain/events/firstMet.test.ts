import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { eventDayOf } from '#shared/domain/events/day.ts'
import { firstMetAt } from '#shared/domain/events/firstMet.ts'
import type { Met } from '#shared/domain/records/contact.ts'
import { DaySchema, EventIdSchema, PartialDateSchema } from '#shared/domain/records/values.ts'

const day = (text: string) => v.parse(DaySchema, text)
const id = (text: string) => v.parse(EventIdSchema, text)
const event = { id: id('f'), name: 'Fondsendag', where: 'Jaarbeurs', date: day('2026-11-10'), endDate: day('2026-11-12') }
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
    expect(firstMetAt(given, [event]) === event).toBe(expected)
  })

  it('takes the whole words of its name, not a part of one', () => {
    const gala = { ...event, name: 'Gala', where: undefined }
    expect(firstMetAt(met({ how: 'bij Galavant' }), [gala])).toBeUndefined()
    expect(firstMetAt(met({ how: 'bij Galavant' }), [{ ...gala, name: '…' }])).toBeUndefined()
    expect(firstMetAt(met({ how: 'op het gala, bij de bar' }), [gala])).toBe(gala)
  })

  it('is at one lunch of a series: the earliest, or the one of its day or month', () => {
    const lunches = ['2026-03', '2026-01', '2026-02'].map((month) => ({
      id: id(month),
      name: 'Netwerklunch',
      date: day(`${month}-10`),
    }))
    expect(firstMetAt(met({ how: 'Netwerklunch' }), lunches)?.id).toBe('2026-01')
    expect(firstMetAt(met({ how: 'Netwerklunch' }, '2026-02'), lunches)?.id).toBe('2026-02')
    expect(firstMetAt(met({ how: 'Netwerklunch' }, '2026-03-10'), lunches)?.id).toBe('2026-03')
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
