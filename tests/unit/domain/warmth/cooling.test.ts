import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { coolingOf } from '#shared/domain/warmth/cooling.ts'
import { warmthCourse } from '#shared/domain/warmth/course.ts'
import { momentsOf } from '#shared/domain/warmth/moments.ts'
import { ANNA, BOB, contact, facts, idOf, meeting, TODAY } from '../people.ts'

const NOBODY = new Set<typeof ANNA>()
/** Someone whose last coffee was so many days ago. */
const seen = (id: string, daysAgo: number, fields: Readonly<Record<string, unknown>> = {}) =>
  summarise(
    facts({
      contact: contact({ id, ...fields }),
      meetings: [meeting({ date: addDays(TODAY, -daysAgo) }, [idOf(id)])],
    }),
    DEFAULT_RULES,
    TODAY,
  )
const idsOf = (summaries: readonly ReturnType<typeof seen>[], planned = NOBODY) =>
  coolingOf(summaries, planned, TODAY).map(({ summary }) => summary.id)

describe('Losing touch', () => {
  it('begins 60 days after the last contact with who has no rhythm', () => {
    expect(idsOf([seen('anna', 59)])).toEqual([])
    expect(idsOf([seen('anna', 60)])).toEqual([ANNA])
  })
  it('begins when the ideal time between two contacts has passed', () => {
    expect(idsOf([seen('anna', 89, { tier: 'b' })])).toEqual([])
    expect(idsOf([seen('anna', 90, { tier: 'b' })])).toEqual([ANNA])
    const weekly = { cadence: { ideal: 7 } }
    expect(idsOf([seen('anna', 6, weekly)])).toEqual([])
    expect(idsOf([seen('anna', 7, weekly)])).toEqual([ANNA])
  })
  it('is over when there is no warmth left to lose, and for who was never met', () => {
    expect(idsOf([seen('anna', 900), summarise(facts(), DEFAULT_RULES, TODAY)])).toEqual([])
  })
  it('leaves out who was archived or died, and who has a meeting planned', () => {
    expect(idsOf([seen('anna', 60, { status: 'archived' }), seen('bob', 60, { status: 'deceased' })])).toEqual([])
    expect(idsOf([seen('anna', 60), seen('bob', 60)], new Set([BOB]))).toEqual([ANNA])
  })
  it('names first with whom there is most to lose', () => {
    const [first, second] = coolingOf([seen('anna', 200), seen('bob', 65)], NOBODY, TODAY)
    expect(first?.summary.id).toBe(BOB)
    expect(first?.atStake).toBeCloseTo((first?.warmth ?? 0) - (first?.ahead ?? 0))
    expect(first?.atStake).toBeGreaterThan(second?.atStake ?? 100)
  })
})

describe('The course of warmth', () => {
  const course = (daysAgo: readonly number[]) =>
    warmthCourse(momentsOf(facts({ meetings: daysAgo.map((days) => meeting({ date: addDays(TODAY, -days) })) })), 90, TODAY, {
      days: 364,
      step: 7,
    })
  it('has a point a week for a year, today last', () => {
    const points = course([])
    expect(points).toHaveLength(53)
    expect(points.at(0)?.day).toBe(addDays(TODAY, -364))
    expect(points.at(-1)?.day).toBe(TODAY)
    expect(points.every(({ warmth }) => warmth === 0)).toBe(true)
  })
  it('is 0 before the first coffee, 63 on its day, 39 a half-life later, and ends at the warmth of today', () => {
    const at = new Map(course([91]).map(({ day, warmth }) => [day, Math.round(warmth)]))
    expect(at.get(addDays(TODAY, -98))).toBe(0)
    expect(at.get(addDays(TODAY, -91))).toBe(63)
    expect(at.get(TODAY)).toBe(39)
  })
  it('is the same as the summary says of its own day', () => {
    const meetings = [meeting({ date: addDays(TODAY, -300) }), meeting({ kind: 'message', date: addDays(TODAY, -3) })]
    const points = warmthCourse(momentsOf(facts({ meetings })), 90, TODAY, { days: 364, step: 7 })
    const [row] = coolingOf(
      [{ ...summarise(facts({ meetings }), DEFAULT_RULES, TODAY), lastContact: addDays(TODAY, -60) }],
      NOBODY,
      TODAY,
    )
    expect(points.at(-1)?.warmth).toBeCloseTo(row?.warmth ?? -1)
  })
})
