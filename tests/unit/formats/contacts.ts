import * as fc from 'fast-check'
import * as v from 'valibot'
import type { Contact } from '#shared/domain/records/contact.ts'
import { ContactSchema } from '#shared/domain/records/contact.ts'

/** Text as people type it, trimmed, with what formats trip over; never empty. */
export const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('Zoë', "'t", 'van', ';', ',', '\\', ':', '"', '日本', '😀', 'a=b', '^', 'x'),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '')
const word = fc.constantFrom('Anna', 'Zoë', 'Łukasz', 'Jean-Luc', "O'Brien", '明', 'Åse;', 'A,B', 'C\\D', '"E"')
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partialDate = fc.oneof(
  day,
  day.map((text) => `-${text.slice(4)}`),
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
)
const label = fc.constantFrom('home', 'work', 'mobile', 'work fax', 'Zeilclub', 'priv; oud', undefined)

const labelled = fc.record({ value: words, label, preferred: fc.constantFrom(true, undefined) })
const compact = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** A contact with anything in the fields a vCard knows. */
export const contacts: fc.Arbitrary<Contact> = fc
  .record({
    id: fc.uuid(),
    createdAt: fc.constant('2026-01-01T10:00:00.000Z'),
    name: fc.record({
      prefix: optional(word),
      given: word,
      additional: optional(word),
      family: optional(word),
      suffix: optional(word),
    }),
    nickname: optional(word.filter((text) => !text.includes(','))),
    pronunciation: optional(words),
    pronouns: fc.constantFrom('zij/haar', undefined),
    emails: fc.array(
      labelled.map((item) => ({ ...item, value: `${item.value.replace(/[<>\s"]/g, '')}@example.org` })),
      { maxLength: 3 },
    ),
    phones: fc.array(
      labelled.map((item) => ({ ...item, value: '+31 6 1234 5678' })),
      { maxLength: 3 },
    ),
    addresses: fc.array(
      fc.record({ street: words, city: optional(words), postalCode: optional(words), country: optional(words), label }),
      { maxLength: 2 },
    ),
    city: optional(words),
    links: fc.array(fc.record({ value: fc.webUrl(), label }), { maxLength: 2 }),
    languages: fc.uniqueArray(fc.constantFrom('nl', 'en-GB', 'fr'), { maxLength: 2 }),
    tags: fc.uniqueArray(words, { maxLength: 3 }),
    about: optional(fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))),
    custom: fc.array(fc.record({ label: words.filter((text) => !text.startsWith('_$!<')), value: words }), { maxLength: 2 }),
    positions: fc.array(
      fc.record({ organisation: word, department: optional(words), role: optional(words), from: optional(partialDate) }),
      { maxLength: 3 },
    ),
    birthday: optional(partialDate),
    dates: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('wedding'), date: partialDate }),
        fc.record({ kind: fc.constant('other'), label: fc.constantFrom('Promotie', undefined), date: partialDate }),
      ),
      { maxLength: 2 },
    ),
    nextTime: fc.constant([]),
    status: fc.constantFrom('active', 'deceased'),
    aliases: fc.constant([]),
  })
  .map((contact) => v.parse(ContactSchema, compact(contact)))
