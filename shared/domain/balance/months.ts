import { addMonths, asDay } from '../calendar/days.ts'
import { asCups } from '../ledger/cups.ts'
import type { Balance, LedgerEntry } from '../ledger/entry.ts'
import type { Day } from '../records/values.ts'

/** Cups of one calendar month, and both sides of the balance at its end. */
export interface MonthOfEntries extends Balance {
  /** `YYYY-MM`. */
  readonly month: string
  readonly balance: Balance
}

/**
 * Cups poured and received over time: every month from the first entry to
 * today's, empty ones included; entries after today do not count. Nothing
 * counted: no months.
 */
export function entriesByMonth(entries: readonly LedgerEntry[], today: Day): MonthOfEntries[] {
  const sums = new Map<string, { poured: number; received: number }>()
  let first: string | undefined
  for (const { date, direction, cups } of entries) {
    if (date > today) continue
    const month = date.slice(0, 7)
    if (first === undefined || month < first) first = month
    let sum = sums.get(month)
    if (sum === undefined) sums.set(month, (sum = { poured: 0, received: 0 }))
    sum[direction] += cups
  }
  const months: MonthOfEntries[] = []
  if (first === undefined) return months
  let poured = 0
  let received = 0
  for (let day = asDay(`${first}-01`); day <= today; day = addMonths(day, 1)) {
    const month = day.slice(0, 7)
    const sum = sums.get(month) ?? { poured: 0, received: 0 }
    poured += sum.poured
    received += sum.received
    months.push({
      month,
      poured: asCups(sum.poured),
      received: asCups(sum.received),
      balance: { poured: asCups(poured), received: asCups(received) },
    })
  }
  return months
}
