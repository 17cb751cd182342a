import { en } from './en/index.ts'
import { nl } from './nl/index.ts'

/** Every visible text, by language, then namespace. Plurals end in `_one` and `_other` (i18next, Intl.PluralRules). */
export const CATALOGUES = { en, nl } as const
export type Language = keyof typeof CATALOGUES
