import { expect, test } from 'vitest'
import { CATALOGUES } from '#shared/messages/catalogues.ts'

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

/** What no text may hold: English quotes “so”, Dutch ‘so’; both write ’, … and no hyphen for a dash. */
const STRANGE = {
  en: /[‘]|\.\.\.|\p{L}'\p{L}| - | -- /u,
  nl: /[“”]|\.\.\.|\p{L}'\p{L}| - | -- /u,
} as const

test.each(['en', 'nl'] as const)('every text of %s has the quotes, apostrophes and dots of its language', (language) => {
  const strange = textsOf(CATALOGUES[language]).filter(([, text]) => STRANGE[language].test(text))
  expect(strange.map(([path, text]) => `${path}: ${text}`)).toEqual([])
})
