import { describe, expect, test } from 'vitest'
import { filterPeople, initialsOf } from '#features/people/list/rows.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import { names, someone, TODAY } from './summaries.ts'

const people = [
  someone('Anna de Vries', { city: 'Utrecht', tier: 'a', lastMet: asDay('2026-09-01'), organisation: 'Café Noir' }),
  someone('Bob Smit', { city: 'Utrecht', tier: 'a', lastMet: asDay('2026-11-20'), tags: ['funding'] }),
  someone('Carla Blom', { city: 'Leiden', status: 'archived' }),
]
const found = (text: string) => names(filterPeople(people, parseQuery(text), TODAY))

describe('the filter field', () => {
  test('lets through who fits every operator', () => {
    expect(found('tier:a in:utrecht last:>60d')).toEqual(['Anna de Vries'])
  })

  test('looks for words in name, organisation, city and tags, without regard to accents', () => {
    expect(found('cafe vries')).toEqual(['Anna de Vries'])
    expect(found('utrecht fund')).toEqual(['Bob Smit'])
  })

  test('shows archived people only when they are asked for', () => {
    expect(found('')).toEqual(['Anna de Vries', 'Bob Smit'])
    expect(found('is:archived')).toEqual(['Carla Blom'])
  })

  test('goes on with what can be read while an operator is half typed', () => {
    expect(found('utrecht tier:')).toEqual(['Anna de Vries', 'Bob Smit'])
  })
})

test('initials are of given and family name, whatever stands between', () => {
  expect(initialsOf(someone('Anna van der Berg'))).toBe('AB')
  expect(initialsOf(someone('Öykü Çelik'))).toBe('ÖC')
  expect(initialsOf(someone('Madonna'))).toBe('M')
})
