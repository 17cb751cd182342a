import { describe, expect, it } from 'vitest'
import { readSort, rowsOf, writeSort } from '#features/losingTouch/rows.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Tier } from '#shared/domain/records/contact.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'
import { someone, TODAY } from '../people/summaries.ts'

const row = (name: string, atStake: number, tier?: Tier, daysAgo = 40): Cooling => ({
  summary: someone(name, tier === undefined ? {} : { tier }),
  lastContact: addDays(TODAY, -daysAgo),
  warmth: 50,
  ahead: 50 - atStake,
  atStake,
})
const ROWS = [row('Carla Bos', 5, 'b'), row('Anna Aalbers', 12, 'a', 90), row('Bob Cohen', 5)]
const namesOf = (rows: readonly Cooling[]) => rows.map(({ summary }) => summary.name)

describe('The list of who cools down', () => {
  it('opens with most at stake first, equal ones by name', () => {
    expect(namesOf(rowsOf(ROWS, undefined, readSort(undefined)))).toEqual(['Anna Aalbers', 'Carla Bos', 'Bob Cohen'])
  })
  it('is narrowed to a tier, or to those without one', () => {
    expect(namesOf(rowsOf(ROWS, 'a', readSort(undefined)))).toEqual(['Anna Aalbers'])
    expect(namesOf(rowsOf(ROWS, 'none', readSort(undefined)))).toEqual(['Bob Cohen'])
  })
  it('is sorted as the address says, and the usual order says nothing', () => {
    expect(namesOf(rowsOf(ROWS, undefined, readSort('lastContact')))[0]).toBe('Anna Aalbers')
    expect(readSort('nonsense')).toEqual({ column: 'atStake', direction: 'descending' })
    expect(writeSort({ column: 'atStake', direction: 'descending' })).toBeUndefined()
    expect(writeSort({ column: 'name', direction: 'ascending' })).toBe('name')
  })
})
