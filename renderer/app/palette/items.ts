import type { Range } from '#shared/search/ranges.ts'

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string
  readonly title: string
  /** What tells it from others: organisation, date. */
  readonly detail?: string
  /** Where the typed words are in the title and in the detail. */
  readonly ranges?: readonly Range[]
  readonly detailRanges?: readonly Range[]
  /** Set in the serif. */
  readonly isName?: boolean
  readonly keys?: string
  readonly run: () => void
}

export interface PaletteGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** Groups in order without the empty ones, and each item's place among all. */
export const numbered = (groups: readonly PaletteGroup[]) => {
  let at = 0
  return groups
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, at: at++ })) }))
}
