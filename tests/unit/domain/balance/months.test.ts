import { balanceOf } from '#shared/domain/balance/balance.ts'
import { entriesByMonth } from '#shared/domain/balance/months.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../anyFacts.ts'
import { ANNA, TODAY, facts, favour, meeting } from '../people.ts'

describe('Entries', () => {
  it('dated after today do not count yet', () => {
    const entries = ledgerOf(facts({ favours: [favour({ doneOn: '2026-11-24', cups: 500 }), favour()] }), DEFAULT_RULES)
    expect(entries).toHaveLength(2)
    expect(balanceOf(entries, TODAY)).toEqual({ poured: 100, received: 0 })
  })

  it('stand in the ledger earliest first', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const dates = ledgerOf(known, DEFAULT_RULES).map(({ date }) => date)
        expect(dates).toEqual([...dates].sort())
      }),
    )
  })
})

describe('Cups by month', () => {
  it('run from the month of the first entry to this one, empty months included', () => {
    const entries = ledgerOf(
      facts({
        meetings: [
          meeting({ date: '2026-08-31', treated: { kind: 'me' } }),
          meeting({ date: '2026-10-01', kind: 'lunch', treated: { kind: 'participants', ids: [ANNA] } }),
          meeting({ date: '2026-11-30', treated: { kind: 'me' } }),
        ],
      }),
      DEFAULT_RULES,
    )
    expect(
      entriesByMonth(entries, TODAY).map(({ month, poured, received, balance }) => [month, poured, received, balance]),
    ).toEqual([
      ['2026-08', 100, 0, { poured: 100, received: 0 }],
      ['2026-09', 0, 0, { poured: 100, received: 0 }],
      ['2026-10', 0, 200, { poured: 100, received: 200 }],
      ['2026-11', 0, 0, { poured: 100, received: 200 }],
    ])
    expect(entriesByMonth([], TODAY)).toEqual([])
  })

  it('end on the balance', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const entries = ledgerOf(known, DEFAULT_RULES)
        const last = entriesByMonth(entries, TODAY).at(-1)
        expect(last?.balance ?? { poured: 0, received: 0 }).toEqual(balanceOf(entries, TODAY))
      }),
    )
  })
})
