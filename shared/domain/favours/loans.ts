import type { Favour } from '../records/favour.ts'
import type { Day, Money } from '../records/values.ts'
import { isOutstanding } from './favours.ts'

/** What is still to come back of a lent sum on a day: the sum less the parts given back by then. */
export function outstandingSum(favour: Favour, today: Day): Money | undefined {
  const { loan } = favour
  if (loan?.money === undefined || !isOutstanding(favour, today)) return undefined
  const back = (loan.repaid ?? []).filter(({ on }) => on <= today)
  const left = loan.money.amount - back.reduce((sum, { amount }) => sum + amount, 0)
  return { ...loan.money, amount: Math.max(0, left) }
}

/** Sums in one currency, in minor units: what others have of me, and what I have of others. */
export interface CurrencySums {
  readonly currency: string
  readonly given: number
  readonly received: number
}

/** What is on loan both ways: things counted, sums per currency and never added across currencies. */
export interface OnLoan {
  readonly thingsGiven: number
  readonly thingsReceived: number
  readonly sums: readonly CurrencySums[]
}

/** What of these favours is on loan on a day. A loan of a thing and a sum together is both. */
export function onLoan(favours: readonly Favour[], today: Day): OnLoan {
  const loans = favours.filter((favour) => isOutstanding(favour, today))
  const things = loans.filter(({ loan }) => loan?.item !== undefined || loan?.money === undefined)
  return {
    thingsGiven: things.filter(({ direction }) => direction === 'given').length,
    thingsReceived: things.filter(({ direction }) => direction === 'received').length,
    sums: sumsOf(loans.map((favour) => ({ direction: favour.direction, money: outstandingSum(favour, today) }))),
  }
}

/** Adds up amounts per currency, the currencies by their code. */
export function sumsOf(
  amounts: readonly { readonly direction: Favour['direction']; readonly money?: Money | undefined }[],
): CurrencySums[] {
  const sums = new Map<string, { given: number; received: number }>()
  for (const { direction, money } of amounts) {
    if (money === undefined || money.amount === 0) continue
    const sum = sums.get(money.currency) ?? { given: 0, received: 0 }
    sum[direction] += money.amount
    sums.set(money.currency, sum)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sum]) => ({ currency, ...sum }))
}
