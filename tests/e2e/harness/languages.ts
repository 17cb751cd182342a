import { CATALOGUES } from '#shared/messages/catalogues.ts'

/** The languages of the product, with the browser's locale that chooses each and its texts. */
export const LANGUAGES = [
  { language: 'en', locale: 'en-GB', texts: CATALOGUES.en },
  { language: 'nl', locale: 'nl-NL', texts: CATALOGUES.nl },
] as const

/** The part of a text before its first hole: what stands on the screen whatever fills the holes. */
export const startOf = (text: string): string => text.split('{{')[0] ?? ''
