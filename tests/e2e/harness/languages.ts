import { CATALOGUES } from '#shared/messages/catalogues.ts'
import { test } from './bakkie.ts'

/** The languages of the product, with the browser's locale that chooses each and its texts. */
export const LANGUAGES = [
  { language: 'en', locale: 'en-GB', texts: CATALOGUES.en },
  { language: 'nl', locale: 'nl-NL', texts: CATALOGUES.nl },
] as const

/** The part of a text before its first hole: what stands on the screen whatever fills the holes. */
export const startOf = (text: string): string => text.split('{{')[0] ?? ''

/**
 * Gives `test` out in turn: of two tests the one is run in one language, the other in the other, so that each is run
 * once and what a file is about is seen in both. That no text is missing in either is held by the tests of the catalogues.
 */
export function inTurn(language: (typeof LANGUAGES)[number]['language']): () => typeof test | undefined {
  const turn = LANGUAGES.findIndex((one) => one.language === language)
  let asked = 0
  return () => (asked++ % LANGUAGES.length === turn ? test : undefined)
}
