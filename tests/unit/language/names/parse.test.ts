import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name } from '#shared/domain/records/contact.ts'
import { displayName } from '#shared/language/names/display.ts'
import { parseName, parseNameAndNickname } from '#shared/language/names/parse.ts'

const table: [string, Name][] = [
  ['Anna', { given: 'Anna' }],
  ['Anna de Vries', { given: 'Anna', infix: 'de', family: 'Vries' }],
  ['Jan van der Berg', { given: 'Jan', infix: 'van der', family: 'Berg' }],
  ['Ria van den Bosch', { given: 'Ria', infix: 'van den', family: 'Bosch' }],
  ["Kees van 't Hof", { given: 'Kees', infix: "van 't", family: 'Hof' }],
  ['Kees van ’t Hof', { given: 'Kees', infix: 'van ’t', family: 'Hof' }],
  ['Piet ter Horst', { given: 'Piet', infix: 'ter', family: 'Horst' }],
  ['Wim ten Cate', { given: 'Wim', infix: 'ten', family: 'Cate' }],
  ['Els den Uyl', { given: 'Els', infix: 'den', family: 'Uyl' }],
  ['Joke op de Beek', { given: 'Joke', infix: 'op de', family: 'Beek' }],
  ['Maria de la Cruz', { given: 'Maria', infix: 'de la', family: 'Cruz' }],
  ['Angelo di Marco', { given: 'Angelo', infix: 'di', family: 'Marco' }],
  ['Ursula von der Leyen', { given: 'Ursula', infix: 'von der', family: 'Leyen' }],
  ['Vries, Anna de', { given: 'Anna', infix: 'de', family: 'Vries' }],
  ['de Vries, Anna', { given: 'Anna', infix: 'de', family: 'Vries' }],
  ['Berg, J.P. van der', { given: 'J.P.', infix: 'van der', family: 'Berg' }],
  ['dr. ir. Anna Maria de Vries MSc', { prefix: 'dr. ir.', given: 'Anna Maria', infix: 'de', family: 'Vries', suffix: 'MSc' }],
  ['Maria José García Lopez', { given: 'Maria José García', family: 'Lopez' }],
  ['Vries, Anna Maria de', { given: 'Anna Maria', infix: 'de', family: 'Vries' }],
  ['Prof. Jan Smit, PhD', { prefix: 'Prof.', given: 'Jan', family: 'Smit', suffix: 'PhD' }],
  ['mevr. Els Jansen', { prefix: 'mevr.', given: 'Els', family: 'Jansen' }],
  ['John Smith Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Jack Ma', { given: 'Jack', family: 'Ma' }],
  ['Al Gore', { given: 'Al', family: 'Gore' }],
  ['De Vries', { infix: 'De', family: 'Vries' }],
  ['Anna Jansen-de Vries', { given: 'Anna', family: 'Jansen-de Vries' }],
  ['Anna de Vries - van den Berg', { given: 'Anna', infix: 'de', family: 'Vries-van den Berg' }],
  ['', {}],
  ['   ', {}],
]

describe('reading a name', () => {
  it.each(table)('%s', (text, name) => expect(parseName(text)).toEqual(name))

  it('takes the name between brackets or quotes as nickname', () => {
    expect(parseNameAndNickname('Robert (Bob) Smit')).toEqual({ name: { given: 'Robert', family: 'Smit' }, nickname: 'Bob' })
    expect(parseNameAndNickname('Robert "Bob" Smit').nickname).toBe('Bob')
  })

  it('gives back the words it was given, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Anna', 'de', 'van', 'Vries', "'t", 'Berg', 'dr.', 'MSc', 'J.'), { maxLength: 6 }),
        (words) => {
          const { prefix, given, additional, infix, family, suffix } = parseName(words.join(' '))
          const kept = [prefix, given, additional, infix, family, suffix].filter((part) => part !== undefined).join(' ')
          expect(kept.split(' ').toSorted().join(' ').trim()).toBe(words.toSorted().join(' '))
        },
      ),
    )
  })

  it('shows a parsed name as it was written', () => {
    for (const text of ['Anna de Vries', "Kees van 't Hof", 'Maria de la Cruz', 'Maria José García Lopez'])
      expect(displayName({ name: parseName(text) })).toBe(text)
  })
})
