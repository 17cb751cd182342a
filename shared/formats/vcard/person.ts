import type { Contact } from '../../domain/records/contact.ts'
import { displayName } from '../../language/names/display.ts'
import type {
  ImportedPerson,
  ImportedPhoto,
  ImportNotice,
  ImportProblem,
  ImportedRelation,
  ImportedValues,
  JcardProperty,
} from '../../imports/person.ts'
import { fold } from '../../language/fold.ts'
import { fromAndroid } from './android.ts'
import type { Card } from './cards.ts'
import { readDateOf } from './dates.ts'
import { isOwnDate, isRelation, readOwnDate, readRelation } from './life.ts'
import { readName } from './names.ts'
import { readPhoto } from './photo.ts'
import { readPositions } from './positions.ts'
import { componentsOf, groupLabelsOf, groupOf, labelOf, valueOf, valuesOf } from './properties.ts'
import { isLink, readAddress, readEmail, readLink, readPhone } from './reach.ts'

/** Largest property kept that has no field: larger ones are sounds, logos and keys, which do not belong in a row. */
const MAX_EXTRA = 64 * 1024
/** Properties about the card, not the person; an export writes its own. */
const ABOUT_THE_CARD = new Set([
  'version',
  'prodid',
  'rev',
  'uid',
  'x-bakkie-position',
  'x-bakkie-from',
  'x-bakkie-to',
  'x-bakkie-city',
])
const PHONETIC = ['x-phonetic-first-name', 'x-phonetic-middle-name', 'x-phonetic-last-name']

/** What one card is: a person, or why it is none. */
export type CardReading = { readonly person: ImportedPerson } | { readonly problem: ImportProblem }

const isGroup = (properties: readonly JcardProperty[]): boolean =>
  properties.some(
    (property) =>
      (['kind', 'x-addressbookserver-kind'].includes(property[0]) && valueOf(property).toLowerCase() === 'group') ||
      property[0] === 'member' ||
      property[0] === 'x-addressbookserver-member',
  )

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined)

