import type { DataSet } from '#shared/contract/calls.ts'

/** What a draft may be about. */
export type AboutTable = 'contacts' | 'notes' | 'guests' | 'events' | 'meetings'

interface DraftKind {
  /** How its keys begin; the data set follows, and what the draft is about, if anything. */
  readonly begin: string
  /** What the ids in its key, or else in it, may be of. It goes when none of them is there any more. */
  readonly about: readonly AboutTable[]
}

/**
 * Everything typed that is kept in the browser's storage until it is saved: a
 * form that keeps drafts has its kind here, so that none outlives what it is about.
 */
export const DRAFT_KINDS = {
  line: { begin: 'bakkie log', about: ['contacts', 'events', 'meetings'] },
  lines: { begin: 'bakkie log list', about: [] },
  note: { begin: 'bakkie note', about: ['contacts', 'notes'] },
  person: { begin: 'bakkie new person', about: [] },
  debrief: { begin: 'bakkie debrief', about: ['events'] },
  guestList: { begin: 'bakkie guest list', about: ['events'] },
  guestNote: { begin: 'bakkie guest note', about: ['guests'] },
  columns: { begin: 'bakkie guest columns', about: [] },
} as const satisfies Readonly<Record<string, DraftKind>>

export type DraftKindName = keyof typeof DRAFT_KINDS

/** How the keys of a kind begin in a data set. */
export const draftKeys = (kind: DraftKindName, set: DataSet): string => `${DRAFT_KINDS[kind].begin} ${set}`

/** The key of one draft. */
export const draftKey = (kind: DraftKindName, set: DataSet, about: string): string => `${draftKeys(kind, set)} ${about}`
