import { describe, expect, it } from 'vitest'
import { underEdit } from '#ui/fields/underEdit.ts'

describe('A value that changes under an open edit', () => {
  it('is let be while it is the one the edit began with', () => {
    expect(underEdit({ begun: 'Utrecht', draft: 'Gouda', now: 'Utrecht' })).toBe('still')
    expect(underEdit({ begun: undefined, draft: 12, now: undefined })).toBe('still')
  })

  it('is followed when nothing, or the same, was typed', () => {
    expect(underEdit({ begun: 'Utrecht', draft: 'Utrecht ', now: 'Breda' })).toBe('follows')
    expect(underEdit({ begun: 'Utrecht', draft: 'Breda', now: 'Breda' })).toBe('follows')
    expect(underEdit({ begun: { day: 1 }, draft: { day: 1 }, now: { day: 2 } })).toBe('follows')
  })

  it('clashes with what was typed otherwise, and with an emptying', () => {
    expect(underEdit({ begun: 'Utrecht', draft: 'Gouda', now: 'Breda' })).toBe('clashes')
    expect(underEdit({ begun: 'Utrecht', draft: 'Gouda', now: '' })).toBe('clashes')
    expect(underEdit({ begun: 90, draft: undefined, now: 60 })).toBe('clashes')
  })
})
