import type { ContactFacts } from '../facts.ts'
import type { MoneyEntry } from '../ledger/entry.ts'
import { moneyOf } from '../ledger/money.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { Day, MeetingId } from '../records/values.ts'
import type { MoneyTotal } from '../summary/summary.ts'
import { moneyTotals } from './balance.ts'
import type { WhatIf } from './whatIf.ts'
import { countsIn } from './whatIf.ts'

/** Minutes spent at a meeting; they have no direction. */
export interface MinutesOf {
  readonly date: Day
  readonly minutes: number
  readonly source: { readonly kind: 'meeting'; readonly id: MeetingId; readonly meetingKind: MeetingKind }
}

/** What stands beside the cups of several contacts. */
export interface Beside {
  /** Per currency, never added across currencies. */
  readonly money: readonly MoneyTotal[]
  /** Minutes of meetings that happened, each meeting once however many took part. */
  readonly minutes: number
}

/**
 * Money and time with these contacts up to a day, of what counts. A bill is
 * divided over the contacts and adds up; a meeting's minutes count once.
 * @param visit is given everything that counts, a meeting with the first of these contacts who was there
 */
export function besideOf(
  facts: Iterable<ContactFacts>,
  { today, what = {} }: { readonly today: Day; readonly what?: WhatIf },
  visit?: (entry: MoneyEntry | MinutesOf, fact: ContactFacts) => void,
): Beside {
  const paid: MoneyEntry[] = []
  const counted = new Set<MeetingId>()
  let total = 0
  for (const fact of facts) {
    for (const entry of moneyOf(fact)) {
      if (entry.date > today || !countsIn(what, entry)) continue
      paid.push(entry)
      visit?.(entry, fact)
    }
    for (const { meeting } of fact.meetings) {
      const { id, kind, date, state, minutes = 0 } = meeting
      const entry: MinutesOf = { date, minutes, source: { kind: 'meeting', id, meetingKind: kind } }
      if (state !== 'happened' || minutes === 0 || date > today || counted.has(id) || !countsIn(what, entry)) continue
      counted.add(id)
      total += minutes
      visit?.(entry, fact)
    }
  }
  return { money: moneyTotals(paid, today), minutes: total }
}
