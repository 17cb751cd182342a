import { describe, expect, it } from 'vitest'
import { clearOption } from '#ui/fields/clearOption.ts'

const people = ['Anna de Vries', 'Anna Bakker', 'Bob Smit'].map((label) => ({ id: label, label }))
const taken = (typed: string, canCreate = false) => clearOption(people, typed, canCreate)?.label

describe('Enter in a field of options, with none gone to', () => {
  it('takes the only one whose words begin as typed, in any order', () => {
    expect(taken('bob')).toBe('Bob Smit')
    expect(taken('vries an')).toBe('Anna de Vries')
  })
  it('takes nobody when two could be meant', () => {
    expect(taken('anna')).toBeUndefined()
    expect(taken('zzz')).toBeUndefined()
    const twins = [...people, { id: 'other', label: 'Bob Smit' }]
    expect(clearOption(twins, 'Bob Smit', false)).toBeUndefined()
  })
  it('takes the only one found, whatever it was found by', () => {
    expect(clearOption(people.slice(2), 'Rabobank', false)?.label).toBe('Bob Smit')
  })
  it('where a new name could be meant, takes only who is called just so', () => {
    expect(taken('bob', true)).toBeUndefined()
    expect(taken('bob SMIT', true)).toBe('Bob Smit')
  })
})
