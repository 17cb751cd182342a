import type { Settings } from '#shared/contract/settings.ts'
import type { Language } from '#shared/messages/catalogues.ts'

/** The language of the setting; `system` is the first of the machine's that we speak, else English. */
export const languageOf = (setting: Settings['language'], machine: readonly string[]): Language => {
  if (setting !== 'system') return setting
  const spoken = machine.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((tag) => tag === 'nl' || tag === 'en') === 'nl' ? 'nl' : 'en'
}

/**
 * The locale for dates and numbers: the machine's own form of the language
 * ("nl-BE") where it has one, else the form of our texts.
 */
export const localeOf = (language: Language, machine: readonly string[]): string =>
  machine.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? (language === 'nl' ? 'nl-NL' : 'en-GB')
