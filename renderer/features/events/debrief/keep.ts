import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { type DebriefState, DebriefStateSchema, saysAnything } from './state.ts'

const keyOf = (set: DataSet, id: EventId): string => `bakkie debrief ${set} ${id}`

/** The debrief of an event that was left before it was saved. It outlives the window and the program. */
export const keptDebrief = (set: DataSet, id: EventId): DebriefState | undefined => stored(keyOf(set, id), DebriefStateSchema)

/** Keeps a debrief until it is saved. */
export function keepDebrief(set: DataSet, id: EventId, state: DebriefState): void {
  if (saysAnything(state)) store(keyOf(set, id), state)
  else forget(keyOf(set, id))
}
