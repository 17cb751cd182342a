import { asCups } from '../ledger/cups.ts'
import type { Balance, LedgerEntry, MoneyEntry } from '../ledger/entry.ts'
import type { Day } from '../records/values.ts'
import type { MoneyTotal } from '../summary/summary.ts'

/** Both sides of a ledger, counting entries up to and including today. */
export function balanceOf(entries: readonly LedgerEntry[], today: Day): Balance {
  let poured = 0
  let received = 0
  for (const entry of entries) {
    if (entry.date > today) continue
    if (entry.direction === 'poured') poured += entry.cups
    else received += entry.cups
  }
  return { poured: asCups(poured), received: asCups(received) }
}

/** Money both ways up to and including today, per currency (never added across currencies), by code. */
export function moneyTotals(entries: readonly MoneyEntry[], today: Day): MoneyTotal[] {
  const totals = new Map<string, { currency: string; poured: number; received: number }>()
  for (const { date, direction, money } of entries) {
    if (date > today) continue
    let total = totals.get(money.currency)
    if (total === undefined) totals.set(money.currency, (total = { currency: money.currency, poured: 0, received: 0 }))
    total[direction] += money.amount
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** More received than returned: R − P > 2 cups and R > 2P. Filters and prompts test this, whatever the phase. */
export function isIndebted({ poured, received }: Balance): boolean {
  return received - poured > 200 && received > 2 * poured
}

/** More poured than came back: P − R > 2 cups and P > 2R. */
export function isInvesting({ poured, received }: Balance): boolean {
  return poured - received > 200 && poured > 2 * received
}
