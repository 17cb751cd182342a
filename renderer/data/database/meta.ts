import type { Asked } from '#shared/domain/prompts/asked.ts'
import type { ClockTime, Day, Instant } from '#shared/domain/records/values.ts'

/** What the database remembers of itself; one row a key. */
export interface MetaValues {
  /** Made afresh each time a database is created: two databases of the same data have two. */
  databaseId: string
  /** The identity of the data, the same as in the folder's `identity.json`. */
  dataId: string
  /** Where the log of this database starts, when it was rebuilt from a snapshot whose changes are not in the journal. */
  base: { readonly seq: number; readonly hash: string }
  /** Present while a rebuild is under way: found at a start, the rebuild is begun anew. */
  rebuilding: { readonly since: Instant }
  /** The last change that a verified snapshot holds, and when it was taken. */
  snapshot: { readonly seq: number; readonly at: Instant }
  /** The latest day that any derived row counts up to: later than today, the clock was ahead. */
  derivedUpTo: Day
  /** Which rules the derived rows were last worked out by; see `refreshDerived`. */
  derivedBy: number
  /** The day photos that nothing names were last swept. */
  sweptOn: Day
  /** Another side was set aside here, which may name photos of this folder: none are swept. */
  setAside: { readonly at: Instant }
  /** The latest days of which the daily notification was given; one day alone in databases of before. */
  notifiedOn: Day | readonly Day[]
  /** When things due at a time were last notified of, local; what was due by then is not told again. */
  dueToldUpTo: { readonly day: Day; readonly time: ClockTime }
  /** What Today asked on the latest day; of another day than today it says nothing. */
  askedToday: Asked
  /** What a change of the log last said of that. */
  askedLogged: Asked
  /** Changes up to here have lost their values; undo does not reach behind it. */
  trimmedTo: number
}

export type MetaKey = keyof MetaValues

/** A row of the `meta` table. */
export type MetaRow = { [Key in MetaKey]: { readonly key: Key; readonly value: MetaValues[Key] } }[MetaKey]
