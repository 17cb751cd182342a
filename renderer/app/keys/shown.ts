import { removeKeys, shownKeys } from './keys.ts'
import { isMacPlatform } from './listen.ts'

/** Keys as this machine's keyboard has them, in one text for a button or a sentence: "Ctrl ↵", "⌘ ↵". */
export const keysHere = (keys: string): string => shownKeys(keys, isMacPlatform()).join(' ')

/** The keys of this machine that take something away; the first is the one to show. */
export const removeKeysHere = (): readonly string[] => removeKeys(isMacPlatform())
