import type { Text } from '#app/i18n/index.ts'

/** The labels that address books and vCard have in common, as they are kept. */
const KNOWN = ['work', 'home', 'mobile'] as const

/** What kind of address or number it is in the user's language; a label of their own as it was typed. */
export function labelInWords(label: string, t: Text): string {
  const known = KNOWN.find((one) => one === label.toLowerCase())
  return known === undefined ? label : t(`person.details.labels.${known}`)
}

/** A typed label as it is kept: a word of the user's language for a common one becomes that one, so that other programs know it. */
export function labelOfWords(words: string, t: Text): string {
  return KNOWN.find((one) => t(`person.details.labels.${one}`) === words.trim().toLowerCase()) ?? words
}
