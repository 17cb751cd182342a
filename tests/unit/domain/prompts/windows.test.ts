import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { promptsOf, promptsTurnOn } from '#shared/domain/prompts/prompts.ts'
import { MISSED_DAYS } from '#shared/domain/prompts/rule.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { recordsTurnOn } from '#shared/domain/summary/turns.ts'
import { anyFacts } from '../anyFacts.ts'
import { TODAY } from '../people.ts'

const on = (known: ContactFacts, today: Day) => promptsOf(known, { rules: DEFAULT_RULES, today })

describe('Prompts of one contact', () => {
  it('have keys of their own, that say their rule and no name', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const prompts = on(known, TODAY)
        expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length)
        for (const { id, rule } of prompts) {
          expect(id.startsWith(`${rule}:`)).toBe(true)
          expect(id).not.toMatch(/Anna|Vries/)
        }
      }),
    )
  })

  it('have a window that ends after it begins and is not past Missed', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        for (const { from, until } of on(known, TODAY)) {
          if (until === undefined) continue
          expect(from <= until).toBe(true)
          expect(addDays(until, MISSED_DAYS) >= TODAY).toBe(true)
        }
      }),
    )
  })

  it('are the same every day until the day on which they say they turn', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 400 }), (known, days) => {
        const turns = [promptsTurnOn(known, { rules: DEFAULT_RULES, today: TODAY }), recordsTurnOn(known, TODAY)]
        const first = turns.filter((turn) => turn !== undefined).toSorted()[0]
        const day = addDays(TODAY, days)
        const last = first === undefined || day < first ? day : addDays(first, -1)
        expect(on(known, last)).toEqual(on(known, TODAY))
      }),
      { numRuns: 300 },
    )
  })
})
