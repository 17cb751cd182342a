import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { choicesOf, CHOICES, chosenOf, typedOf } from '#features/people/filter/choices.ts'
import { conditionOf, cut, quoted, withCondition } from '#features/people/filter/queryText.ts'
import { phrasesOf, sentenceOf } from '#features/people/filter/sentence.ts'
import { suggestedViews } from '#features/people/views/suggested.ts'
import { textOf } from '#app/i18n/useText.ts'
import { en } from '#shared/messages/en/index.ts'
import { nl } from '#shared/messages/nl/index.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import { someone } from './summaries.ts'

const instance = createInstance()
await instance.init({
  lng: 'en',
  ns: ['all'],
  defaultNS: 'all',
  resources: { en: { all: en }, nl: { all: nl } },
  interpolation: { escapeValue: false },
})
const english = textOf(instance, 'en')
const dutch = textOf(instance, 'nl')

describe('a filter built with the controls', () => {
  test('is typed as the search language has it, one condition of a kind', () => {
    const once = withCondition('anna', 'tier', english('contacts.operator.tier.a'))
    expect(once).toBe('anna tier:a')
    expect(withCondition(once, 'tier', english('contacts.operator.tier.b'))).toBe('anna tier:b')
    expect(withCondition(once, 'tier', undefined)).toBe('anna')
  })

  test('keeps values of several words together', () => {
    const text = withCondition('', 'city', english('contacts.operator.city', { value: quoted('Den Haag') }))
    expect(text).toBe('in:"Den Haag"')
    expect(conditionOf(text)).toEqual({ kind: 'city', text: 'den haag' })
  })

  test('means the same in both languages', () => {
    for (const key of Object.values(CHOICES).flat()) {
      expect(conditionOf(english(key)), key).toBeDefined()
      expect(conditionOf(dutch(key)), key).toEqual(conditionOf(english(key)))
    }
    for (const kind of ['city', 'tag', 'organisation'] as const) {
      const key = `contacts.operator.${kind}` as const
      const asked = conditionOf(english(key, { value: quoted('Zeist') }))
      expect(asked).toEqual({ kind, text: 'zeist' })
      expect(conditionOf(dutch(key, { value: quoted('Zeist') }))).toEqual(asked)
    }
  })

  test('shows in the controls whichever way it was typed', () => {
    const choices = choicesOf(english, 'last')
    expect(chosenOf(english, choices, 'laatst:>1j')?.value).toBe('last:>1y')
    expect(chosenOf(english, choices, 'last:>45d')).toEqual({ value: 'last:>45d', label: 'Not met for 45 days' })
    expect(typedOf(parseQuery('anna last:>45d'), 'last')).toBe('last:>45d')
  })
})

describe('a filter in words', () => {
  const query = parseQuery('tier:a in:Utrecht last:>60d')

  test('reads as a sentence, in both languages', () => {
    expect(sentenceOf(english, query)).toBe('A-tier, in Utrecht, not met for 60 days')
    expect(sentenceOf(dutch, query)).toBe('Kring 1, in Utrecht, 60 dagen niet gezien')
  })

  test('comes apart into phrases, each to be taken off by itself', () => {
    const [, city] = phrasesOf(english, query)
    expect(city?.said).toBe('in Utrecht')
    expect(cut(query.text, city === undefined ? [] : [city])).toBe('tier:a last:>60d')
  })
})

test('three views are offered to who has none; the city is where most people are', () => {
  const people = [
    someone('Anna', { city: 'Utrecht' }),
    someone('Bob', { city: 'utrecht' }),
    someone('Carla', { city: 'Leiden' }),
    someone('Dirk', { city: 'Leiden', status: 'archived' }),
    someone('Els', { city: 'Leiden', status: 'archived' }),
  ]
  expect(suggestedViews(english, people).map(({ query }) => query)).toEqual(['owes:me', 'tier:a last:>60d', 'in:Utrecht'])
  for (const { query } of suggestedViews(dutch, people)) expect(parseQuery(query).errors).toEqual([])
  expect(suggestedViews(english, [])).toHaveLength(2)
})
