import { addDays } from '#shared/domain/calendar/days.ts'
import { balanceOf } from '#shared/domain/balance/balance.ts'
import { returnedOf } from '#shared/domain/favours/returns.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { atStake } from '#shared/domain/prompts/items.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import { describe, expect, it } from 'vitest'
import { ANNA, BOB, TODAY, contact, facts, favour, meeting } from './people.ts'

describe('The examples of docs/ledger.md', () => {
  const coffee = summarise(facts({ meetings: [meeting()] }), DEFAULT_RULES, TODAY)

  it('lunch with Anna and Bob that Bob treated, and the same lunch split', () => {
    const balance = (treated: object, id: typeof ANNA) => {
      const lunch = meeting({ kind: 'lunch', treated }, [ANNA, BOB])
      return balanceOf(ledgerOf(facts({ contact: contact({ id }), meetings: [lunch] }), DEFAULT_RULES), TODAY)
    }
    const byBob = { kind: 'participants', ids: [BOB] }
    expect([balance(byBob, BOB), balance(byBob, ANNA)]).toEqual([
      { poured: 0, received: 200 },
      { poured: 0, received: 0 },
    ])
    expect(balance({ kind: 'split' }, ANNA)).toEqual({ poured: 100, received: 100 })
  })

  it('a favour of 5 returned with one of 2 leaves 3', () => {
    const theirs = favour({ direction: 'received', cups: 500 })
    const mine = favour({ cups: 200, returns: [{ favourId: theirs.id, cups: 200 }] })
    expect(balanceOf(ledgerOf(facts({ favours: [theirs, mine] }), DEFAULT_RULES), TODAY)).toEqual({ poured: 200, received: 500 })
    expect(returnedOf([theirs, mine]).get(theirs.id)?.left).toBe(300)
  })

  it('the warmth of one coffee: 63 today, 39 after 90 days, 22 after 180', () => {
    expect([0, 90, 180].map((days) => Math.round(warmthOf(coffee, addDays(TODAY, days))))).toEqual([63, 39, 22])
  })

  it('the warmth of a coffee 30 days ago and a call today with an ideal of 30 days: 67', () => {
    const meetings = [meeting({ date: addDays(TODAY, -30) }), meeting({ kind: 'call' })]
    const row = summarise(facts({ contact: contact({ cadence: { ideal: 30 } }), meetings }), DEFAULT_RULES, TODAY)
    expect(Math.round(warmthOf(row, TODAY))).toBe(67)
  })

  it('the warmth at stake of one coffee today: 8.4', () => {
    expect(atStake(coffee, TODAY)).toBeCloseTo(8.4, 1)
  })
})
