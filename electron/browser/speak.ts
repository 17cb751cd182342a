import { CATALOGUES } from '#shared/messages/catalogues.ts'
import type { Settings } from '#shared/contract/settings.ts'

/** A text that the browser host says in the terminal. */
export type StartText = keyof (typeof CATALOGUES)['en']['errors']['start']

/** The language of the terminal: the settings', else the machine's where it is Dutch, else English. */
export function spokenLanguage(chosen: Settings['language'], env: Readonly<Record<string, string | undefined>>): 'en' | 'nl' {
  if (chosen !== 'system') return chosen
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

/** A text in a language, with its values filled in. */
export function startText(language: 'en' | 'nl', key: StartText, values: Readonly<Record<string, string>> = {}): string {
  const text: string = CATALOGUES[language].errors.start[key]
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}
