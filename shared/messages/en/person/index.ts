import { dealings } from './dealings.ts'
import { details } from './details.ts'
import { merging } from './merging.ts'
import { page } from './page.ts'

/** The page of one person. */
export const person = { ...page, ...dealings, ...details, ...merging } as const
