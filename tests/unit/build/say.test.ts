import { expect, it } from 'vitest'
import { host as en } from '#shared/messages/en/host.ts'
import { host as nl } from '#shared/messages/nl/host.ts'
import { firstWords, startLanguage } from '../../../build/say.mjs'

it('the first words, before anything is built, are those of the catalogue', () => {
  expect(en.start).toMatchObject(firstWords)
})

it.each([
  [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LANG: 'nl' }, 'nl'],
  [{ LANG: 'nl_BE' }, 'nl'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'nld_X' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LC_ALL: 'nl_NL', LANG: 'en_GB' }, 'nl'],
  [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'nl_NL' }, 'en'],
])('%o is spoken to in %s', (env, language) => {
  expect(startLanguage(env)).toBe(language)
})

it('every start message has the same values to fill in, in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).join(' ')
  for (const [key, text] of Object.entries(en.start)) {
    expect(places(Reflect.get(nl.start, key)), key).toEqual(places(text))
  }
})
