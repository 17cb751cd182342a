import { describe, expect, it } from 'vitest'
import { comingRound, followersOf, longerCadences } from '#shared/domain/cadence/longer.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { contact, facts, rules, TODAY } from '../people.ts'

const of = (fields: Readonly<Record<string, unknown>>) => summarise(facts({ contact: contact(fields) }), DEFAULT_RULES, TODAY)

describe('Longer cadences', () => {
  it('bear on who follows their tier, not on who has a rhythm of their own', () => {
    const people = [
      of({ tier: 'a' }),
      of({ tier: 'a', cadence: { ideal: 7 } }),
      of({ tier: 'b' }),
      of({ tier: 'b', status: 'archived' }),
      of({}),
    ]
    expect(followersOf(people)).toEqual({ tiers: { a: 1, b: 1, c: 0 }, others: [7] })
  })
  it('say how many a day come round, more on working days when there are days off', () => {
    const followers = { tiers: { a: 60, b: 90, c: 500 }, others: [10, 10] }
    expect(comingRound(followers, rules())).toBeCloseTo(60 / 30 + 90 / 90 + 0.2)
    expect(comingRound(followers, rules({ daysOff: [0, 6] }))).toBeCloseTo((3.2 * 7) / 5)
    expect(comingRound(followers, rules({ daysOff: [0, 1, 2, 3, 4, 5, 6] }))).toBe(0)
  })
  it('are round numbers, and never shorter', () => {
    expect(longerCadences(DEFAULT_RULES.cadences, 1.4)).toEqual({
      a: { ideal: 45, longest: 90 },
      b: { ideal: 130, longest: 260 },
    })
    expect(longerCadences(DEFAULT_RULES.cadences, 0.5)).toEqual(DEFAULT_RULES.cadences)
    expect(longerCadences({ c: { ideal: 14 } }, 2)).toEqual({ c: { ideal: 30 } })
  })
  it('bring the load under the limit they were made for', () => {
    const followers = { tiers: { a: 200, b: 300, c: 0 }, others: [] }
    const now = comingRound(followers, rules())
    const then = comingRound(followers, rules({ cadences: longerCadences(DEFAULT_RULES.cadences, now / 5) }))
    expect(then).toBeLessThanOrEqual(5)
  })
})
