import { draftKeys } from '#app/forms/draftKeys.ts'
import { forget, store, stored } from '#app/forms/storage.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import { type ListOfLines, ListSchema } from './rows.ts'

const keyOf = (set: DataSet): string => draftKeys('lines', set)

/** The list left here before it was saved, if any. */
export const keptList = (set: DataSet): ListOfLines | undefined => stored(keyOf(set), ListSchema)

/** Keeps a list until it is saved or given up. */
export const keepList = (set: DataSet, list: ListOfLines): void => store(keyOf(set), list)

export const forgetList = (set: DataSet): void => forget(keyOf(set))
