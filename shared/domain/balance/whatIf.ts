import { addDays, addMonths, asDay, later } from '../calendar/days.ts'
import type { Balance, EntrySource, LedgerEntry, Phase } from '../ledger/entry.ts'
import type { PhaseFacts } from '../phase/phase.ts'
import { phaseOf } from '../phase/phase.ts'
import type { Day } from '../records/values.ts'
import { balanceOf } from './balance.ts'

/** Which entries count: all but loans, or those of one kind alone. */
export const COUNTINGS = ['without-loans', 'meetings', 'favours', 'introductions', 'loans'] as const
export type Counting = (typeof COUNTINGS)[number]

/** Periods one asks for by name. */
export const PERIODS = ['last-12-months', 'this-year'] as const
export type Period = (typeof PERIODS)[number]

/** What is tried out on a ledger: never stored, and nothing follows from it. Absent: everything counts. */
export interface WhatIf {
  readonly counting?: Counting
  /** The first day that counts. */
  readonly from?: Day
  /** The last day that counts. */
  readonly to?: Day
}

const SOURCE_OF: Readonly<Record<Exclude<Counting, 'without-loans'>, EntrySource['kind']>> = {
  meetings: 'meeting',
  favours: 'favour',
  introductions: 'introduction',
  loans: 'loan',
}

/** The days of a period, as of today: the last 12 months are today and the year before it. */
export function daysOf(period: Period, today: Day): { readonly from: Day; readonly to: Day } {
  if (period === 'this-year') return { from: asDay(`${today.slice(0, 4)}-01-01`), to: today }
  return { from: addDays(addMonths(today, -12), 1), to: today }
}

/** Whether an entry, of cups or of money, counts in what is tried out. */
export function countsIn({ counting, from, to }: WhatIf, entry: { readonly date: Day; readonly source: EntrySource }): boolean {
  if (from !== undefined && entry.date < from) return false
  if (to !== undefined && entry.date > to) return false
  if (counting === undefined) return true
  return counting === 'without-loans' ? entry.source.kind !== 'loan' : entry.source.kind === SOURCE_OF[counting]
}

/** Whether anything is tried out at all. */
export function isTried({ counting, from, to }: WhatIf): boolean {
  return counting !== undefined || from !== undefined || to !== undefined
}

/** What a balance would be, and what it would mean. */
export interface Tried {
  readonly balance: Balance
  readonly phase: Phase
}

/**
 * The balance and today's phase if only these entries counted. What is tried
 * out changes which cups count, and which was the last one received; how long
 * you know each other, when you were last in touch and the horizon of patience
 * stay what they are.
 */
export function tried(summary: PhaseFacts, entries: readonly LedgerEntry[], what: WhatIf, today: Day): Tried {
  const counted = entries.filter((entry) => entry.date <= today && countsIn(what, entry))
  const balance = balanceOf(counted, today)
  let lastReceived: Day | undefined
  for (const { date, direction, shared } of counted) {
    if (direction === 'received' && !shared) lastReceived = later(date, lastReceived)
  }
  const { lastUnsharedReceived: _whole, ...standing } = summary
  const facts = { ...standing, ...balance, ...(lastReceived !== undefined && { lastUnsharedReceived: lastReceived }) }
  return { balance, phase: phaseOf(facts, today) }
}
