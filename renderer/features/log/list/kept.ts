import { parseStored } from '../draft/stored.ts'
import { type ListOfLines, ListSchema } from './rows.ts'

const stored = (key: string): string => `bakkie log list ${key}`

/** The list left here before it was saved, if any. */
export const keptList = (key: string): ListOfLines | undefined => parseStored(ListSchema, localStorage.getItem(stored(key)))

/** Keeps a list until it is saved or given up. */
export const keepList = (key: string, list: ListOfLines): void => localStorage.setItem(stored(key), JSON.stringify(list))

export const forgetList = (key: string): void => localStorage.removeItem(stored(key))
