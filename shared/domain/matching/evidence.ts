import { isTown } from '../../language/cities.ts'
import { namesIn, spells, type Email, type Spelling } from './emails.ts'
import { givenOf, givenTie } from './given.ts'
import type { NameFit } from './nameFit.ts'
import { isDomainOf, isKindOf, isSameOrganisation, type Organisation } from './organisations.ts'
import type { Known, Someone } from './sought.ts'

/** Where a guest and a contact work, compared. */
export interface OrganisationEvidence {
  readonly kind: 'same' | 'former' | 'other'
  /** As the list has it: a name, or an e-mail address. */
  readonly written: string
  /** As it stands here. */
  readonly known: string
  /** By the address rather than by name. */
  readonly isByEmail: boolean
}

/** What besides the name speaks for or against a guest being a contact. */
export interface Evidence {
  /** The same mailbox, of one person. */
  readonly email?: Email
  readonly organisation?: OrganisationEvidence
  /** An address that spells their name. */
  readonly spelled?: { readonly email: Email; readonly how: Spelling }
  readonly role?: string
  readonly isSamePlace: boolean
  /** Another mailbox at the same organisation, or an address with another given name: a namesake, likely. */
  readonly isAnotherMailbox: boolean
}

/** What besides the name a guest and a contact have in common or apart. */
export function evidenceFor(guest: Someone, known: Known, fit: NameFit | undefined): Evidence {
  const email = guest.emails.find((each) => !each.isShared && known.emails.some(({ key }) => key === each.key))
  const organisation = fit?.written.isWithOrganisation === true ? undefined : organisationEvidence(guest, known)
  const spelled = email === undefined ? spelledBy(guest, known) : undefined
  const role = known.roles.find(({ letters }) => guest.roles.some((each) => each.letters === letters))
  return {
    ...(email === undefined ? {} : { email }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(spelled === undefined ? {} : { spelled }),
    ...(role === undefined ? {} : { role: role.written }),
    isSamePlace: guest.place !== undefined && guest.place.letters === known.place?.letters,
    isAnotherMailbox: email === undefined && isAnotherMailbox(guest, known, fit),
  }
}

function organisationEvidence(guest: Someone, known: Known): OrganisationEvidence | undefined {
  const [first] = guest.organisations
  const same = pairOf(guest.organisations, known.organisations)
  if (same !== undefined) return { kind: 'same', ...same, isByEmail: false }
  const byEmail = emailAt(guest.emails, known) ?? domainAt(guest.organisations, known.emails)
  if (byEmail !== undefined) return { kind: 'same', ...byEmail, isByEmail: true }
  const former = pairOf(guest.organisations, known.formerOrganisations)
  if (former !== undefined) return { kind: 'former', ...former, isByEmail: false }
  const other = known.organisations[0]
  if (first === undefined) return otherDomain(guest.emails, known)
  // A town is no employer, and some lists have the role where the organisation would be.
  if (other === undefined || known.organisations.some((each) => isKindOf(first, each))) return undefined
  if (isTown(first.written) || known.roles.some(({ letters }) => letters === first.letters)) return undefined
  return { kind: 'other', written: first.written, known: other.written, isByEmail: false }
}

type Pair = Pick<OrganisationEvidence, 'written' | 'known'>

function pairOf(some: readonly Organisation[], others: readonly Organisation[]): Pair | undefined {
  for (const one of some)
    for (const other of others) if (isSameOrganisation(one, other)) return { written: one.written, known: other.written }
  return undefined
}

/** The guest's address is at an organisation of the contact, or where another address of theirs is. */
function emailAt(emails: readonly Email[], known: Known): Pair | undefined {
  for (const { organisation, written } of emails) {
    if (organisation === undefined) continue
    const at = known.organisations.find((each) => isDomainOf(organisation, each))
    if (at !== undefined) return { written, known: at.written }
    if (known.emails.some((each) => each.organisation === organisation))
      return { written, known: known.organisations[0]?.written ?? organisation }
  }
  return undefined
}

/** A contact's address is at the organisation the list names. */
function domainAt(organisations: readonly Organisation[], emails: readonly Email[]): Pair | undefined {
  for (const { organisation, written } of emails) {
    const at = organisation === undefined ? undefined : organisations.find((each) => isDomainOf(organisation, each))
    if (at !== undefined) return { written: at.written, known: written }
  }
  return undefined
}

/** The list names no organisation, but both have addresses, at two organisations. */
function otherDomain(emails: readonly Email[], known: Known): OrganisationEvidence | undefined {
  const here = emails.find(({ organisation }) => organisation !== undefined)
  const there = known.emails.find(({ organisation }) => organisation !== undefined)
  if (here?.organisation === undefined || there === undefined) return undefined
  const isFormer = known.formerOrganisations.find((each) => isDomainOf(here.organisation ?? '', each))
  if (isFormer !== undefined) return { kind: 'former', written: here.written, known: isFormer.written, isByEmail: true }
  return { kind: 'other', written: here.written, known: known.organisations[0]?.written ?? there.written, isByEmail: true }
}

function spelledBy(guest: Someone, known: Known): Evidence['spelled'] {
  for (const email of guest.emails)
    for (const { given, family } of known.readings) {
      const how = spells(email, given, family)
      if (how !== undefined) return { email, how }
    }
  return undefined
}

/** Whether the addresses speak of two people of one name. */
function isAnotherMailbox(guest: Someone, known: Known, fit: NameFit | undefined): boolean {
  if (fit === undefined) return false
  return guest.emails.some((email) => !email.isShared && (isOfAnother(email, known) || hasOtherGiven(email, known)))
}

/** Two mailboxes at one organisation, and not both spell the name. */
function isOfAnother(email: Email, known: Known): boolean {
  if (email.organisation === undefined) return false
  const there = known.emails.filter((each) => each.organisation === email.organisation && !each.isShared)
  if (there.length === 0) return false
  const isTheirs = (each: Email) =>
    !/\d$/.test(each.local) && known.readings.some(({ given, family }) => spells(each, given, family) !== undefined)
  return !isTheirs(email) || !there.some(isTheirs)
}

/** joost.devries@ is no address of Jan de Vries. */
function hasOtherGiven(email: Email, known: Known): boolean {
  const names = namesIn(email)
  const given = names === undefined ? undefined : givenOf(names[0])
  if (names === undefined || given === undefined) return false
  const theirs = known.readings.filter(
    ({ family }) => family !== undefined && (family.whole === names[1] || family.core === names[1]),
  )
  const all = [...theirs.flatMap((each) => each.given ?? []), ...known.called]
  return theirs.length > 0 && all.length > 0 && all.every((each) => givenTie(given, each) === undefined)
}
