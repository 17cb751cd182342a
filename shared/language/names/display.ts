import type { Contact } from '../../domain/records/contact.ts'
import { fold } from '../fold.ts'

/** What of a contact its name is made of. */
export type Named = Pick<Contact, 'name'> & Partial<Pick<Contact, 'nickname' | 'positions' | 'emails' | 'phones'>>

const join = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .join(' ')
    .replace(/\b([dl]['’]) (?=\S)/giu, '$1')

/** Organisation of the first current position, for whom nothing else is known. */
function organisationOf(contact: Named): string | undefined {
  const positions = contact.positions ?? []
  return (positions.find((position) => position.to === undefined) ?? positions[0])?.organisation
}

/** What stands in for a name that is not known: nickname, organisation, e-mail, phone. */
function standIn(contact: Named): string {
  const preferred = (list: Named['emails']) => (list?.find((item) => item.preferred === true) ?? list?.[0])?.value
  for (const candidate of [contact.nickname, organisationOf(contact), preferred(contact.emails), preferred(contact.phones)])
    if (candidate !== undefined && candidate.trim() !== '') return candidate
  return ''
}

/**
 * The name as a person says it: given, tussenvoegsel, family. Falls back to
 * nickname (before a family name alone, too), organisation, e-mail, phone; ''
 * when nothing at all is known.
 */
export function displayName(contact: Named): string {
  const { given, infix, family, additional } = contact.name
  const first = given ?? contact.nickname ?? additional
  const name = family === undefined && first === undefined ? '' : join(first, infix, family)
  return name === '' ? standIn(contact) : name
}

/**
 * The name as lists sort it, folded: family name first, then given name, the
 * tussenvoegsel last: `vries, anna de`. Without a family name, the display name.
 */
export function sortName(contact: Named): string {
  const { given, additional, infix, family } = contact.name
  if (family === undefined || family.trim() === '') return fold(displayName(contact))
  const rest = join(given ?? contact.nickname, additional, infix)
  return fold(rest === '' ? family : `${family}, ${rest}`)
}

const firstLetter = (text: string | undefined): string => text?.match(/[\p{L}\p{N}]/u)?.[0]?.toLocaleUpperCase('en') ?? ''

/** One or two capitals for an avatar: given and family name, without tussenvoegsel. '' when nothing is known. */
export function initials(contact: Named): string {
  const { given, additional, family } = contact.name
  const both = firstLetter(given ?? contact.nickname ?? additional) + firstLetter(family)
  if (both !== '') return both
  const words = standIn(contact).split(/[\s@._-]+/u)
  return firstLetter(words[0]) + (words.length > 1 && !standIn(contact).includes('@') ? firstLetter(words[1]) : '')
}
