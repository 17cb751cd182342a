import { describe, expect, it } from 'vitest'
import { displayName, initials, sortName } from '#shared/language/names/display.ts'

const anna = { name: { given: 'Anna', infix: 'de', family: 'Vries' } }

describe('showing a name', () => {
  it('puts the tussenvoegsel between given and family name', () => expect(displayName(anna)).toBe('Anna de Vries'))
  it('joins an elided particle to the name', () =>
    expect(displayName({ name: { given: 'Jo', infix: "d'", family: 'Hondt' } })).toBe("Jo d'Hondt"))
  it('sorts under the family name, tussenvoegsel last', () => {
    expect(sortName(anna)).toBe('vries, anna de')
    expect(sortName({ name: { given: 'Łukasz' } })).toBe('lukasz')
  })
  it('makes initials without the tussenvoegsel', () => expect(initials(anna)).toBe('AV'))
  it('falls back to nickname, organisation, e-mail and phone', () => {
    const name = {}
    expect(displayName({ name, nickname: 'Bob' })).toBe('Bob')
    expect(displayName({ name, positions: [{ organisation: 'Old BV', to: undefined }, { organisation: 'New BV' }] })).toBe(
      'Old BV',
    )
    expect(displayName({ name, emails: [{ value: 'a@b.nl' }, { value: 'c@d.nl', preferred: true }] })).toBe('c@d.nl')
    expect(displayName({ name, phones: [{ value: '+31 6 1234' }] })).toBe('+31 6 1234')
    expect(displayName({ name })).toBe('')
    expect(initials({ name })).toBe('')
    expect(initials({ name, emails: [{ value: 'ines@circularity.nl' }] })).toBe('I')
  })
  it('uses the nickname before a family name alone', () =>
    expect(displayName({ name: { family: 'Smit' }, nickname: 'Bob' })).toBe('Bob Smit'))
})
