import { describe, expect, test } from 'vitest'
import { createFormat } from '#app/i18n/format.ts'
import { createI18n } from '#app/i18n/i18n.ts'
import { textOf } from '#app/i18n/useText.ts'
import { changeInWords, saidInFile, shortlySaid } from '#features/importing/preview/values.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'

const t = textOf(await createI18n('en'))
const format = createFormat('en-GB', t, asDay('2026-11-23'), 'Europe/Amsterdam')

describe('what a file changes, in words', () => {
  test('one value says from and to', () => {
    expect(changeInWords({ field: 'city', from: 'Utrecht', to: 'Delft' }, t, format)).toBe('City: Utrecht → Delft')
    expect(changeInWords({ field: 'city', to: 'Delft' }, t, format)).toBe('City: Delft')
    expect(changeInWords({ field: 'city', from: 'Utrecht' }, t, format)).toBe('City: Utrecht goes')
  })

  test('a list says only what comes and goes', () => {
    const [work, home] = [{ value: 'a@x.nl' }, { value: 'b@x.nl' }]
    expect(changeInWords({ field: 'emails', from: [work], to: [work, home] }, t, format)).toBe('E-mail: b@x.nl')
    expect(changeInWords({ field: 'emails', from: [work, home], to: [work] }, t, format)).toBe('E-mail: b@x.nl goes')
  })

  test('a position left behind but kept is not said again', () => {
    const old = { organisation: 'Gemeente Utrecht', role: 'Adviseur' }
    const change = { field: 'positions' as const, from: [old], to: [{ organisation: 'TU Delft' }, { ...old, to: '2026-11-23' }] }
    expect(changeInWords(change, t, format)).toBe('Positions: TU Delft')
  })

  test('everything the file says is said, photo and relations too', () => {
    const person: ImportedPerson = {
      kind: 'vcard',
      key: 'a',
      name: 'Anna de Vries',
      values: {
        name: { given: 'Anna', infix: 'de', family: 'Vries' },
        positions: [{ organisation: 'Gemeente Utrecht', role: 'Adviseur' }],
        addresses: [{ street: 'Oude Gracht 1', postalCode: '3511', city: 'Utrecht' }],
        custom: [{ label: 'Coffee', value: 'black' }],
      },
      relations: [{ kind: 'partner', name: 'Bob' }],
      extra: [],
      line: 1,
      notices: [],
      photo: { bytes: new Uint8Array(1), mime: 'image/png', hash: 'x' },
    }
    expect(saidInFile(person, t, format)).toEqual([
      { term: 'Name', details: 'Anna de Vries' },
      { term: 'Addresses', details: 'Oude Gracht 1, 3511 Utrecht' },
      { term: 'Custom fields', details: 'Coffee: black' },
      { term: 'Positions', details: 'Adviseur, Gemeente Utrecht' },
      { term: 'Relations', details: 'Bob, partner' },
      { term: 'Photo', details: 'a photo' },
    ])
    expect(shortlySaid(person)).toBe('Adviseur, Gemeente Utrecht')
  })
})
