import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '#shared/domain/balance/balance.ts'
import { entriesByMonth } from '#shared/domain/balance/months.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { isWanted } from '#shared/domain/ledger/narrow.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { anyFacts } from '../anyFacts.ts'
import { TODAY } from '../people.ts'

describe('Every number opens the entries it came from', () => {
  it('a side of the balance, which they add up to', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const entries = ledgerOf(known, DEFAULT_RULES).filter(({ date }) => date <= TODAY)
        const whole = balanceOf(entries, TODAY)
        for (const side of ['poured', 'received'] as const) {
          const wanted = entries.filter((entry) => isWanted({ side }, entry))
          expect(wanted.reduce((sum, { cups }) => sum + cups, 0)).toBe(whole[side])
        }
      }),
    )
  })

  it('a month of the chart', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const entries = ledgerOf(known, DEFAULT_RULES).filter(({ date }) => date <= TODAY)
        for (const { month, poured, received } of entriesByMonth(entries, TODAY)) {
          const wanted = entries.filter((entry) => isWanted({ month }, entry))
          expect(balanceOf(wanted, TODAY)).toEqual({ poured, received })
        }
      }),
    )
  })

  it('what some meetings left, and what all of them did', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const entries = ledgerOf(known, DEFAULT_RULES)
        const meetings = entries.filter(({ source }) => source.kind === 'meeting')
        expect(entries.filter((entry) => isWanted({ at: 'meetings' }, entry))).toEqual(meetings)
        const of = meetings.map(({ source }) => source.id).join(',')
        expect(entries.filter((entry) => isWanted({ of }, entry))).toEqual(meetings)
      }),
    )
  })

  it('what one meeting left', () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const entries = ledgerOf(known, DEFAULT_RULES)
        for (const { source } of entries) {
          const wanted = entries.filter((entry) => isWanted({ of: source.id }, entry))
          expect(wanted.length).toBeGreaterThan(0)
          expect(wanted.every((entry) => entry.source.id === source.id)).toBe(true)
        }
      }),
    )
  })
})
