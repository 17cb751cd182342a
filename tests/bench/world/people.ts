import type { Contact } from '#shared/domain/records/contact.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { contactRow } from '#tests/unit/data/suites/records.ts'
import { mistype, network, random, type Someone } from '#tests/unit/search/network.ts'

const ROLES = 'Directeur Wethouder Projectleider Adviseur Onderzoeker Bestuurder Hoogleraar Penningmeester Architect Coach'.split(
  ' ',
)
const TAGS = 'funding raad buurt water zeilen alumni bestuur pers jury onderwijs'.split(' ')

/** Someone to look for, as typed and as stored. */
export interface Wanted extends Someone {
  readonly contact: Contact
}

/** So many people with every field that is searched as one types. The same seed gives the same ones. */
export function people(count: number, seed: number): Wanted[] {
  const next = random(seed ^ 0x5eed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)]
  return network(count, seed).map((one) => {
    const local = plain(`${one.given}.${one.family.replaceAll(/[ ']/g, '')}`).toLowerCase()
    const contact = contactRow(one.id, one.given, {
      name: parseName(one.name),
      city: one.city,
      positions: [{ organisation: one.organisation, role: pick(ROLES) }],
      tags: next() < 0.3 ? [pick(TAGS)] : [],
      emails: [{ value: `${local}@${plain(one.organisation).toLowerCase().replaceAll(' ', '')}.example`, label: 'work' }],
      phones: next() < 0.7 ? [{ value: `+31 6 0${String(Math.floor(next() * 9e6) + 1e6)}`, label: 'mobile' }] : [],
    })
    return { ...one, contact }
  })
}

/** Without the marks a Dutch keyboard makes one work for. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
}

/** A way of typing someone, and whom it makes sense for. */
export interface Way {
  readonly name: string
  readonly type: (person: Someone, next: () => number) => string
  readonly fits?: (person: Someone) => boolean
}

/** The seven ways of typing that have to find the one who is meant. */
export const WAYS: readonly Way[] = [
  { name: 'a started name', type: ({ name }) => name.slice(0, Math.max(6, name.length - 2)) },
  { name: 'one edit', type: ({ name }, next) => mistype(name, next) },
  { name: 'two edits', type: ({ name }, next) => mistype(mistype(name, next), next) },
  { name: 'diacritics left out', type: ({ name }) => plain(name), fits: ({ name }) => plain(name) !== name },
  { name: 'two words, family first', type: ({ given, family }) => `${family} ${given}` },
  { name: 'name and organisation', type: ({ given, organisation }) => `${given} ${organisation.split(' ').at(-1) ?? ''}` },
  {
    name: 'a piece of an organisation',
    type: ({ organisation }) => organisation.split(' ').slice(1).join(' ').slice(0, -1),
  },
]

/** Every state of a search box while these texts are typed, letter by letter. */
export function keystrokes(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => Array.from({ length: text.length }, (_each, i) => text.slice(0, i + 1)))
    .filter((typed) => typed.trim() !== '')
}
