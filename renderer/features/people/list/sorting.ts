import type { Tier } from '#shared/domain/records/contact.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import { fold } from '#shared/language/fold.ts'

export const SORTS = ['name', 'organisation', 'city', 'tier', 'lastMet', 'warmth', 'balance', 'next'] as const
export type SortColumn = (typeof SORTS)[number]

export interface Sort {
  readonly column: SortColumn
  readonly direction: 'ascending' | 'descending'
}

const TIERS = ['a', 'b', 'c'] as const satisfies readonly Tier[]

/** What a person sorts by; `undefined` where there is nothing, and that stands last either way. */
function keyOf(column: SortColumn, summary: Summary, today: Day): string | number | undefined {
  switch (column) {
    case 'name':
      return summary.sortName
    case 'organisation':
      return summary.organisation && fold(summary.organisation)
    case 'city':
      return summary.city && fold(summary.city)
    case 'tier':
      return summary.tier && TIERS.indexOf(summary.tier)
    case 'lastMet':
      return summary.lastMet
    case 'warmth':
      return warmthOf(summary, today)
    case 'balance':
      return summary.received - summary.poured
    case 'next':
      return summary.next?.date
  }
}

/** People sorted by a column, equal ones by name. */
export function sortPeople(people: readonly Summary[], { column, direction }: Sort, today: Day): Summary[] {
  const sign = direction === 'ascending' ? 1 : -1
  return people
    .map((summary) => ({ summary, key: keyOf(column, summary, today) }))
    .sort((a, b) => {
      if (a.key !== b.key) {
        if (a.key === undefined) return 1
        if (b.key === undefined) return -1
        return a.key < b.key ? -sign : sign
      }
      return order(a.summary.sortName, b.summary.sortName) || order(a.summary.id, b.summary.id)
    })
    .map(({ summary }) => summary)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reads an order from an address, `-lastMet`; by name when it says none that is known. */
export function readSort(text: string | undefined): Sort {
  const column = SORTS.find((name) => name === text?.replace(/^-/, ''))
  if (column === undefined) return { column: 'name', direction: 'ascending' }
  return { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
}

/** An order as an address says it; the usual one is left out. */
export function writeSort({
  column,
  direction,
}: {
  readonly column: string
  readonly direction: Sort['direction']
}): string | undefined {
  const text = direction === 'descending' ? `-${column}` : column
  return text === 'name' ? undefined : text
}
