import type { Meeting } from '../records/meeting.ts'
import type { Day } from '../records/values.ts'
import { asCups } from '../ledger/cups.ts'
import type { MoneyTotal, Summary } from '../summary/summary.ts'
import type { Balance } from '../ledger/entry.ts'

/** Meetings that happened and their minutes, each meeting once however many took part. */
export interface MeetingTotals {
  readonly meetings: number
  readonly minutes: number
}

/** Adds up meetings that happened up to today, counting a meeting once even when it is given several times. */
export function meetingTotals(meetings: Iterable<Meeting>, today: Day): MeetingTotals {
  const counted = new Set<string>()
  let minutes = 0
  for (const meeting of meetings) {
    if (meeting.state !== 'happened' || meeting.date > today || counted.has(meeting.id)) continue
    counted.add(meeting.id)
    minutes += meeting.minutes ?? 0
  }
  return { meetings: counted.size, minutes }
}

/** Both sides and money over several contacts. */
export interface OverallBalance extends Balance {
  readonly contacts: number
  readonly money: readonly MoneyTotal[]
}

/**
 * Adds up the balances of several contacts. A cup belongs to one contact and a
 * bill is divided among them, so both add up; minutes do not (see `meetingTotals`).
 */
export function overallBalance(summaries: Iterable<Pick<Summary, 'poured' | 'received' | 'money'>>): OverallBalance {
  let contacts = 0
  let poured = 0
  let received = 0
  const money = new Map<string, MoneyTotal>()
  for (const summary of summaries) {
    contacts += 1
    poured += summary.poured
    received += summary.received
    for (const total of summary.money) {
      const before = money.get(total.currency) ?? { currency: total.currency, poured: 0, received: 0 }
      money.set(total.currency, {
        currency: total.currency,
        poured: before.poured + total.poured,
        received: before.received + total.received,
      })
    }
  }
  const byCode = [...money.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
  return { contacts, poured: asCups(poured), received: asCups(received), money: byCode }
}
