import { TierSchema, type Tier } from '#shared/domain/records/contact.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'

export const SORTS = ['name', 'tier', 'lastContact', 'warmth', 'atStake'] as const
export type SortColumn = (typeof SORTS)[number]

export interface Sort {
  readonly column: SortColumn
  readonly direction: 'ascending' | 'descending'
}

/** Most at stake first, as the list opens. */
const USUAL: Sort = { column: 'atStake', direction: 'descending' }

/** Whom the list is narrowed to: a tier, or those without one. */
export type TierFilter = Tier | 'none'
export const TIER_FILTERS: readonly TierFilter[] = [...TierSchema.options, 'none']

/** Those in a tier (or in none), in an order; equal ones by name. */
export function rowsOf(cooling: readonly Cooling[], tier: TierFilter | undefined, { column, direction }: Sort): Cooling[] {
  const sign = direction === 'ascending' ? 1 : -1
  return cooling
    .filter(({ summary }) => tier === undefined || (summary.tier ?? 'none') === tier)
    .toSorted((a, b) => sign * compare(keyOf(a, column), keyOf(b, column)) || compare(a.summary.sortName, b.summary.sortName))
}

function keyOf(row: Cooling, column: SortColumn): string | number {
  switch (column) {
    case 'name':
      return row.summary.sortName
    case 'tier':
      return row.summary.tier ?? 'none'
    default:
      return row[column]
  }
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reads an order from an address, `-warmth`; most at stake first when it says none that is known. */
export function readSort(text: string | undefined): Sort {
  const column = SORTS.find((name) => name === text?.replace(/^-/, ''))
  return column === undefined ? USUAL : { column, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
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
  return text === `-${USUAL.column}` ? undefined : text
}
