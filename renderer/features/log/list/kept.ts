import { forget, store, stored } from '#app/forms/storage.ts'
import { type ListOfLines, ListSchema } from './rows.ts'

const keyOf = (key: string): string => `bakkie log list ${key}`

/** The list left here before it was saved, if any. */
export const keptList = (key: string): ListOfLines | undefined => stored(keyOf(key), ListSchema)

/** Keeps a list until it is saved or given up. */
export const keepList = (key: string, list: ListOfLines): void => store(keyOf(key), list)

export const forgetList = (key: string): void => forget(keyOf(key))
