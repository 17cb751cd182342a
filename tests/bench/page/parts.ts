import type { Spread } from '../world/figures.ts'

/** How search did among so many people. */
export interface PeopleSearch {
  readonly people: number
  readonly built: number
  readonly keystroke: Spread
  /** The slowest keystrokes, for whoever mends them. */
  readonly slowest: readonly { readonly typed: string; readonly ms: number }[]
  readonly fuse: Spread
  /** Search and plain Fuse on the very same keystrokes. */
  readonly same: Spread
  readonly hitRates: readonly { readonly way: string; readonly asked: number; readonly found: number }[]
}

/** How search did over longer texts. */
export interface NotesSearch {
  readonly notes: number
  readonly built: number
  readonly keystroke: Spread
  readonly slowest: readonly { readonly typed: string; readonly ms: number }[]
}

/** What the search worker of the measurements is asked. */
export type SearchTask =
  | {
      readonly kind: 'people'
      readonly count: number
      readonly seed: number
      readonly fuseKeystrokes: number
      readonly hitRates: boolean
    }
  | { readonly kind: 'notes'; readonly count: number; readonly seed: number }
