import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lentOf, onLoan, outstandingSum, sumsOf } from '#shared/domain/favours/loans.ts'
import { favour, TODAY } from '../people.ts'

const lent = (loan: object, direction = 'given') => favour({ direction, loan: { handedOverOn: '2026-05-01', ...loan } })
const euro = (amount: number) => ({ amount, currency: 'EUR' })

describe('What is on loan', () => {
  test('a sum is outstanding less the parts given back by the day, until it is back', () => {
    const repaid = [
      { on: '2026-06-01', amount: 4000 },
      { on: '2026-12-01', amount: 1000 },
    ]
    expect(outstandingSum(lent({ money: euro(10_000), repaid }), TODAY)).toEqual(euro(6000))
    expect(outstandingSum(lent({ money: euro(10_000), returnedOn: '2026-06-01' }), TODAY)).toBeUndefined()
    expect(outstandingSum(lent({ item: 'boek' }), TODAY)).toBeUndefined()
  })

  test('an item that says nothing but the sum is the sum, and of a part that came back what is left stands there', () => {
    const repaid = [{ on: '2026-06-01', amount: 2050 }]
    expect(lentOf(lent({ item: '50 euro', money: euro(5000), repaid }), TODAY)).toEqual({ sum: euro(5000), left: euro(2950) })
    expect(lentOf(lent({ item: '€ 50', money: euro(5000) }), TODAY)).toEqual({ sum: euro(5000) })
    expect(lentOf(lent({ item: '50 euro voor de trein', money: euro(5000) }), TODAY)).toEqual({
      item: '50 euro voor de trein',
      sum: euro(5000),
      saysSum: true,
    })
    expect(lentOf(lent({ item: 'boek', money: euro(5000) }), TODAY)).toEqual({ item: 'boek', sum: euro(5000) })
    expect(onLoan([lent({ item: '50 euro', money: euro(5000) })], TODAY)).toMatchObject({ thingsGiven: 0, thingsReceived: 0 })
  })

  test('things are counted and sums stand per currency, both ways apart', () => {
    const loans = [
      lent({ item: 'boek' }),
      lent({ money: euro(10_000) }),
      lent({ money: euro(2500) }),
      lent({ money: { amount: 4000, currency: 'GBP' } }, 'received'),
      lent({ item: 'sleutel', returnedOn: '2026-06-01' }),
      favour(),
    ]
    expect(onLoan(loans, TODAY)).toEqual({
      thingsGiven: 1,
      thingsReceived: 0,
      sums: [
        { currency: 'EUR', given: 12_500, received: 0 },
        { currency: 'GBP', given: 0, received: 4000 },
      ],
    })
  })

  test('amounts are never added across currencies or directions', () => {
    const amount = fc.record({
      direction: fc.constantFrom('given' as const, 'received' as const),
      money: fc.record({ amount: fc.nat(100_000), currency: fc.constantFrom('EUR', 'GBP', 'USD') }),
    })
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const sums = sumsOf(amounts)
        for (const currency of ['EUR', 'GBP', 'USD']) {
          const own = amounts.filter(({ money }) => money.currency === currency)
          const total = (direction: string) =>
            own.filter((one) => one.direction === direction).reduce((sum, { money }) => sum + money.amount, 0)
          const found = sums.filter((sum) => sum.currency === currency)
          expect(found.length).toBe(total('given') + total('received') > 0 ? 1 : 0)
          for (const sum of found) expect(sum).toEqual({ currency, given: total('given'), received: total('received') })
        }
      }),
    )
  })
})
