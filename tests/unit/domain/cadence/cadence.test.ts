import { effectiveCadence } from '#shared/domain/cadence/cadence.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { describe, expect, it } from 'vitest'
import { contact, facts, groupCadence, rules } from '../people.ts'

const cadenceOf = (
  fields: Record<string, unknown>,
  groups: readonly ReturnType<typeof groupCadence>[] = [],
  own = DEFAULT_RULES,
) => effectiveCadence(facts({ contact: contact(fields), groupCadences: groups }), own)

describe('The cadence in force', () => {
  it.each([
    ['a', { ideal: 30, longest: 60, from: 'tier' }],
    ['b', { ideal: 90, longest: 180, from: 'tier' }],
    ['c', undefined],
    [undefined, undefined],
  ])('of tier %s is by default %j', (tier, expected) => expect(cadenceOf({ tier })).toEqual(expected))

  it('is the contact’s own before any other, however long', () => {
    expect(cadenceOf({ tier: 'a', cadence: { ideal: 200, longest: 300 } }, [groupCadence('circle', 7)])).toEqual({
      ideal: 200,
      longest: 300,
      from: 'contact',
    })
  })

  it('is none when the contact’s own is none', () => {
    expect(cadenceOf({ tier: 'a', cadence: 'none' }, [groupCadence('circle', 7)])).toBeUndefined()
  })

  it('is else the shortest of the tier’s and the groups’, and says which', () => {
    expect(cadenceOf({ tier: 'b' }, [groupCadence('board', 45), groupCadence('circle', 14, 21)])).toEqual({
      ideal: 14,
      longest: 21,
      from: 'group',
      groupId: 'circle',
    })
    expect(cadenceOf({ tier: 'a' }, [groupCadence('board', 45)])?.from).toBe('tier')
    expect(cadenceOf({ tier: 'a' }, [groupCadence('board', 30, 60)])?.from).toBe('tier')
    expect(cadenceOf({ tier: 'a' }, [groupCadence('board', 30, 40)])?.groupId).toBe('board')
    expect(cadenceOf({}, [groupCadence('board', 45)])?.groupId).toBe('board')
  })

  it('has twice the ideal as longest when only an ideal is given', () => {
    expect(cadenceOf({ cadence: { ideal: 20 } })?.longest).toBe(40)
    expect(cadenceOf({}, [groupCadence('board', 45)])?.longest).toBe(90)
  })

  it('follows the user’s rules per tier', () => {
    expect(cadenceOf({ tier: 'c' }, [], rules({ cadences: { c: { ideal: 365 } } }))).toEqual({
      ideal: 365,
      longest: 730,
      from: 'tier',
    })
  })
})
