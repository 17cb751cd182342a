import { describe, expect, test } from 'vitest'
import type { Between } from '#data/queries/betweenUs.ts'
import type { BetweenFilter } from '#features/favours/overview/rows.ts'
import { filterBetween } from '#features/favours/overview/rows.ts'
import { ANNA, TODAY, day, favour, followUp } from '#tests/unit/domain/people.ts'

const ALL: BetweenFilter = {
  text: undefined,
  kind: undefined,
  turn: undefined,
  state: undefined,
  span: undefined,
  capital: undefined,
  behalf: undefined,
}
const contact = { id: ANNA, name: 'Anna de Vries' }
const rows: readonly Between[] = [
  {
    kind: 'favour',
    id: 'late',
    turn: 'mine',
    day: day('2026-11-20'),
    contact,
    favour: favour({ state: 'promised', what: 'Offerte' }),
  },
  {
    kind: 'favour',
    id: 'asked',
    turn: 'theirs',
    contact,
    favour: favour({ state: 'asked', what: 'Advies', capital: 'intellectual', direction: 'received' }),
    forWhom: { name: 'Tom' },
  },
  {
    kind: 'loan',
    id: 'lent',
    turn: 'theirs',
    day: day('2026-11-25'),
    contact,
    favour: favour({ what: 'Beamer', capital: 'material' }),
  },
  { kind: 'follow-up', id: 'call', turn: 'mine', day: day('2027-01-15'), contact, followUp: followUp() },
]
const found = (filter: Partial<BetweenFilter>) => filterBetween(rows, { ...ALL, ...filter }, TODAY).map(({ id }) => id)

describe('the filters of the favours', () => {
  test('without any everything is let through', () => {
    expect(found({})).toEqual(['late', 'asked', 'lent', 'call'])
  })

  test('a state, a kind of value and on behalf of whom are asked of favours and loans alone', () => {
    expect(found({ state: 'asked' })).toEqual(['asked'])
    expect(found({ state: 'promised' })).toEqual(['late'])
    expect(found({ capital: 'material' })).toEqual(['lent'])
    expect(found({ behalf: 'forOthers' })).toEqual(['asked'])
    expect(found({ behalf: 'forThemselves' })).toEqual(['late', 'lent'])
  })

  test('when it is due is asked of all', () => {
    expect(found({ span: 'overdue' })).toEqual(['late'])
    expect(found({ span: 'thisWeek' })).toEqual(['lent'])
    expect(found({ span: 'later' })).toEqual(['call'])
    expect(found({ span: 'undated' })).toEqual(['asked'])
  })

  test('filters narrow one another, and words look at names, things and those it is for', () => {
    expect(found({ turn: 'theirs', kind: 'loan' })).toEqual(['lent'])
    expect(found({ text: 'tom advies' })).toEqual(['asked'])
    expect(found({ turn: 'mine', span: 'undated' })).toEqual([])
  })
})
