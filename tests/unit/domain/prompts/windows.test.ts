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
import { ANNA, TODAY, contact, facts, meeting } from '../people.ts'

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
        expect(on({ ...known, snoozes: new Map() }, TODAY)).toEqual(on(known, TODAY))
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

  it('that were snoozed are there until their day and thirty days after it, and turn nothing else but that', () => {
    const pauseless = anyFacts.map((known) => ({ ...known, contact: { ...known.contact, promptsPaused: undefined } }))
    fc.assert(
      fc.property(pauseless, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 300 }), (known, until, days) => {
        const [today, snoozedUntil] = [addDays(TODAY, days), addDays(TODAY, until)]
        const snoozes = new Map(on(known, TODAY).map(({ id }) => [id, snoozedUntil]))
        const [plain, put] = [on(known, today), on({ ...known, snoozes }, today)]
        const ids = new Set(plain.map(({ id }) => id))
        expect(put.filter(({ id }) => ids.has(id))).toEqual(plain)
        for (const prompt of put) if (!ids.has(prompt.id)) expect(snoozes.has(prompt.id)).toBe(true)
        if (addDays(snoozedUntil, MISSED_DAYS) < today) expect(put).toEqual(plain)
      }),
    )
  })
})

describe('A prompt snoozed past its window', () => {
  const birthday = facts({ contact: contact({ birthday: '1980-11-22' }) })
  const snoozed = (known: ContactFacts, days: number) => new Map(on(known, TODAY).map(({ id }) => [id, addDays(TODAY, days)]))

  it('is there on its day, with the next occurrence beside it, and gone when it was done', () => {
    const away = { ...birthday, snoozes: snoozed(birthday, 100) }
    expect(on(away, addDays(TODAY, 100)).map((prompt) => prompt.on)).toEqual(['2026-11-22', '2027-11-22'])
    expect(on(away, addDays(TODAY, 131)).map((prompt) => prompt.on)).toEqual(['2027-11-22'])
    const met = { ...away, meetings: [{ meeting: meeting({ date: '2026-12-24' }, [ANNA]).meeting, participants: [ANNA] }] }
    const left = on(met, addDays(TODAY, 100)).filter(({ rule }) => rule === 'date')
    expect(left.map((prompt) => prompt.on)).toEqual(['2027-11-22'])
  })

  it('comes back after a pause that ends before its day, and stays away when its day falls in the pause', () => {
    const away = { ...birthday, snoozes: snoozed(birthday, 100) }
    const paused = (until: Day): ContactFacts => ({ ...away, contact: { ...away.contact, promptsPaused: until } })
    const seen = (known: ContactFacts) => on(known, addDays(TODAY, 100)).some((prompt) => prompt.on === '2026-11-22')
    expect([seen(paused(addDays(TODAY, 90))), seen(paused(addDays(TODAY, 120)))]).toEqual([true, false])
  })
})
