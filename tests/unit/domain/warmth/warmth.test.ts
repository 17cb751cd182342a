import { addDays } from '#shared/domain/calendar/days.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, CARLA, TODAY, contact, day, facts, favour, introduction, meeting } from '../people.ts'
import { anyFacts } from '../anyFacts.ts'

const warmth = (parts: Partial<ContactFacts>, today = TODAY): number =>
  warmthOf(summarise(facts(parts), DEFAULT_RULES, today), today)
const of = (sum: number): number => 100 * (1 - Math.exp(-sum))

describe('Warmth', () => {
  it('is 0 without contact, 63 on the day of one coffee, 39 after one half-life of 90 days', () => {
    const meetings = [meeting()]
    expect(warmth({})).toBe(0)
    expect(Math.round(warmth({ meetings }))).toBe(63)
    expect(Math.round(warmth({ meetings }, addDays(TODAY, 90)))).toBe(39)
  })

  it('halves in the effective ideal cadence', () => {
    const meetings = [meeting()]
    expect(Math.round(warmth({ contact: contact({ tier: 'a' }), meetings }, addDays(TODAY, 30)))).toBe(39)
    expect(Math.round(warmth({ contact: contact({ cadence: { ideal: 14 } }), meetings }, addDays(TODAY, 14)))).toBe(39)
    expect(Math.round(warmth({ contact: contact({ tier: 'a', cadence: 'none' }), meetings }, addDays(TODAY, 90)))).toBe(39)
  })

  it.each([
    ['coffee', 1],
    ['lunch', 1],
    ['dinner', 1],
    ['drinks', 1],
    ['walk', 1],
    ['event', 0.6],
    ['call', 0.6],
    ['video', 0.6],
    ['other', 0.6],
    ['message', 0.3],
  ])('of a %s weighs %d', (kind, weight) => {
    expect(MEETING_KINDS).toContain(kind)
    expect(warmth({ meetings: [meeting({ kind })] })).toBeCloseTo(of(weight), 10)
  })

  it('counts done favours, loans handed over and made introductions as a message', () => {
    const message = of(0.3)
    expect(warmth({ favours: [favour()] })).toBeCloseTo(message, 10)
    expect(warmth({ favours: [favour({ direction: 'received' })] })).toBeCloseTo(message, 10)
    expect(warmth({ favours: [favour({ loan: { handedOverOn: TODAY } })] })).toBeCloseTo(message, 10)
    expect(warmth({ introductions: [introduction('me', [ANNA, BOB])] })).toBeCloseTo(message, 10)
    expect(warmth({ introductions: [introduction(ANNA, ['me', BOB])] })).toBeCloseTo(message, 10)
    expect(warmth({ introductions: [introduction(BOB, ['me', ANNA])] })).toBeCloseTo(message, 10)
  })

  it('leaves promises, proposals and what happens outside me aside', () => {
    expect(warmth({ favours: [favour({ state: 'promised' }), favour({ state: 'asked' }), favour({ state: 'declined' })] })).toBe(
      0,
    )
    expect(warmth({ introductions: [introduction('me', [ANNA, BOB], { state: 'agreed' })] })).toBe(0)
    expect(warmth({ introductions: [introduction(CARLA, [ANNA, BOB])] })).toBe(0)
  })

  it('counts only the heaviest moment of a local day', () => {
    const busy = [meeting(), meeting({ kind: 'lunch' }), meeting({ kind: 'call' }), meeting({ kind: 'message' })]
    expect(warmth({ meetings: busy, favours: [favour()] })).toBeCloseTo(of(1), 10)
    expect(warmth({ meetings: [meeting({ kind: 'message' }), meeting({ kind: 'call' })] })).toBeCloseTo(of(0.6), 10)
  })

  it('never lets messages alone count for more than one coffee', () => {
    const daily = Array.from({ length: 60 }, (_none, n) => meeting({ kind: 'message', date: addDays(TODAY, -n) }))
    expect(warmth({ meetings: daily })).toBeCloseTo(of(1), 10)
    expect(warmth({ meetings: [...daily.slice(1), meeting()] })).toBeCloseTo(of(2), 10)
  })

  it('takes the decayed sum before it takes the most that messages count for', () => {
    const daily = Array.from({ length: 60 }, (_none, n) => meeting({ kind: 'message', date: addDays(TODAY, -n) }))
    const row = summarise(facts({ meetings: daily }), DEFAULT_RULES, TODAY)
    expect(row.warmthMessages).toBeGreaterThan(8)
    expect(warmthOf(row, addDays(TODAY, 180))).toBeCloseTo(of(1), 10)
  })

  it('of a planned or future meeting is nothing until its day', () => {
    expect(warmth({ meetings: [meeting({ state: 'planned' })] })).toBe(0)
    const meetings = [meeting({ date: day('2026-11-24') })]
    expect(warmth({ meetings })).toBe(0)
    expect(Math.round(warmth({ meetings }, day('2026-11-24')))).toBe(63)
  })

  it('stays what it was when the clock is set back', () => {
    const row = summarise(facts({ meetings: [meeting()] }), DEFAULT_RULES, TODAY)
    expect(warmthOf(row, addDays(TODAY, -10))).toBe(warmthOf(row, TODAY))
  })

  it('is never lowered by what is added later about the past', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(900), fc.constantFrom(...MEETING_KINDS), (before, ago, kind) => {
        const added = meeting({ kind, date: addDays(TODAY, -ago) })
        const after = { ...before, meetings: [...before.meetings, added] }
        const [low, high] = [before, after].map((known) => warmthOf(summarise(known, DEFAULT_RULES, TODAY), TODAY))
        expect((high ?? 0) - (low ?? 0)).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('is the same to the last digit in whatever order the meetings are read', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const turned = { ...known, meetings: known.meetings.toReversed(), favours: known.favours.toReversed() }
        expect(summarise(turned, DEFAULT_RULES, TODAY)).toEqual(summarise(known, DEFAULT_RULES, TODAY))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is always from 0 to 100', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const value = warmthOf(summarise(known, DEFAULT_RULES, TODAY), TODAY)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
      }),
    )
  })
})
