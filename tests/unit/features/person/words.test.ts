import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { addressLines } from '#features/person/details/address.ts'
import { languageNames } from '#features/person/details/languages.ts'
import { mainPosition, positionInWords } from '#features/person/details/positions.ts'
import { labelInWords, labelOfWords } from '#features/person/details/reachLabels.ts'
import { changedFields } from '#features/person/history/changedFields.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'

const year2019 = v.parse(PartialDateSchema, '2019')

test('an address has the lines of an envelope, without those nobody filled in', () => {
  expect(addressLines({ street: 'Oudegracht 1', postalCode: '3511 AB', city: 'Utrecht', country: 'Nederland' })).toEqual([
    'Oudegracht 1',
    '3511 AB Utrecht',
    'Nederland',
  ])
  expect(addressLines({ label: 'work' })).toEqual([])
})

test('the main position is the first one held now', () => {
  const held = { role: 'Editor', organisation: 'Dagblad Oost' }
  expect(mainPosition([{ role: 'Intern', to: year2019 }, held])).toBe(held)
  expect(mainPosition([])).toBeUndefined()
  expect(positionInWords({ ...held, department: 'City desk' })).toBe('Editor, City desk, Dagblad Oost')
})

test('a language is named in the language of the user, and a tag that is none stays', () => {
  expect(languageNames('nl')('fr')).toBe('Frans')
  expect(languageNames('en')('fy')).toBe('Western Frisian')
  expect(languageNames('en')('no such tag')).toBe('no such tag')
})

test('a history names every field a change touched, also one it cleared, in the order of the record', () => {
  expect(
    changedFields({
      table: 'contacts',
      id: '1',
      before: { tags: ['a'], city: 'Delft' },
      after: { tags: [] },
      absentAfter: ['city'],
    }),
  ).toEqual(['city', 'tags'])
})

test('what kind of number it is stands in the language of the user, and is kept as other programs know it', async () => {
  const t = textOf(await createI18n('nl'))
  expect(['work', 'HOME', 'mobile', 'Buurthuis'].map((label) => labelInWords(label, t))).toEqual([
    'werk',
    'thuis',
    'mobiel',
    'Buurthuis',
  ])
  expect(['werk', ' Thuis', 'mobiel', 'Buurthuis'].map((words) => labelOfWords(words, t))).toEqual([
    'work',
    'home',
    'mobile',
    'Buurthuis',
  ])
})
