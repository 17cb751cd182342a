import ICAL from 'ical.js'
import type { Contact } from '../../domain/records/contact.ts'
import { displayName } from '../../language/names/display.ts'
import type { ImportedRelation, JcardProperty } from '../../imports/person.ts'
import { encodeBase64 } from '../base64.ts'
import { keptProperties } from './extra.ts'

/** What a card is written from: the contact, and what of it lies elsewhere. */
export interface CardSource {
  readonly contact: Contact
  readonly uid: string
  readonly relations: readonly ImportedRelation[]
  readonly photo?: { readonly bytes: Uint8Array; readonly mime: string }
  /** Properties kept from an import. */
  readonly extra: readonly unknown[]
}

/** ical.js folds the lines after the first one octet too late: 75 octets with the indent is 74 without. */
const FOLD = 74

/** vCard 4.0 as ical.js writes it, but URIs without escapes: RFC 6350 §4.2 has none in them. */
const DESIGN = { ...ICAL.design.vcard, value: { ...ICAL.design.vcard.value, uri: {} } }

/** Labels that are types of vCard, and their names there. */
const TYPES: Readonly<Record<string, string>> = {
  home: 'home',
  work: 'work',
  mobile: 'cell',
  fax: 'fax',
  pager: 'pager',
  video: 'video',
  school: 'school',
}

/** Gives values their label: by TYPE where vCard has the word, else as Apple and Google do, by a group and X-ABLabel. */
class Labels {
  #groups = 0
  readonly properties: JcardProperty[] = []

  nextGroup(): string {
    this.#groups += 1
    return `item${this.#groups}`
  }

  add(property: JcardProperty, label: string | undefined): void {
    const [name, params, type, ...values] = property
    const words = label?.split(' ') ?? []
    if (label === undefined || label === '') this.properties.push(property)
    else if (words.every((word) => Object.hasOwn(TYPES, word)) && new Set(words).size === words.length)
      this.properties.push([name, { ...params, type: words.map((word) => TYPES[word] ?? word) }, type, ...values])
    else {
      const group = this.nextGroup()
      this.properties.push([name, { ...params, group }, type, ...values], ['x-ablabel', { group }, 'text', label])
    }
  }
}

const preferred = (item: { preferred?: boolean | undefined }) => (item.preferred === true ? { pref: '1' } : {})
const text = (name: string, value: string | undefined): JcardProperty[] =>
  value === undefined || value === '' ? [] : [[name, {}, 'text', value]]

function nameProperties(contact: Contact): JcardProperty[] {
  const { name } = contact
  const family = [name.infix, name.family].filter((part) => part !== undefined && part !== '').join(' ')
  const shown = displayName(contact)
  return [
    ['fn', {}, 'text', shown === '' ? '?' : shown],
    ['n', {}, 'text', [family, name.given ?? '', name.additional ?? '', name.prefix ?? '', name.suffix ?? '']],
    ...text('nickname', contact.nickname),
    ...text('x-phonetic-first-name', contact.pronunciation),
    ...text('pronouns', contact.pronouns),
  ]
}

function reachProperties(contact: Contact, labels: Labels): void {
  for (const email of contact.emails) labels.add(['email', preferred(email), 'text', email.value], email.label)
  for (const phone of contact.phones) labels.add(['tel', preferred(phone), 'text', phone.value], phone.label)
  for (const link of contact.links)
    labels.add(['url', preferred(link), /[\\\r\n]/.test(link.value) ? 'text' : 'uri', link.value], link.label)
  for (const address of contact.addresses) {
    const { poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', country = '' } = address
    labels.add(['adr', {}, 'text', [poBox, extended, street, city, region, postalCode, country]], address.label)
  }
}

/** Current positions first: other programs take the first for the only one. */
function positionProperties(contact: Contact, labels: Labels): JcardProperty[] {
  const ordered = [
    ...contact.positions.filter((each) => each.to === undefined),
    ...contact.positions.filter((each) => each.to !== undefined),
  ]
  return ordered.flatMap((position): JcardProperty[] => {
    const params = { group: labels.nextGroup() }
    const organisation = [position.organisation ?? '', ...(position.department === undefined ? [] : [position.department])]
    return [
      ['x-bakkie-position', params, 'text', '1'],
      ...(organisation.join('') === '' ? [] : [['org', params, 'text', organisation] satisfies JcardProperty]),
      ...(position.role === undefined ? [] : [['title', params, 'text', position.role] satisfies JcardProperty]),
      ...(position.from === undefined ? [] : [['x-bakkie-from', params, 'text', position.from] satisfies JcardProperty]),
      ...(position.to === undefined ? [] : [['x-bakkie-to', params, 'text', position.to] satisfies JcardProperty]),
    ]
  })
}

function lifeProperties(source: CardSource, labels: Labels): JcardProperty[] {
  const { contact } = source
  const wedding = contact.dates
    .filter((each) => each.kind === 'wedding')
    .map((each): JcardProperty => ['anniversary', {}, 'date-and-or-time', each.date])
  for (const date of contact.dates)
    if (date.kind !== 'wedding')
      labels.add(['x-abdate', {}, 'text', date.date], date.kind === 'job-start' ? 'Start of job' : date.label)
  for (const relation of source.relations) labels.add(['related', {}, 'text', relation.name], relation.kind)
  for (const field of contact.custom) {
    const group = labels.nextGroup()
    labels.properties.push(['x-bakkie-field', { group }, 'text', field.value], ['x-ablabel', { group }, 'text', field.label])
  }
  return [
    ...(contact.birthday === undefined ? [] : [['bday', {}, 'date-and-or-time', contact.birthday] satisfies JcardProperty]),
    ...wedding.slice(0, 1),
    ...wedding.slice(1).map(([, , , date]): JcardProperty => ['x-anniversary', {}, 'text', date]),
  ]
}

/** One contact as a vCard 4.0 (RFC 6350): CRLF, lines of at most 75 octets, what Bakkie does not know given back. */
export function writeVcard(source: CardSource): string {
  const { contact, photo } = source
  const labels = new Labels()
  const positions = positionProperties(contact, labels)
  reachProperties(contact, labels)
  const life = lifeProperties(source, labels)
  const properties: JcardProperty[] = [
    ['version', {}, 'text', '4.0'],
    ['prodid', {}, 'text', '-//Bakkie//Bakkie//EN'],
    ['uid', {}, 'text', source.uid],
    ...nameProperties(contact),
    ...positions,
    ...life,
    ...labels.properties,
    ...text('x-bakkie-city', contact.city),
    ...contact.languages.map((tag): JcardProperty => ['lang', {}, 'language-tag', tag]),
    ...(contact.tags.length === 0 ? [] : [['categories', {}, 'text', ...contact.tags] satisfies JcardProperty]),
    ...text('note', contact.about),
    ...(photo === undefined
      ? []
      : [['photo', {}, 'uri', `data:${photo.mime};base64,${encodeBase64(photo.bytes)}`] satisfies JcardProperty]),
    ...keptProperties(source.extra, contact, () => labels.nextGroup()),
  ]
  ICAL.foldLength = FOLD
  return `${ICAL.stringify.component(['vcard', properties, []], DESIGN)}\r\n`
}

/** Contacts as one vCard 4.0 file. */
export function writeVcards(sources: Iterable<CardSource>): string {
  let file = ''
  for (const source of sources) file += writeVcard(source)
  return file
}
