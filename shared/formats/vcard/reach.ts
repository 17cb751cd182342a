import type { Address, Labelled } from '../../domain/records/contact.ts'
import type { JcardProperty } from '../../imports/person.ts'
import { componentsOf, isPreferred, labelOf, parameterOf, tidy, valueOf } from './properties.ts'

type Labels = ReadonlyMap<string, string>

function labelled(property: JcardProperty, labels: Labels, value: string, label = labelOf(property, labels)): Labelled {
  return { value, ...(label === undefined ? {} : { label }), ...(isPreferred(property) ? { preferred: true } : {}) }
}

/** An e-mail address, out of `mailto:` and `"Name" <address>`; what looks like none is kept as it is. */
export function readEmail(property: JcardProperty, labels: Labels): Labelled | undefined {
  const text = valueOf(property).replace(/^mailto:/i, '')
  const value = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text
  return value === '' ? undefined : labelled(property, labels, value)
}

/** A phone number as text; `tel:` taken off, odd spaces made plain. */
export function readPhone(property: JcardProperty, labels: Labels): Labelled | undefined {
  const value = tidy(
    valueOf(property)
      .replace(/^tel:/i, '')
      .replace(/;ext=/i, ' ext. ')
      .replace(/[\u00a0\u2007\u202f]/g, ' '),
  )
  return value === '' ? undefined : labelled(property, labels, value)
}

/** A postal address (RFC 6350 §6.3.1); an address of no parts is none. */
export function readAddress(property: JcardProperty, labels: Labels): Address | undefined {
  const [poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] = componentsOf(
    property,
    ', ',
  )
  const parts = { poBox, extended, street, postalCode, city, region, country }
  const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''))
  if (Object.keys(known).length === 0) return undefined
  const label = labelOf(property, labels)
  return { ...(label === undefined ? {} : { label }), ...known }
}

/** Early instant-messaging properties and what the services are called. */
const MESSENGERS: Readonly<Record<string, string>> = {
  'x-aim': 'AIM',
  'x-icq': 'ICQ',
  'x-msn': 'MSN',
  'x-yahoo': 'Yahoo',
  'x-jabber': 'Jabber',
  'x-gtalk': 'Google Talk',
  'x-google talk': 'Google Talk',
  'x-skype': 'Skype',
  'x-skype-username': 'Skype',
  'x-qq': 'QQ',
  'x-twitter': 'Twitter',
  'x-linkedin': 'LinkedIn',
  'x-gadugadu': 'Gadu-Gadu',
  'x-groupwise': 'GroupWise',
  'x-sametime': 'Sametime',
}

export const isLink = (name: string): boolean =>
  name === 'url' || name === 'impp' || name === 'x-socialprofile' || name === 'socialprofile' || Object.hasOwn(MESSENGERS, name)

/** A link: web page, social profile or messenger. */
export function readLink(property: JcardProperty, labels: Labels): Labelled | undefined {
  const name = property[0]
  const value = valueOf(property)
  if (value === '' || value === 'http://' || value === 'https://') return undefined
  const service = parameterOf(property, 'x-service-type')[0] ?? parameterOf(property, 'service-type')[0]
  const label = Object.hasOwn(MESSENGERS, name) ? MESSENGERS[name] : (service ?? labelOf(property, labels))
  return labelled(property, labels, value, label)
}
