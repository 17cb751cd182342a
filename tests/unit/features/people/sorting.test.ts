import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSort, SORTS, sortPeople, writeSort } from '#features/people/list/sorting.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { names, someone, TODAY } from './summaries.ts'

const anna = someone('Anna de Vries', { organisation: 'Zuidwest', tier: 'b', lastMet: asDay('2026-11-01'), poured: 300 })
const bob = someone('Bob Aalders', { organisation: 'École', tier: 'a', lastMet: asDay('2026-10-01'), received: 300 })
const carla = someone('Carla Blom')
const everyone = [anna, bob, carla]
const sorted = (text: string) => names(sortPeople(everyone, readSort(text), TODAY))

describe('the list of people is sorted', () => {
  test('by family name, without the tussenvoegsel', () => {
    expect(sorted('name')).toEqual(['Bob Aalders', 'Carla Blom', 'Anna de Vries'])
    expect(sorted('-name')).toEqual(['Anna de Vries', 'Carla Blom', 'Bob Aalders'])
  })

  test('by organisation without regard to accents; who has none stands last either way', () => {
    expect(sorted('organisation')).toEqual(['Bob Aalders', 'Anna de Vries', 'Carla Blom'])
    expect(sorted('-organisation')).toEqual(['Anna de Vries', 'Bob Aalders', 'Carla Blom'])
  })

  test('by tier, A first, and by the day last met, the longest ago first', () => {
    expect(sorted('tier')).toEqual(['Bob Aalders', 'Anna de Vries', 'Carla Blom'])
    expect(sorted('lastMet')).toEqual(['Bob Aalders', 'Anna de Vries', 'Carla Blom'])
  })

  test('by balance, from whom I poured most for to who poured most for me', () => {
    expect(sorted('balance')).toEqual(['Anna de Vries', 'Carla Blom', 'Bob Aalders'])
  })

  test('the same however it stood before, and nobody is lost', () => {
    const orders = fc.record({ column: fc.constantFrom(...SORTS), direction: fc.constantFrom('ascending', 'descending') })
    fc.assert(
      fc.property(orders, fc.shuffledSubarray(everyone, { minLength: 3 }), (sort, people) => {
        expect(sortPeople(people, sort, TODAY)).toEqual(sortPeople(everyone, sort, TODAY))
      }),
    )
  })
})

test('an order is the same after it went through an address', () => {
  for (const column of SORTS)
    for (const direction of ['ascending', 'descending'] as const)
      expect(readSort(writeSort({ column, direction }))).toEqual({ column, direction })
  expect(readSort('shoeSize')).toEqual({ column: 'name', direction: 'ascending' })
})
