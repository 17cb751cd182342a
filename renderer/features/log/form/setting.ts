import type { PartValues, PersonRef } from '#shared/language/log/reading.ts'
import { first, itemsOf } from '../draft/draft.ts'
import { personKey } from '../draft/people.ts'
import { put, say, throwBack, type LogState, type More, type PartKind } from '../draft/state.ts'
import type { Log } from '../useLog.ts'

/** What the fields work on: a draft and how to change it. */
export type Draftable = Pick<Log, 'draft' | 'change' | 'people' | 'rules' | 'state' | 'reading'>

/** The value of a field there is one of. */
export const valueOf = <K extends PartKind>(log: Draftable, kind: K): PartValues[K] | undefined =>
  log.draft && first(log.draft.items, kind)?.value

/** Gives a field its value, or empties it: words of the line go back into the note then. */
export function setValue<K extends PartKind>(log: Draftable, kind: K, value: PartValues[K] | undefined): void {
  const item = log.draft && first(log.draft.items, kind)
  log.change((state) => (value === undefined ? (item ? throwBack(state, kind, item) : state) : put(state, kind, item, value)))
}

/** Changes what only the form says. */
export const setMore = (log: Draftable, more: More): void => log.change((state) => say(state, more))

/** Makes the people at the table these: those gone are thrown back, those new are added. */
export function setPeople(log: Draftable, people: readonly PersonRef[]): void {
  const keys = new Set(people.map((ref) => personKey(ref)))
  setList(log, 'person', people, (ref) => keys.has(personKey(ref)), personKey)
}

/** Makes the tags these. */
export function setTags(log: Draftable, tags: readonly string[]): void {
  setList(
    log,
    'tag',
    tags,
    (tag) => tags.includes(tag),
    (tag) => tag,
  )
}

function setList<K extends PartKind>(
  log: Draftable,
  kind: K,
  values: readonly PartValues[K][],
  stays: (value: PartValues[K]) => boolean,
  keyOf: (value: PartValues[K]) => string,
): void {
  const now = itemsOf(log.draft?.items ?? [], kind)
  const known = new Set(now.map((item) => keyOf(item.value)))
  // The last first, so that the places of the others hold.
  const gone = now.filter((item) => !stays(item.value)).toSorted((a, b) => (b.index ?? 0) - (a.index ?? 0))
  log.change((before) => {
    const without = gone.reduce<LogState>((state, item) => throwBack(state, kind, item), before)
    return values
      .filter((value) => !known.has(keyOf(value)))
      .reduce<LogState>((state, value) => put(state, kind, undefined, value), without)
  })
}
