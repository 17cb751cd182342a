import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readVcards } from '#shared/formats/vcard/read.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'

const CORPUS = new URL('../../../../../shared/corpora/', import.meta.url)
const EXPECTED = new URL('expected-vcard.json', CORPUS)

interface ExpectedPerson {
  fn: string | null
  fnDerived?: boolean
  fnAny?: string[]
  unnamed?: boolean
  notAPerson?: boolean
  n?: Partial<Record<'prefix' | 'given' | 'additional' | 'family' | 'suffix', string>>
  emails: string[]
  emailsAny?: string[][]
  phones: string[]
  phonesAny?: string[][]
  org: string | null
  orgUnits?: string[]
  title?: string
  bday: string | null
  bdayAny?: (string | null)[]
  hasPhoto: boolean
  hasPhotoAny?: boolean[]
  photo?: { mime: string; bytes: number }
  photoUri?: string
  notes?: string[]
  urls?: string[]
  categories?: string[]
  nicknames?: string[]
  addresses?: number
}
interface ExpectedFile {
  people: ExpectedPerson[]
  recovered?: ExpectedPerson[]
}

const words = (text: string) =>
  text
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .sort()
const digits = (text: string) => text.replace(/\D/g, '')
const nameWords = (person: ImportedPerson) => Object.values(person.values.name).flatMap(words)

function check(person: ImportedPerson | undefined, expected: ExpectedPerson): void {
  expect(person, `person ${expected.fn}`).toBeDefined()
  if (person === undefined) return
  const { values } = person
  if (expected.fnDerived === true) {
    for (const word of words([expected.n?.given, expected.n?.family].filter(Boolean).join(' ')))
      expect(person.name).toContain(word)
  } else expect(expected.fnAny ?? [expected.fn]).toContain(person.name)
  if (expected.n !== undefined) {
    const parts = Object.values(expected.n).flatMap(words).sort()
    const bare = Object.keys(expected.n).length === 1 && expected.n.family !== undefined
    if (bare) expect(nameWords(person)).toEqual(expect.arrayContaining(parts))
    else {
      expect(words(`${values.name.infix ?? ''} ${values.name.family ?? ''}`), 'family').toEqual(words(expected.n.family ?? ''))
      for (const part of ['given', 'additional', 'prefix', 'suffix'] as const)
        expect(words(values.name[part] ?? ''), part).toEqual(words(expected.n[part] ?? ''))
    }
  }
  const emails = (values.emails ?? []).map((email) => email.value)
  if (expected.emailsAny === undefined) expect(emails).toEqual(expected.emails)
  else expect(expected.emailsAny).toContainEqual(emails)
  const phones = (values.phones ?? []).map((phone) => digits(phone.value))
  if (expected.phonesAny === undefined) expect(phones).toEqual(expected.phones.map(digits))
  else expect(expected.phonesAny.map((list) => list.map(digits))).toContainEqual(phones)
  expect(values.positions?.[0]?.organisation ?? null, 'organisation').toBe(expected.org)
  if (expected.orgUnits !== undefined) expect(values.positions?.[0]?.department).toBe(expected.orgUnits.join(', '))
  if (expected.title !== undefined) expect(values.positions?.[0]?.role).toBe(expected.title)
  const bday = values.birthday ?? values.custom?.find((field) => field.label === 'Birthday')?.value ?? null
  expect(expected.bdayAny ?? [expected.bday], 'birthday').toContain(bday)
  expect(expected.hasPhotoAny ?? [expected.hasPhoto], 'photo').toContain(person.photo !== undefined)
  if (expected.photo !== undefined)
    expect({ mime: person.photo?.mime, bytes: person.photo?.bytes.length }).toEqual({
      mime: expected.photo.mime,
      bytes: expected.photo.bytes,
    })
  if (expected.photoUri !== undefined) {
    expect(person.photo).toBeUndefined()
    expect(JSON.stringify(person.extra)).toContain(expected.photoUri)
  }
  if (expected.notes !== undefined)
    expect(values.about).toBe(expected.notes.map((note) => note.replaceAll('\r\n', '\n').trim()).join('\n\n'))
  if (expected.urls !== undefined)
    expect((values.links ?? []).map((link) => link.value)).toEqual(expect.arrayContaining(expected.urls))
  if (expected.categories !== undefined) expect(values.tags).toEqual(expected.categories)
  if (expected.nicknames !== undefined) expect(values.nickname).toBe(expected.nicknames.join(', '))
  if (expected.addresses !== undefined) expect(values.addresses?.length ?? 0).toBe(expected.addresses)
}

const readings: [string, ExpectedFile][] = existsSync(EXPECTED)
  ? Object.entries(JSON.parse(readFileSync(EXPECTED, 'utf8')) as Record<string, ExpectedFile>).filter(
      ([file]) => file !== '_readme',
    )
  : []

describe('the vCard files of the field', () => {
  it.each(readings)('%s gives its people', (file, expected) => {
    const reading = readVcards(readFileSync(new URL(`vcard/${file}`, CORPUS)))
    const named = expected.people.filter((person) => person.unnamed !== true && person.notAPerson !== true)
    const wanted = named.length === 0 && reading.people.length > 0 ? (expected.recovered ?? []) : named
    expect(reading.people.map((person) => person.name)).toHaveLength(wanted.length)
    wanted.forEach((person, i) => check(reading.people[i], person))
    expect(reading.people.length + reading.problems.length).toBeGreaterThanOrEqual(Math.max(1, expected.people.length))
  })

  it('are all checked where they are present', () => {
    const people = readings.reduce((sum, [, expected]) => sum + expected.people.length, 0)
    console.info(`vCard corpus: ${readings.length} files, ${people} people checked`)
    expect(existsSync(EXPECTED)).toBe(readings.length > 0)
  })
})
