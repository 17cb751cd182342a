import { describe, expect, it } from 'vitest'
import { SearchIndex } from '#shared/search/searchIndex.ts'
import { mistype, network, random, type Someone } from './network.ts'

const people = network(10_000)
const index = new SearchIndex({
  fields: [
    { name: 'name', weight: 1 },
    { name: 'organisation', weight: 0.6 },
    { name: 'city', weight: 0.4 },
  ],
})
for (const { id, name, organisation, city } of people) index.put(id, { name, organisation, city })

const next = random(21)
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
const sample = people.filter((_, i) => i % 50 === 3)
/** The same name twice is the same find: any of the namesakes will do. */
const found = (typed: string, wanted: Someone): boolean =>
  index
    .search(typed, 5)
    .some(({ id }) => people[Number(id)]?.name === wanted.name || people[Number(id)]?.organisation === wanted.organisation)

const WAYS: readonly [way: string, type: (person: Someone) => string][] = [
  ['a started name', ({ name }) => name.slice(0, Math.max(6, name.length - 2))],
  ['one edit', ({ name }) => mistype(name, next)],
  ['two edits', ({ name }) => mistype(mistype(name, next), next)],
  ['diacritics left out', ({ name }) => plain(name)],
  ['two words, family first', ({ given, family }) => `${family} ${given}`],
  ['name and organisation', ({ given, organisation }) => `${given} ${organisation.split(' ').at(-1) ?? ''}`],
  ['a piece of an organisation', ({ organisation }) => organisation.split(' ').slice(1).join(' ').slice(0, -1)],
]

describe('among 10,000 people, the one meant is in the first five', () => {
  it.each(WAYS)('%s', (_way, type) => {
    const missed = sample.filter((person) => !found(type(person), person)).map((person) => person.name)
    expect(1 - missed.length / sample.length, missed.join(', ')).toBeGreaterThanOrEqual(0.97)
  })
})
