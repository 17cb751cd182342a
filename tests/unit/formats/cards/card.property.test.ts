import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCard } from '#shared/formats/cards/card.ts'
import { fold } from '#shared/language/fold.ts'

const people = fc.constantFrom(
  'Ines Duarte',
  'Anna de Vries',
  'Jan-Willem van der Berg',
  'Sam Okoro',
  'Zoë Çelik',
  'Liv Ångström',
)
const organisations = fc.constantFrom('Circularity BV', 'Gemeente Utrecht', 'Stichting Doen', 'Acme Ltd', 'Universiteit Leiden')
const roles = fc.constantFrom('director', 'adviseur', 'CEO', 'hoofd communicatie', 'policy officer')
const phones = fc.constantFrom('+31 6 1234 5678', '06-12345678', '020 794 60 95')
const separators = fc.constantFrom(', ', ' | ', '; ', ' · ', ' - ', '\t', '\n')

describe('a business card, whatever its order', () => {
  it('gives name, organisation, role, phone and e-mail, however they stand', () => {
    const cards = fc.record({ person: people, organisation: organisations, role: roles, phone: phones, separator: separators })
    fc.assert(
      fc.property(cards, fc.infiniteStream(fc.nat()), ({ person, organisation, role, phone, separator }, stream) => {
        const email = `${fold(person).replaceAll(/[^a-z]+/gu, '.')}@example.org`
        const order = [person, organisation, role, phone, email]
          .map((part) => ({ part, key: stream.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
        const card = readCard(order.map(({ part }) => part).join(separator))
        expect(card).toMatchObject({ written: person, organisation, role, phones: [phone], emails: [email] })
        expect(card?.rest).toBeUndefined()
      }),
    )
  })

  it('drops no word of any line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (line) => {
        const card = readCard(line)
        if (card === undefined) return
        const kept = fold(Object.values(card).flat().map(String).join(' '))
        const words = fold(line).match(/[\p{L}]{4,}/gu) ?? []
        for (const word of words) if (!LABELS.has(word)) expect(kept).toContain(word)
      }),
    )
  })
})

/** Words that only say what comes after them. */
const LABELS = new Set([
  'mail',
  'email',
  'telefoon',
  'telephone',
  'phone',
  'mobiel',
  'mobile',
  'website',
  'linkedin',
  'from',
  'mailto',
  'http',
  'https',
])
