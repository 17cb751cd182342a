import ICAL from 'ical.js'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { ClockTimeSchema, InstantSchema, PlanRowIdSchema } from '#shared/domain/records/values.ts'
import { planEntries } from '#shared/formats/ics/plan.ts'
import type { PlannedRow } from '#shared/formats/ics/plan.ts'
import { writeCalendar } from '#shared/formats/ics/write.ts'
import { event } from '#tests/unit/domain/people.ts'

const NOW = v.parse(InstantSchema, '2026-11-23T09:00:00.000Z')
const evening = event({ id: 'borrel', name: 'Borrel', date: '2026-11-30', time: '19:00', endTime: '22:00', where: 'De Waag' })

const row = (id: string, when: string | undefined, more: Partial<PlannedRow> = {}): PlannedRow => ({
  row: { id: v.parse(PlanRowIdSchema, id), when },
  title: `Me – ${id}`,
  line: `${when ?? ''} Me – ${id}`,
  ...more,
})
const read = (...args: Parameters<typeof planEntries>) =>
  new ICAL.Component(ICAL.parse(writeCalendar('Borrel', planEntries(...args), NOW)))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))

describe('the plan in a calendar', () => {
  test('is the event, with the whole plan in its notes, and an entry for each row with a clock time', () => {
    const [whole, ...rows] = read(
      evening,
      [row('Anna', '20:15', { purpose: 'Bijpraten' }), row('Bob', 'na het panel'), row('Carla', undefined)],
      'Europe/Amsterdam',
    )
    expect(whole?.summary).toBe('Borrel')
    expect(whole?.location).toBe('De Waag')
    expect(whole?.description).toBe('20:15 Me – Anna\nna het panel Me – Bob\n Me – Carla')
    expect(whole?.startDate.toJSDate().toISOString()).toBe('2026-11-30T18:00:00.000Z')
    expect(whole?.endDate.toJSDate().toISOString()).toBe('2026-11-30T21:00:00.000Z')
    expect(
      rows.map(({ summary, description, startDate, duration }) => [
        summary,
        description,
        startDate.toJSDate().toISOString(),
        duration.toSeconds(),
      ]),
    ).toEqual([['Me – Anna', 'Bijpraten', '2026-11-30T19:15:00.000Z', 900]])
  })
  test('is on whole days where the event has no time, and takes its own zone where it has one', () => {
    const [days] = read(event({ date: '2026-11-30', endDate: '2026-12-01' }), [], 'Europe/Amsterdam')
    expect([days?.startDate.toString(), days?.endDate.toString()]).toEqual(['2026-11-30', '2026-12-02'])
    const [lisbon] = read({ ...evening, zone: 'Europe/Lisbon' }, [], 'Europe/Amsterdam')
    expect(lisbon?.startDate.toJSDate().toISOString()).toBe('2026-11-30T19:00:00.000Z')
    const [nowhere] = read({ ...evening, zone: 'Nowhere/City', endTime: undefined }, [], 'Europe/Amsterdam')
    expect(nowhere?.startDate.toJSDate().toISOString()).toBe('2026-11-30T18:00:00.000Z')
    expect(nowhere?.duration.toSeconds()).toBe(7200)
  })
  test('ends on the next day where it runs past midnight', () => {
    const [party] = read({ ...evening, endTime: v.parse(ClockTimeSchema, '00:30') }, [], 'Europe/Amsterdam')
    expect(party?.endDate.toJSDate().toISOString()).toBe('2026-11-30T23:30:00.000Z')
  })
})