/** Reads a card into Bakkie's shape. `keyFor` gives the key its ordinal among equal ones in the file. */
export function readCard(card: Card, keyFor: (key: string) => string): CardReading {
  const properties = card.properties.map((property) => (property[0] === 'x-android-custom' ? fromAndroid(property) : property))
  const labels = groupLabelsOf(properties)
  const all = (name: string) => properties.filter((property) => property[0] === name)
  const extra: JcardProperty[] = []
  const notices = new Set<ImportNotice>(card.damage === undefined ? [] : [card.damage])

  const fns = all('fn')
    .map((property) => valueOf(property))
    .filter((fn) => fn !== '')
  const [fn = ''] = fns
  if (isGroup(properties)) return { problem: { reason: 'group', line: card.line, ...(fn === '' ? {} : { name: fn }) } }

  const positions = readPositions(properties)
  const name = readName(
    all('n').find((n) => valueOf(n) !== '' || componentsOf(n, ' ').some((part) => part !== '')),
    fn,
    positions[0]?.organisation,
  )
  const emails = present(all('email').map((property) => readEmail(property, labels)))
  const phones = present(all('tel').map((property) => readPhone(property, labels)))
  const addresses = present(all('adr').map((property) => readAddress(property, labels)))
  const languages = [
    ...new Set(
      all('lang')
        .map((property) => valueOf(property))
        .filter((text) => text !== ''),
    ),
  ]
  const tags = [...new Set(all('categories').flatMap((property) => valuesOf(property)))]
  const nicknames = [...new Set(all('nickname').flatMap((property) => valuesOf(property)))]
  const dates: Contact['dates'] = []
  const unreadDates: string[] = []
  const relations: ImportedRelation[] = []
  const custom: Contact['custom'] = []
  const phonetic = PHONETIC.flatMap((each) => all(each).map((property) => valueOf(property))).filter((text) => text !== '')
  const links = present(properties.filter((property) => isLink(property[0])).map((property) => readLink(property, labels)))

  let birthday: Contact['birthday']
  for (const property of all('bday')) {
    const text = valueOf(property)
    const date = readDateOf(property, text)
    if (date !== undefined) birthday ??= date
    else if (text !== '') {
      custom.push({ label: 'Birthday', value: text })
      unreadDates.push(text)
    }
  }

  let photo: ImportedPhoto | undefined
  for (const property of all('photo')) {
    const reading = readPhoto(property)
    if (reading.kind === 'photo' && photo === undefined) photo = reading.photo
    else if (reading.kind === 'unreadable') notices.add('photo-unreadable')
    else if (reading.kind !== 'none') {
      if (reading.kind === 'link') notices.add('photo-not-fetched')
      keep(property)
    }
  }

  function keep(property: JcardProperty): void {
    if (JSON.stringify(property).length <= MAX_EXTRA) extra.push(property)
    else notices.add('large-property')
  }

  for (const property of properties) {
    const key = property[0]
    if (isOwnDate(key)) {
      const date = readOwnDate(property, labels)
      if (date !== undefined) dates.push(date)
      else if (valueOf(property) !== '') {
        unreadDates.push(valueOf(property))
        keep(property)
      }
    } else if (isRelation(key)) {
      const relation = readRelation(property, labels)
      if (relation !== undefined) relations.push(relation)
      else if (valueOf(property) !== '') keep(property)
    } else if (key === 'x-bakkie-field') {
      custom.push({ label: labelOf(property, labels) ?? '', value: valueOf(property) })
    } else if (!isRead(key)) keep(property)
  }
  if (unreadDates.length > 0) notices.add('date-as-text')
  // Labels of groups that are kept go along; more than one FN is allowed in 4.0.
  const keptGroups = new Set(extra.map((property) => groupOf(property)).filter((group) => group !== undefined))
  for (const property of all('x-ablabel')) if (keptGroups.has(groupOf(property) ?? '')) extra.push(property)
  if (all('title').length > 0) for (const role of all('role')) if (valueOf(role) !== '') keep(role)

  const about = all('note')
    .map((property) => valueOf(property))
    .filter((note) => note !== '')
    .join('\n\n')
  const pronouns = [...all('pronouns'), ...all('x-pronouns')].map((property) => valueOf(property)).find((text) => text !== '')
  const city = all('x-bakkie-city')
    .map((property) => valueOf(property))
    .find((text) => text !== '')
  const nickname = nicknames.join(', ')
  const values: ImportedValues = {
    name,
    ...(nickname === '' ? {} : { nickname }),
    ...(phonetic.length === 0 ? {} : { pronunciation: phonetic.join(' ') }),
    ...(pronouns === undefined ? {} : { pronouns }),
    ...(emails.length === 0 ? {} : { emails }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(city === undefined ? {} : { city }),
    ...(links.length === 0 ? {} : { links }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(about === '' ? {} : { about }),
    ...(custom.length === 0 ? {} : { custom }),
    ...(positions.length === 0 ? {} : { positions }),
    ...(birthday === undefined ? {} : { birthday }),
    ...(dates.length === 0 ? {} : { dates }),
    ...(all('deathdate').length > 0 ? { status: 'deceased' as const } : {}),
  }
  const shown = fn === '' ? displayName({ name, nickname, positions, emails, phones }) : fn
  const isNamed = shown !== '' || emails.length > 0 || phones.length > 0
  if (!isNamed) return { problem: { reason: 'unnamed', line: card.line } }

  if (fn !== '' && saysMore(fn, values)) extra.push(['fn', {}, 'text', fn])
  for (const more of fns.slice(1)) extra.push(['fn', {}, 'text', more])
  const uid = all('uid')
    .map((property) => valueOf(property))
    .find((text) => text !== '')
  return {
    person: {
      kind: 'vcard',
      key: keyFor(uid ?? `name:${fold(shown)}`),
      name: shown,
      values,
      relations,
      ...(photo === undefined ? {} : { photo }),
      extra,
      line: card.line,
      notices: [...notices],
      ...(unreadDates.length === 0 ? {} : { unreadDates }),
    },
  }
}

const READ = new Set([
  'fn',
  'n',
  'nickname',
  'email',
  'tel',
  'adr',
  'org',
  'title',
  'role',
  'bday',
  'photo',
  'note',
  'pronouns',
  'x-pronouns',
  'lang',
  'categories',
  'x-ablabel',
])
const isRead = (name: string): boolean => READ.has(name) || ABOUT_THE_CARD.has(name) || PHONETIC.includes(name) || isLink(name)

/** Whether FN holds a word that no field of the name has, and would be lost. */
function saysMore(fn: string, values: ImportedValues): boolean {
  const words = (text: string) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  const known = new Set(
    words(
      [...Object.values(values.name), values.nickname, values.positions?.[0]?.organisation]
        .filter((text) => text !== undefined)
        .join(' '),
    ),
  )
  return words(fn).some((word) => !known.has(word))
}
