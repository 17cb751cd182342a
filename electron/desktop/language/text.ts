import { host as en } from '#shared/messages/en/host.ts'
import { host as nl } from '#shared/messages/nl/host.ts'
import type { Settings } from '#shared/contract/settings.ts'

export type HostText = typeof nl

/**
 * The host's own texts (menu, tray, dialogs) in the language of the settings.
 *
 * @param language as in the settings; `system` follows the locale
 * @param locale the machine's locale, such as `nl-NL`; English where it is neither
 */
export function hostText(language: Settings['language'], locale: string): HostText {
  const chosen = language === 'system' ? locale.toLowerCase().split(/[-_]/)[0] : language
  return chosen === 'nl' ? nl : en
}

/** Puts values in the places of a text: `{{name}}`. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_place, name: string) => values[name] ?? '')
