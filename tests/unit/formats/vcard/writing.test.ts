import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVcards } from '#shared/formats/vcard/read.ts'
import { writeVcard, writeVcards } from '#shared/formats/vcard/write.ts'
import { IMPORTED_FIELDS } from '#shared/imports/person.ts'
import { contacts } from '../contacts.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Order within a list is no fact of a contact, but for positions. */
const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].map((each) => JSON.stringify(each)).sort() : value)

describe('a contact written as vCard 4.0', () => {
  it('reads back the same', () => {
    fc.assert(
      fc.property(
        contacts,
        fc.array(
          fc.record({ kind: fc.constantFrom('spouse', 'collega', 'mijn kind'), name: fc.constantFrom('Els', 'Jan; Piet') }),
          { maxLength: 2 },
        ),
        (contact, relations) => {
          const file = writeVcard({ contact, uid: contact.id, relations, extra: [] })
          const { people, problems } = readVcards(utf8(file))
          expect(problems).toEqual([])
          const [person] = people
          expect(person?.key).toBe(contact.id)
          expect(sorted(person?.relations)).toEqual(sorted(relations))
          for (const field of IMPORTED_FIELDS) {
            const before = contact[field]
            const after = person?.values[field]
            const nothing =
              before === undefined ||
              (Array.isArray(before) && before.length === 0) ||
              (field === 'status' && before === 'active')
            if (nothing) expect(after, field).toBeUndefined()
            else expect(sorted(after), field).toEqual(sorted(before))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('has lines of at most 75 octets, ended by CRLF', () => {
    fc.assert(
      fc.property(contacts, (contact) => {
        const file = writeVcard({ contact, uid: contact.id, relations: [], extra: [] })
        for (const line of file.split('\r\n')) {
          expect(utf8(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
        expect(file.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(true)
        expect(file.endsWith('END:VCARD\r\n')).toBe(true)
      }),
    )
  })

  it('carries the photo as a data: URI', () => {
    const [contact] = fc.sample(contacts, { numRuns: 1, seed: 1 })
    if (contact === undefined) throw new Error('no contact')
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, ...Array.from({ length: 5000 }, (_each, i) => (i * 31) % 256)])
    const file = writeVcard({ contact, uid: '1', relations: [], extra: [], photo: { bytes, mime: 'image/jpeg' } })
    expect(file.replaceAll('\r\n ', '')).toContain('PHOTO:data:image/jpeg;base64,/9j/')
    expect(readVcards(utf8(file)).people[0]?.photo).toMatchObject({ bytes, mime: 'image/jpeg' })
  })

  it('writes a birthday without its year as RFC 6350 has it', () => {
    const [contact] = fc.sample(contacts, { numRuns: 1, seed: 2 })
    const [person] = readVcards(utf8('BEGIN:VCARD\nFN:P\nBDAY:--0412\nEND:VCARD\n')).people
    if (contact === undefined || person?.values.birthday === undefined) throw new Error('no contact')
    expect(
      writeVcard({ contact: { ...contact, birthday: person.values.birthday }, uid: '1', relations: [], extra: [] }),
    ).toContain('\r\nBDAY:--0412\r\n')
  })

  it('gives back what it did not know, and keeps doing so', () => {
    const file = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:7',
      'N:Smit;Jan;;;',
      'GEO:37.38;-122.08',
      'item1.X-CLUB;TYPE=gold:a\\,b;c',
      'item1.X-ABLabel:Club',
      'X-GOOGLE TALK:j',
      'X-ODD NAME:1',
      'KEY;ENCODING=b:AAAA',
      'PHOTO;VALUE=uri:https://example.org/p.jpg',
      'END:VCARD',
      '',
    ].join('\r\n')
    const [contact] = fc.sample(contacts, { numRuns: 1, seed: 3 })
    if (contact === undefined) throw new Error('no contact')
    const once = readVcards(utf8(file)).people[0]?.extra ?? []
    const written = writeVcard({ contact, uid: '7', relations: [], extra: once })
    expect(written).toContain('X-CLUB;TYPE=gold')
    expect(written).toContain('a\\,b;c')
    expect(written).toContain('https://example.org/p.jpg')
    expect(written).toContain('data:application/octet-stream;base64,AAAA')
    const twice = readVcards(utf8(written)).people[0]?.extra ?? []
    const third = readVcards(utf8(writeVcard({ contact, uid: '7', relations: [], extra: twice }))).people[0]?.extra
    const bare = (list: readonly (readonly unknown[])[] | undefined) => list?.map(([name, , , ...values]) => [name, ...values])
    expect(bare(third)).toEqual(bare(twice))
    expect(twice.map((property) => property[0])).toEqual(
      expect.arrayContaining(['geo', 'x-club', 'x-ablabel', 'x-odd-name', 'key', 'photo']),
    )
  })

  it('stands in a file with others', () => {
    const sources = fc
      .sample(contacts, { numRuns: 20, seed: 4 })
      .map((contact) => ({ contact, uid: contact.id, relations: [], extra: [] }))
    expect(readVcards(utf8(writeVcards(sources))).people.map((person) => person.key)).toEqual(sources.map((source) => source.uid))
  })
})
