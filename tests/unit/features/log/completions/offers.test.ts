import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import type { PersonToName } from '#data/queries/log.ts'
import { offersAt, type Known, type Offers } from '#features/log/completions/offers.ts'
import { namedPeople } from '#features/log/people.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'

const person = (id: string, displayName: string, more: Partial<PersonToName> = {}): PersonToName => {
  const [given, ...family] = displayName.split(' ')
  return {
    id: v.parse(ContactIdSchema, id),
    name: { ...(given && { given }), ...(family.length > 0 && { family: family.join(' ') }) },
    status: 'active',
    displayName,
    sortName: displayName,
    ...more,
  }
}
const PEOPLE = [
  person('anna', 'Anna de Vries', { lastMet: asDay('2026-11-20'), organisation: 'Port of Rotterdam', city: 'Rotterdam' }),
  person('andre', 'André Bakker', { lastMet: asDay('2026-11-22') }),
  person('bob', 'Bob Jansen', { lastMet: asDay('2026-11-01') }),
  person('jan1', 'Jan Smit', { lastMet: asDay('2026-11-10'), organisation: 'Gemeente', city: 'Utrecht' }),
  person('jan2', 'Jan Smit', { city: 'Delft' }),
  person('saskia', 'Saskia van den Berg'),
]
const known: Known = {
  people: namedPeople(PEOPLE),
  named: new Set(),
  places: ['Dudok', 'De Bijenkorf', 'Café de Ceuvel'],
  tags: ['funding', 'haven'],
}
const at = (text: string, caret = text.length, among = known) => offersAt(text, caret, among)
const names = (found: Offers | undefined) =>
  found?.offers.map((offer) => (offer.kind === 'person' ? offer.person.displayName : offer.name))

describe('a name being typed', () => {
  test('is completed from its second letter, the last met first, diacritics or not', () => {
    expect(names(at('koffie met an'))).toEqual(['André Bakker', 'Anna de Vries'])
    expect(names(at('andr'))).toEqual(['André Bakker'])
    expect(names(at('a'))).toBeUndefined()
  })

  test('is offered from nothing after met, with, and the next at the table', () => {
    for (const text of ['koffie met ', 'lunch w/ ', 'coffee with Anna en ', 'koffie met Anna, ', 'coffee with Anna, Bob & '])
      expect(names(at(text))?.[0]).toBe('André Bakker')
    expect(names(at('koffie met b'))).toEqual(['Bob Jansen', 'André Bakker', 'Saskia van den Berg'])
  })

  test('is not looked for after a word that joins other things', () => {
    expect(at('koffie met Anna, ik trakteerde en ')).toBeUndefined()
    expect(at('we talked, ')).toBeUndefined()
    expect(at('koffie met Anna en ik')).toBeUndefined()
  })

  test('may have several words, and is replaced whole', () => {
    const found = at('lunch met saskia van d')
    expect(names(found)).toEqual(['Saskia van den Berg'])
    expect(found?.from).toBe('lunch met '.length)
    expect(at('lunch met Bob saski')?.from).toBe('lunch met Bob '.length)
  })

  test('tells two of one name apart by organisation and city', () => {
    expect(at('jan smit')?.offers).toMatchObject([{ description: 'Gemeente · Utrecht' }, { description: 'Delft' }])
    expect(at('saskia v')?.offers[0]).not.toHaveProperty('description')
    expect(at('anna d')?.offers).toMatchObject([{ description: 'Port of Rotterdam' }])
  })

  test('is left alone when it is all there and one person only', () => {
    expect(at('koffie met Bob')).toBeUndefined()
    expect(at('koffie met Anna de Vries')).toBeUndefined()
    expect(names(at('koffie met Jan'))).toEqual(['Jan Smit', 'Jan Smit', 'Bob Jansen'])
  })

  test('leaves out who is in the line already, and says nothing in the middle of a word', () => {
    const named = new Set(PEOPLE.slice(1, 2).map(({ id }) => id))
    expect(names(at('met an', undefined, { ...known, named }))).toEqual(['Anna de Vries'])
    expect(at('met anna', 'met an'.length)).toBeUndefined()
  })
})

describe('a place being typed', () => {
  test('is offered after bij, at and @, and after in from its first letter', () => {
    expect(names(at('koffie bij '))).toEqual(known.places)
    expect(names(at('koffie @du'))).toEqual(['Dudok'])
    expect(names(at('coffee at bij'))).toEqual(['De Bijenkorf'])
    expect(names(at('walk in café de c'))).toEqual(['Café de Ceuvel'])
    expect(at('remind me in ')).toBeUndefined()
    expect(at('remind me in two w')).toBeUndefined()
  })
})

describe('a tag being typed', () => {
  test('is offered from its hash', () => {
    expect(names(at('koffie met Anna #'))).toEqual(['funding', 'haven'])
    expect(at('koffie met Anna #fu')).toMatchObject({ from: 'koffie met Anna #'.length, offers: [{ name: 'funding' }] })
    expect(at('koffie met Anna #haven')).toBeUndefined()
  })
})
