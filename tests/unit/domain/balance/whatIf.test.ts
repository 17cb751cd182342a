import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '#shared/domain/balance/balance.ts'
import { COUNTINGS, countsIn, daysOf, isTried, tried } from '#shared/domain/balance/whatIf.ts'
import type { WhatIf } from '#shared/domain/balance/whatIf.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { anyFacts } from '../anyFacts.ts'
import { ANNA, TODAY, day, facts, favour, meeting } from '../people.ts'

/** Anna: a coffee, a loan and a favour of mine, a dinner of hers a year ago. */
const known = facts({
  meetings: [
    meeting({ date: '2026-11-01', treated: { kind: 'me' } }),
    meeting({ date: '2025-10-01', kind: 'dinner', treated: { kind: 'participants', ids: [ANNA] } }),
  ],
  favours: [
    favour({ doneOn: '2026-09-01', cups: 500 }),
    favour({ on: '2026-08-01', doneOn: '2026-08-01', cups: 200, loan: { item: 'a book', handedOverOn: '2026-08-01' } }),
  ],
})
const ledger = ledgerOf(known, DEFAULT_RULES)
const summary = summarise(known, DEFAULT_RULES, TODAY)
const sides = (what: WhatIf) => tried(summary, ledger, what, TODAY).balance

describe('What if', () => {
  it.each<[WhatIf, number, number]>([
    [{}, 800, 300],
    [{ counting: 'without-loans' }, 600, 300],
    [{ counting: 'loans' }, 200, 0],
    [{ counting: 'favours' }, 500, 0],
    [{ counting: 'meetings' }, 100, 300],
    [{ counting: 'introductions' }, 0, 0],
    [daysOf('last-12-months', TODAY), 800, 0],
    [{ from: day('2026-09-01'), to: day('2026-09-01') }, 500, 0],
    [{ counting: 'meetings', to: day('2026-10-31') }, 0, 300],
  ])('%j: %i poured and %i received', (what, poured, received) => {
    expect(sides(what)).toEqual({ poured, received })
  })

  it('tells the phase of the cups that count, with the time and contact there really were', () => {
    expect(tried(summary, ledger, {}, TODAY).phase).toBe('investing')
    expect(tried(summary, ledger, { counting: 'meetings' }, TODAY).phase).toBe('mutual')
    const long = summarise(
      facts({ meetings: [meeting({ date: '2020-01-01', treated: { kind: 'me' } }), ...known.meetings], favours: known.favours }),
      DEFAULT_RULES,
      TODAY,
    )
    expect(phaseOf(long, TODAY)).toBe('one-way')
    // The dinner a year and a month ago does not count in the last 12 months, nor would it keep the phase from one-way.
    expect(tried(long, ledger, daysOf('last-12-months', TODAY), TODAY).phase).toBe('one-way')
    expect(tried({ ...long, patienceMonths: 120 }, ledger, daysOf('last-12-months', TODAY), TODAY).phase).toBe('investing')
  })

  it('with nothing tried out is what the summary says', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const row = summarise(any, DEFAULT_RULES, TODAY)
        const { balance, phase } = tried(row, ledgerOf(any, DEFAULT_RULES), {}, TODAY)
        expect(balance).toEqual({ poured: row.poured, received: row.received })
        expect(phase).toBe(phaseOf(row, TODAY))
      }),
    )
  })

  it('by kinds adds up to everything, each entry in one of them', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const entries = ledgerOf(any, DEFAULT_RULES)
        const kinds = COUNTINGS.filter((counting) => counting !== 'without-loans')
        for (const entry of entries) expect(kinds.filter((counting) => countsIn({ counting }, entry))).toHaveLength(1)
        const part = (counting: (typeof COUNTINGS)[number]) =>
          balanceOf(
            entries.filter((entry) => countsIn({ counting }, entry)),
            TODAY,
          )
        const whole = balanceOf(entries, TODAY)
        expect(part('without-loans').poured + part('loans').poured).toBe(whole.poured)
      }),
    )
  })

  it.each([
    ['last-12-months', '2025-11-24', '2026-11-23'],
    ['this-year', '2026-01-01', '2026-11-23'],
  ] as const)('%s is %s to %s', (period, from, to) => {
    expect(daysOf(period, TODAY)).toEqual({ from, to })
  })

  it('is tried only when something is asked', () => {
    expect(isTried({})).toBe(false)
    expect([{ counting: 'loans' } as const, { from: TODAY }, { to: TODAY }].every(isTried)).toBe(true)
  })
})
