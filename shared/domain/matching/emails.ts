import { fold } from '../../language/fold.ts'
import { compact } from './letters.ts'
import type { FamilyName } from './family.ts'
import type { Given } from './given.ts'

/** An e-mail address as it is compared. */
export interface Email {
  readonly written: string
  /** The same for every way of writing the same mailbox. */
  readonly key: string
  /** Before the @, folded, without what stands behind a plus. */
  readonly local: string
  /** The name that was registered: "rabobank" of mail.rabobank.nl; absent with a mail provider's. */
  readonly organisation?: string
  /** A mailbox of several people: info@, secretariaat@. */
  readonly isShared: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Mailboxes that are of nobody in person. */
const SHARED = set(`
  info information informatie contact contactus hello hallo hi welcome welkom office kantoor post mail email admin administratie administration
  secretariaat secretariat secretary receptie reception balie support help helpdesk service klantenservice customerservice servicedesk sales verkoop
  inkoop finance finances financien facturen facturatie invoice invoices billing boekhouding accounts accounting hr jobs vacatures werkenbij personeel
  pers press media communicatie communication marketing redactie events event evenementen bijeenkomsten aanmelden registratie registration rsvp
  tickets bestuur board directie management team everyone algemeen general noreply reply booking bookings reserveringen reservations studio
  webmaster postmaster hostmaster security privacy legal juridisch planning projecten projects beheer bestellingen orders shop winkel
  training academy school museum theater bibliotheek gemeente
`)

/** Providers of mailboxes for everyone, by the name registered. */
const PROVIDERS = set(`
  gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm tutanota fastmail zoho mail email hey
  ziggo kpnmail kpnplanet planet hetnet xs4all home casema chello upcmail telfort tele2 solcon zonnet quicknet caiway online onsnet concepts
  telenet skynet proximus scarlet freenet tonline orange wanadoo laposte free sfr libero btinternet ntlworld virginmedia sky talktalk comcast verizon
  example
`)

const SECOND_LEVEL = set('co com org ac gov net edu or go')
/** Mail providers whose addresses are the same with and without dots. */
const WITHOUT_DOTS = set('gmail googlemail')

/** Reads an e-mail address, also between angle brackets or after mailto:. Absent when it is none. */
export function emailOf(text: string): Email | undefined {
  const found = /([^\s<>"'(),:;]+)@([\p{L}\p{N}.-]+\.\p{L}{2,})/u.exec(text.normalize('NFC').toLowerCase())
  const written = found?.[0]
  const raw = found?.[1]
  const domain = found?.[2]
  if (written === undefined || raw === undefined || domain === undefined) return undefined
  const label = registered(domain)
  const local = fold(raw.replace(/\+.*$/, ''))
  const mailbox = WITHOUT_DOTS.has(label) ? local.replaceAll('.', '') : local
  return {
    written,
    key: `${mailbox}@${label === 'googlemail' ? 'gmail.com' : domain}`,
    local,
    isShared: isSharedMailbox(local),
    ...(PROVIDERS.has(label) ? {} : { organisation: label }),
  }
}

const PLAIN_ADDRESS = /^[a-z0-9._-]+@[a-z0-9.-]+\.[a-z]{2,}$/

/** What an address is found by, the same as its `Email.key`; absent when it is none. */
export function keyOfAddress(address: string): string | undefined {
  const plain = address.trim().toLowerCase()
  return PLAIN_ADDRESS.test(plain) && !plain.endsWith('@gmail.com') && !plain.endsWith('@googlemail.com')
    ? plain
    : emailOf(address)?.key
}

/** The name registered of an address's domain; absent with a mail provider's, or when it is no address. */
export function labelOf(address: string): string | undefined {
  const plain = address.trim().toLowerCase()
  if (!PLAIN_ADDRESS.test(plain)) return emailOf(address)?.organisation
  const label = registered(plain.slice(plain.indexOf('@') + 1))
  return PROVIDERS.has(label) ? undefined : label
}

/** The name registered: the label before the public suffix (those of two labels by the common ones). */
function registered(domain: string): string {
  const labels = domain.split('.')
  const country = labels.at(-1) ?? ''
  const second = labels.at(-2) ?? ''
  return (country.length === 2 && SECOND_LEVEL.has(second) && labels.length > 2 ? labels.at(-3) : second) ?? ''
}

const isSharedMailbox = (local: string): boolean => {
  const words = local.split(/[^\p{L}]+/u).filter((word) => word !== '')
  return words.every((word) => SHARED.has(word)) || ((words[0] ?? '').length > 3 && SHARED.has(words[0] ?? ''))
}

/** How an address spells a name: whole, with initials, or a half of it. */
export type Spelling = 'whole' | 'initials' | 'half'

/** How the part before the @ spells this name; absent when it does not. */
export function spells(
  { local, isShared }: Email,
  given: Given | undefined,
  family: FamilyName | undefined,
): Spelling | undefined {
  if (isShared) return undefined
  const letters = compact(local).replace(/\d+$/, '')
  const first = given?.words[0]
  const initials = given?.words.map(({ text }) => text.charAt(0)).join('') ?? ''
  const together = given?.words.map(({ text }) => text).join('') ?? ''
  if (letters === '') return undefined
  for (const name of family === undefined
    ? []
    : [family.whole, family.core, ...(family.twoLetters === undefined ? [] : [family.twoLetters]), ...family.parts]) {
    if (first !== undefined && !first.isInitial && isEither(letters, first.text, name)) return 'whole'
    if (together.length > 1 && first?.isInitial === false && isEither(letters, together, name)) return 'whole'
    if (initials !== '' && (isEither(letters, initials, name) || isEither(letters, initials.charAt(0), name))) return 'initials'
    if (letters === name && name.length > 2) return 'half'
  }
  return first !== undefined && !first.isInitial && letters === first.text ? 'half' : undefined
}

const isEither = (letters: string, one: string, other: string): boolean => letters === one + other || letters === other + one

/**
 * The pieces of a mailbox that may be names: given names or initials first,
 * the rest as one family name. "j.van.dijk" → ["j", "vandijk"]. Absent when
 * nothing parts them.
 */
export function namesIn({ local, isShared }: Email): readonly [given: string, family: string] | undefined {
  if (isShared) return undefined
  const pieces = local
    .replace(/\d+$/, '')
    .split(/[._-]+/)
    .filter((piece) => piece !== '')
  const [first, ...rest] = pieces
  if (first === undefined || rest.length === 0) return undefined
  const initials = pieces.findIndex((piece) => piece.length > 1)
  const at = Math.max(1, initials)
  const family = compact(pieces.slice(at).join(''))
  if (family.length < 2 || /\d/.test(family)) return undefined
  return [pieces.slice(0, at).join('.'), family]
}
