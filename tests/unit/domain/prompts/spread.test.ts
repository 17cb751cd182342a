import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/calendar/days.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import { promptsOf } from '#shared/domain/prompts/prompts.ts'
import { queueOf } from '#shared/domain/prompts/queue.ts'
import { spreadOut } from '#shared/domain/prompts/spread.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { TODAY, contact, facts, followUp, idOf, meeting, rules } from '../people.ts'

/** People met on one day, `days` ago. */
const crowd = (count: number, days: number, cadence = { ideal: 30, longest: 60 }): Prompt[] =>
  Array.from({ length: count }, (_none, n) =>
    facts({
      contact: contact({ id: `person-${n}`, cadence }),
      meetings: [1_000, days].map((ago) => meeting({ date: addDays(TODAY, -ago) }, [idOf(`person-${n}`)])),
    }),
  ).flatMap((known) => promptsOf(known, { rules: rules(), today: TODAY }))

const nobody = () => false

describe('Forty that fall due on one day', () => {
  it('are spread over the following days, as many a day as Today shows', () => {
    const days = spreadOut(crowd(40, 31), 5, nobody).map(({ from }) => daysBetween(TODAY, from))
    const perDay = Array.from({ length: 8 }, (_none, n) => days.filter((each) => each === n).length)
    expect(perDay).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
  })

  it('are in the same order always, and not in that of their ids', () => {
    const moved = (list: readonly Prompt[]) => spreadOut(list, 5, nobody).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const prompts = crowd(40, 31)
    expect(moved(prompts)).toEqual(moved(prompts.toReversed()))
    const first = spreadOut(prompts, 5, nobody).flatMap(({ from }, n) => (from === TODAY ? [n] : []))
    expect(first).not.toEqual([0, 1, 2, 3, 4])
  })

  it('never wait past the day after their longest cadence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(6), fc.integer({ min: 1, max: 8 }), (count, slack, perDay) => {
        const before = crowd(count, 31, { ideal: 30, longest: 30 + slack })
        for (const [n, { from, longestOn, id }] of spreadOut(before, perDay, nobody).entries()) {
          expect(id).toBe(before[n]?.id)
          expect(from >= (before[n]?.from ?? from)).toBe(true)
          expect(longestOn !== undefined && from <= addDays(longestOn, 1)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('stay where they are when Today can show them all, and when the user put them off or away', () => {
    const few = crowd(5, 31)
    expect(spreadOut(few, 5, nobody)).toBe(few)
    expect(spreadOut(crowd(40, 31), 5, () => true).every(({ from }) => from === TODAY)).toBe(true)
  })

  it('move no promise, follow-up or date', () => {
    const due = Array.from({ length: 20 }, (_none, n) =>
      facts({
        contact: contact({ id: `p${n}`, birthday: '--11-25' }),
        followUps: [followUp({ contactId: `p${n}`, due: TODAY })],
      }),
    ).flatMap((known) => promptsOf(known, { rules: rules(), today: TODAY }))
    expect(spreadOut(due, 5, nobody)).toBe(due)
  })

  it('are all in the queue once their days have come', () => {
    const own = rules({ promptsPerDay: 5 })
    const open = (days: number) => {
      const context = { rules: own, today: addDays(TODAY, days), now: v.parse(ClockTimeSchema, '12:00') }
      const { today, later } = queueOf(crowd(40, 31), [], new Map(), context)
      return today.length + later.length
    }
    expect([0, 1, 7, 8].map(open)).toEqual([5, 10, 40, 40])
  })
})
