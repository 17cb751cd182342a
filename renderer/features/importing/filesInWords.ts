import type { Text } from '#app/i18n/index.ts'

/** The name of one file, or how many there are. */
export function filesInWords(t: Text, names: readonly string[]): string {
  const [only] = names
  return names.length === 1 && only !== undefined ? only : t('importing.filesNamed', { count: names.length })
}
