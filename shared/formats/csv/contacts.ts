import type { Contact } from '../../domain/records/contact.ts'
import { displayName } from '../../language/names/display.ts'
import { writeTable } from './write.ts'

/** How many of a list get a column of their own; the rest are joined in the last. */
const COLUMNS = 3

/** The headers Google Contacts and others read, so that the file can go anywhere; `Name` first. */
const HEADER = [
  'Name',
  'Name Prefix',
  'First Name',
  'Middle Name',
  'Last Name',
  'Name Suffix',
  'Nickname',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  ...numbered('E-mail', ['Label', 'Value']),
  ...numbered('Phone', ['Label', 'Value']),
  ...['Label', 'Street', 'City', 'Region', 'Postal Code', 'Country'].map((part) => `Address 1 - ${part}`),
  'City',
  'Birthday',
  'Labels',
  'Website 1 - Value',
  'Languages',
  'Tier',
  'Status',
  'Met How',
  'Met Where',
  'Met On',
  'Notes',
]

function numbered(name: string, parts: readonly string[]): string[] {
  return Array.from({ length: COLUMNS }, (_each, i) => parts.map((part) => `${name} ${i + 1} - ${part}`)).flat()
}

/** Google's mark between several values in one cell. */
const MORE = ' ::: '

function labelledCells(list: Contact['emails']): string[] {
  return Array.from({ length: COLUMNS }, (_each, i) => {
    const item = list[i]
    const rest = i === COLUMNS - 1 ? list.slice(COLUMNS).map((more) => more.value) : []
    return [item?.label ?? '', [item?.value ?? '', ...rest].filter((text) => text !== '').join(MORE)]
  }).flat()
}

function contactRow(contact: Contact): string[] {
  const { name } = contact
  const position = contact.positions.find((each) => each.to === undefined) ?? contact.positions[0]
  const [address] = contact.addresses
  return [
    displayName(contact),
    name.prefix ?? '',
    name.given ?? '',
    name.additional ?? '',
    [name.infix, name.family].filter((part) => part !== undefined).join(' '),
    name.suffix ?? '',
    contact.nickname ?? '',
    position?.organisation ?? '',
    position?.role ?? '',
    position?.department ?? '',
    ...labelledCells(contact.emails),
    ...labelledCells(contact.phones),
    address?.label ?? '',
    [address?.street, address?.extended].filter((part) => part !== undefined).join(', '),
    address?.city ?? '',
    address?.region ?? '',
    address?.postalCode ?? '',
    address?.country ?? '',
    contact.city ?? address?.city ?? '',
    contact.birthday ?? '',
    contact.tags.join(MORE),
    contact.links.map((link) => link.value).join(MORE),
    contact.languages.join(MORE),
    contact.tier?.toUpperCase() ?? '',
    contact.status,
    contact.met?.how ?? '',
    contact.met?.where ?? '',
    contact.met?.on ?? '',
    contact.about ?? '',
  ]
}

/** Contacts as CSV, one a row, for spreadsheets and other address books; formulas defused. */
export function writeContactsCsv(contacts: readonly Contact[]): string {
  return writeTable(
    HEADER,
    contacts.map((contact) => contactRow(contact)),
  )
}
