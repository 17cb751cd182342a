import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { endDayOf, endsBeforeItBegins, type EventWhen, isPast, runsPastMidnight } from '#shared/domain/events/when.ts'
import { rowTime } from '#shared/domain/events/rowTime.ts'
import { ClockTimeSchema, DaySchema } from '#shared/domain/records/values.ts'

const friday = v.parse(DaySchema, '2026-11-27')
const saturday = v.parse(DaySchema, '2026-11-28')
const at = (time: string, endTime: string, more: Partial<EventWhen> = {}): EventWhen => ({
  date: friday,
  time: v.parse(ClockTimeSchema, time),
  endTime: v.parse(ClockTimeSchema, endTime),
  ...more,
})

describe('an event that ends after midnight', () => {
  it('ends on the day after, and is of the day it begins', () => {
    const evening = at('19:30', '00:30')
    expect(runsPastMidnight(evening)).toBe(true)
    expect(endDayOf(evening)).toBe(saturday)
    expect(endsBeforeItBegins(evening)).toBe(false)
    expect(isPast(evening, saturday)).toBe(true)
  })
  it('is no other one: an end by day, or after half a day, is before the start', () => {
    for (const turned of [at('19:30', '18:00'), at('12:00', '03:00'), at('19:30', '06:30')]) {
      expect(runsPastMidnight(turned)).toBe(false)
      expect(endsBeforeItBegins(turned)).toBe(true)
    }
    expect(endsBeforeItBegins(at('19:30', '18:00', { endDate: saturday }))).toBe(false)
    expect(endDayOf(at('19:30', '22:00'))).toBe(friday)
  })
  it('has talks before and after midnight', () => {
    expect(rowTime('half negen', at('19:30', '00:30'))).toMatchObject({ time: '20:30' })
    expect(rowTime('00:10', at('19:30', '00:30'))).toMatchObject({ time: '00:10' })
  })
})
