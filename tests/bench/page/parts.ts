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

/** What the worker that evaluates prompts is asked. */
export interface PromptsTask {
  readonly contacts: number
  readonly meetings: number
  readonly seed: number
}

/** How evaluating prompts did. */
export interface PromptsFigures {
  readonly contacts: number
  readonly meetings: number
  /** How many prompts there were. */
  readonly prompts: number
  /** All rules for everyone. */
  readonly everyone: Spread
  /** Looking at every record once and nothing more: what it is compared with. */
  readonly walk: Spread
  /** Ordering all those prompts as Today does. */
  readonly queue: Spread
  /** All rules for the contact with the most meetings, as after one change. */
  readonly busiest: { readonly meetings: number; readonly time: Spread }
}

/** What the worker that matches guests is asked. */
export interface MatchingTask {
  readonly contacts: number
  readonly lines: number
  readonly seed: number
}

/** How matching one guest list did. */
export interface MatchingFigures {
  /** The index over everyone. */
  readonly index: Spread
  /** The whole list with the index there. */
  readonly match: Spread
  readonly together: Spread
  /** The names of the same list through plain Fuse.js, in ms. */
  readonly fuse: number
  /** Lines that were certain of someone else than who it is. */
  readonly wrongCertain: number
  readonly certain: number
  /** By way of writing: how many of the list are here, and were among the first three. */
  readonly hitRates: readonly { readonly way: string; readonly asked: number; readonly found: number; readonly fuse: number }[]
}
