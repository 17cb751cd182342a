import { draftKey } from '#app/forms/draftKeys.ts'
import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { type DebriefState, DebriefStateSchema, saysAnything } from './state.ts'

/** Under what the debrief of an event is kept. */
export const debriefKey = (set: DataSet, id: EventId): string => draftKey('debrief', set, id)

/** The debrief of an event that was left before it was saved. It outlives the window and the program. */
export const keptDebrief = (set: DataSet, id: EventId): DebriefState | undefined =>
  stored(debriefKey(set, id), DebriefStateSchema)

/** Keeps a debrief until it is saved. */
export function keepDebrief(set: DataSet, id: EventId, state: DebriefState): void {
  if (saysAnything(state)) store(debriefKey(set, id), state)
  else forget(debriefKey(set, id))
}
