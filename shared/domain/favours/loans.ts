import { findMoney } from '../../language/log/money.ts'
import { asDay } from '../calendar/days.ts'
import { fold } from '../../language/fold.ts'
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

/** What a loan is of: a thing, a sum, or both. */
export interface Lent {
  readonly item?: string
  /** The whole sum. */
  readonly sum?: Money
  /** Of a sum that came back in part and is still out: what is left. */
  readonly left?: Money
  /** Whether the words of the item say the sum themselves: "50 euro for the train". */
  readonly saysSum?: true
}

/** What a loan is of on a day, said once: an item that says nothing but the sum ("50 euro") is the sum. */
export function lentOf(favour: Favour, today: Day): Lent {
  const { loan, what } = favour
  const sum = loan?.money
  const item = loan?.item ?? (sum === undefined ? what : undefined)
  if (sum === undefined) return item === undefined ? {} : { item }
  const left = outstandingSum(favour, today)
  const isPart = left !== undefined && left.amount < sum.amount
  const said = item === undefined ? undefined : saying(item, sum)
  return {
    ...(item !== undefined && said !== 'only' && { item }),
    sum,
    ...(isPart && { left }),
    ...(said === 'too' && { saysSum: true as const }),
  }
}

/** A sum that is to come back, with the whole where a part did, behind the thing it was lent with. */
export interface SumBack {
  readonly left: Money
  readonly whole?: Money
  readonly item?: string
}

/**
 * What a loan of a sum says of it, whatever the day: every part given back is taken
 * off, those are noted on the day they come. Undefined for a thing alone, and where
 * its words say the whole sum already.
 */
export function sumBack(favour: Favour): SumBack | undefined {
  const { item, sum, left, saysSum } = lentOf(favour, asDay('9999-12-31'))
  if (sum === undefined || (saysSum && left === undefined)) return undefined
  return { left: left ?? sum, ...(left && { whole: sum }), ...(item !== undefined && { item }) }
}

/** Whether words say a sum: nothing else, among other words, or not at all. */
function saying(words: string, sum: Money): 'only' | 'too' | undefined {
  const text = fold(words).trim()
  const found = findMoney(text, sum.currency)
  if (found === undefined || found.money.amount !== sum.amount || found.money.currency !== sum.currency) return undefined
  return found.start === 0 && found.end === text.length ? 'only' : 'too'
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
  const things = loans.filter((favour) => lentOf(favour, today).item !== undefined)
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
