import type { LedgerView } from '#app/place/ledger.ts'
import type { LedgerPage, TimeEntry, WithOrigin } from '#data/queries/ledger.ts'
import { moneyTotals } from '#shared/domain/balance/balance.ts'
import { entriesByMonth } from '#shared/domain/balance/months.ts'
import type { MonthOfEntries } from '#shared/domain/balance/months.ts'
import type { Tried, WhatIf } from '#shared/domain/balance/whatIf.ts'
import { countsIn, isTried, tried } from '#shared/domain/balance/whatIf.ts'
import type { LedgerEntry, MoneyEntry } from '#shared/domain/ledger/entry.ts'
import { isWanted } from '#shared/domain/ledger/narrow.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { MoneyTotal } from '#shared/domain/summary/summary.ts'

/** A ledger as it is shown: what counts, and of that the part one wants to see. */
export interface Shown extends Tried {
  /** Cups by month of all that counts. */
  readonly months: readonly MonthOfEntries[]
  /** Something is tried out, and no cups count. */
  readonly isEmpty: boolean
  readonly minutes: number
  readonly totals: readonly MoneyTotal[]
  readonly entries: readonly WithOrigin<LedgerEntry>[]
  readonly ahead: readonly WithOrigin<LedgerEntry>[]
  readonly money: readonly WithOrigin<MoneyEntry>[]
  readonly time: readonly WithOrigin<TimeEntry>[]
}

/** What a ledger shows: `what` decides which entries count, `view` which of those are listed. */
export function shownOf(page: LedgerPage, what: WhatIf, view: LedgerView, today: Day): Shown {
  const entries = page.entries.filter((entry) => countsIn(what, entry))
  const money = page.money.filter((entry) => countsIn(what, entry))
  const time = page.time.filter((entry) => countsIn(what, entry))
  return {
    ...tried(page.summary, entries, what, today),
    isEmpty: entries.length === 0 && isTried(what),
    months: entriesByMonth(entries, today),
    minutes: time.reduce((sum, entry) => sum + entry.minutes, 0),
    totals: moneyTotals(money, today),
    entries: entries.filter((entry) => isWanted(view, entry)),
    ahead: page.ahead.filter((entry) => countsIn(what, entry)),
    money: money.filter(
      (entry) => isWanted(view, entry) && (view.currency === undefined || entry.money.currency === view.currency),
    ),
    time,
  }
}
