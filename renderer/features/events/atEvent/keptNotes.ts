import * as v from 'valibot'
import { draftKey } from '#app/forms/draftKeys.ts'
import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import type { GuestId } from '#shared/domain/records/values.ts'

/**
 * Notes being typed, until they are with the guest: a window that is closed in
 * the middle of a word loses none.
 */
const keyOf = (set: DataSet, id: GuestId): string => draftKey('guestNote', set, id)

export const keptNote = (set: DataSet, id: GuestId): string | undefined => stored(keyOf(set, id), v.string())
export const keepNote = (set: DataSet, id: GuestId, text: string): void => store(keyOf(set, id), text)
export const forgetNote = (set: DataSet, id: GuestId): void => forget(keyOf(set, id))
