import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asDay, dayIn, timeIn } from '#shared/domain/calendar/days.ts'
import { momentAt } from '#shared/domain/calendar/zoned.ts'
import type { ClockTime } from '#shared/domain/records/values.ts'

const moment = (day: string, time: string, zone = 'Europe/Amsterdam') => momentAt(asDay(day), time as ClockTime, zone)

describe('the moment at which clocks show a time', () => {
  it('follows summer and winter time', () => {
    expect(moment('2026-07-01', '10:00')).toBe('2026-07-01T08:00:00.000Z')
    expect(moment('2026-11-23', '10:00')).toBe('2026-11-23T09:00:00.000Z')
  })
  it('is an hour later where summer time leaves the hour out, and the first of an hour that comes twice', () => {
    expect(moment('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(moment('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })
  it('shows that time there, in every zone, wherever it exists', () => {
    const zones = ['Europe/Amsterdam', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati', 'Australia/Lord_Howe']
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, zone) => {
        const [day, time] = [dayIn(zone, date), timeIn(zone, date)]
        const found = new Date(momentAt(day, time, zone))
        expect([dayIn(zone, found), timeIn(zone, found)]).toEqual([day, time])
      }),
    )
  })
})
