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
  /** Every typed word begins a word of it; otherwise it was found by likeness. */
  readonly isExact?: boolean
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

/**
 * Everything found in the order to show it: commands first where one is spelt out, then what holds
 * the typed words, then other commands. What only resembles the words comes last, in a group of its
 * own wherever something better stands above it.
 */
export const inOrder = (
  finds: readonly PaletteGroup[],
  commands: PaletteGroup,
  isSpelt: boolean,
  alike: string,
): readonly PaletteGroup[] => {
  const exact = finds.map((group) => ({ ...group, items: group.items.filter(({ isExact }) => isExact) }))
  const better = isSpelt ? [commands, ...exact] : [...exact, commands]
  if (better.every(({ items }) => items.length === 0)) return finds
  const rest = finds.flatMap(({ items }) => items.filter(({ isExact }) => !isExact))
  return [...better, { id: 'alike', title: alike, items: rest }]
}

/** Groups in order without the empty ones, and each item's place among all. */
export const numbered = (groups: readonly PaletteGroup[]) => {
  let at = 0
  return groups
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, at: at++ })) }))
}
