import type { PaletteGroup } from './items.ts'

/** What the search found for the text of the palette. */
export interface Hits {
  readonly groups: readonly PaletteGroup[]
  readonly isPending: boolean
  readonly isIndexing: boolean
}

const NONE: Hits = { groups: [], isPending: false, isIndexing: false }
export const useHits = (_text: string): Hits => NONE
