import { describe, expect, it } from 'vitest'
import type { PersonChoice } from '#app/people/choice.ts'
import { type IntroductionState, newIntroduction, problemsOf, roleIn, withRole } from '#features/introductions/form/state.ts'
import { ANNA, BOB, TODAY } from '#tests/unit/domain/people.ts'

const anna: PersonChoice = { kind: 'contact', id: ANNA, name: 'Anna' }
const bob: PersonChoice = { kind: 'contact', id: BOB, name: 'Bob' }
const turned = (state: IntroductionState, role: Parameters<typeof withRole>[1]) => ({ ...state, ...withRole(state, role) })

describe('A new introduction', () => {
  it('makes the one chosen first my introducer, when it is me after all, and back again', () => {
    const toMe = turned(newIntroduction([anna, bob], TODAY), 'to-me')
    expect(toMe).toMatchObject({ by: 'contact', byWhom: anna, first: { kind: 'me' }, second: bob })
    expect(roleIn(toMe)).toBe('to-me')
    expect(turned(toMe, 'by-me')).toMatchObject({ by: 'me', byWhom: undefined, first: anna, second: bob })
  })
  it('between others asks for three people', () => {
    const between = turned(newIntroduction([anna, bob], TODAY), 'between-others')
    expect(problemsOf(between)).toEqual({ byWhom: 'byMissing' })
    expect(problemsOf({ ...between, byWhom: bob })).toEqual({ byWhom: 'same' })
  })
  it('needs two different people, one of them a contact', () => {
    expect(problemsOf(newIntroduction([anna], TODAY))).toEqual({ second: 'partyMissing' })
    expect(problemsOf(newIntroduction([anna, anna], TODAY))).toEqual({ second: 'same' })
    const names = newIntroduction(
      [
        { kind: 'name', name: 'Dirk' },
        { kind: 'name', name: 'Eef' },
      ],
      TODAY,
    )
    expect(problemsOf(names)).toEqual({ first: 'oneContact' })
    expect(problemsOf({ ...names, makeFirst: true })).toEqual({})
  })
})
