import type { BalanceOn } from '#shared/domain/balance/everyone.ts'
import { horizonOf } from '#shared/domain/balance/horizon.ts'
import type { Phase } from '#shared/domain/ledger/entry.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import type { Tier } from '#shared/domain/records/contact.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'
import { oneOf } from '../oneOf.ts'

/** Which way a balance leans. */
export const LEANINGS = ['theirs', 'mine', 'even'] as const
export type Leaning = (typeof LEANINGS)[number]

export const PHASES = ['new', 'investing', 'mutual', 'indebted', 'one-way', 'resting'] as const satisfies readonly Phase[]
export const TIERS = ['a', 'b', 'c'] as const satisfies readonly Tier[]

/** What the balances are narrowed to; absent is everything. */
export interface BalanceFilter {
  readonly text?: string | undefined
  readonly leaning?: Leaning | undefined
  readonly phase?: Phase | undefined
  readonly tier?: Tier | undefined
  /** Within the horizon of patience, or past it. */
  readonly horizon?: 'within' | 'past' | undefined
}

/** Reads from an address whose balances are shown; what is not known there is passed over. */
export function readFilter(query: string): BalanceFilter {
  const values = new URLSearchParams(query)
  return {
    text: values.get('q') ?? undefined,
    leaning: oneOf(LEANINGS, values.get('leaning')),
    phase: oneOf(PHASES, values.get('phase')),
    tier: oneOf(TIERS, values.get('tier')),
    horizon: oneOf(['within', 'past'], values.get('horizon')),
  }
}

/** Whether anyone may be left out. */
export const isFiltered = (filter: BalanceFilter): boolean => Object.values(filter).some((value) => value !== undefined)

/** Reads how they are sorted: `name`, or `-name` for the other way round; without it the most cups come first. */
export function readSort(query: string): { readonly column: SortColumn; readonly direction: 'ascending' | 'descending' } {
  const sort = new URLSearchParams(query).get('sort')
  return {
    column: oneOf(SORTS, sort?.replace(/^-/, '')) ?? 'cups',
    direction: sort === null || sort.startsWith('-') ? 'descending' : 'ascending',
  }
}

/** A balance with what it means on a day. */
export interface BalanceRow {
  readonly summary: Summary
  readonly phase: Phase
  /** Received less poured, hundredths of a cup: above zero there is something to return. */
  readonly difference: number
}

/**
 * The rows of a day, phase and difference worked out once.
 * @param tried what the balances would be when something is tried out; who is not in it has nothing that counts
 */
export function balanceRows(summaries: readonly Summary[], today: Day, tried?: readonly BalanceOn[]): BalanceRow[] {
  if (tried === undefined) {
    return summaries.map((summary) => ({
      summary,
      phase: phaseOf(summary, today),
      difference: summary.received - summary.poured,
    }))
  }
  const known = new Map(summaries.map((summary) => [summary.id, summary]))
  return tried.flatMap(({ id, poured, received, phase }) => {
    const summary = known.get(id)
    return summary === undefined ? [] : [{ summary: { ...summary, poured, received }, phase, difference: received - poured }]
  })
}

/** Those rows that a filter lets through. */
export function filterBalances(rows: readonly BalanceRow[], filter: BalanceFilter, today: Day): BalanceRow[] {
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return rows.filter(({ summary, phase, difference }) => {
    if (filter.phase !== undefined && phase !== filter.phase) return false
    if (filter.tier !== undefined && summary.tier !== filter.tier) return false
    if (filter.leaning !== undefined && leaningOf(difference) !== filter.leaning) return false
    if (filter.horizon !== undefined && standingOf(summary, today) !== filter.horizon) return false
    if (words.length === 0) return true
    const said = fold(`${summary.name} ${summary.organisation ?? ''} ${summary.city ?? ''}`)
    return words.every((word) => said.includes(word))
  })
}

function standingOf(summary: Summary, today: Day): 'within' | 'past' | undefined {
  const horizon = horizonOf(summary)
  return horizon && (today > horizon.until ? 'past' : 'within')
}

/** `theirs` when they poured more for me than I for them. */
export function leaningOf(difference: number): Leaning {
  return difference > 0 ? 'theirs' : difference < 0 ? 'mine' : 'even'
}

export const SORTS = ['name', 'phase', 'cups', 'difference', 'lastMet'] as const
export type SortColumn = (typeof SORTS)[number]

/** Sorted by a column; equal rows by name. */
export function sortBalances(
  rows: readonly BalanceRow[],
  column: SortColumn,
  direction: 'ascending' | 'descending',
): BalanceRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => sign * compare(column, a, b) || order(a.summary.sortName, b.summary.sortName))
}

function compare(column: SortColumn, a: BalanceRow, b: BalanceRow): number {
  switch (column) {
    case 'name':
      return order(a.summary.sortName, b.summary.sortName)
    case 'phase':
      return PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase)
    case 'cups':
      return a.summary.poured + a.summary.received - b.summary.poured - b.summary.received
    case 'difference':
      return a.difference - b.difference
    case 'lastMet':
      return order(a.summary.lastMet ?? '', b.summary.lastMet ?? '')
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
