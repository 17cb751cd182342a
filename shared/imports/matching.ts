import * as v from 'valibot'
import { matchPersonOf, type MatchedContact } from '../domain/matching/fromContact.ts'
import { Matcher, type Candidate, type MatchReason, type MatchReasonKind } from '../domain/matching/match.ts'
import type { Contact } from '../domain/records/contact.ts'
import { ContactIdSchema, type ContactId } from '../domain/records/values.ts'
import { fold } from '../language/fold.ts'
import { displayName } from '../language/names/display.ts'
import type { ImportedPerson } from './person.ts'

/** Someone here who may be the person in the file, and why. */
export type Match = {
  readonly contactId: ContactId
  readonly name: string
} & (
  | {
      /** Something is exactly the same: a message key of `importing.matches`. */
      readonly by: 'id' | 'email' | 'nameAndOrganisation' | 'phone' | 'name'
    }
  /** The names are alike: Kees is short for Cornelis. A question, never an answer. */
  | { readonly by: 'alike'; readonly reason: MatchReason }
)

type Exactly = Exclude<Match['by'], 'alike'>

/** How many digits from the end tell a phone number: national numbers without their 0, anywhere. */
const PHONE_DIGITS = 9

/** Whoever is not here yet has no id of their own to be told apart by. */
const NEWCOMER = v.parse(ContactIdSchema, 'newcomer')

const emailKey = (value: string): string => value.trim().toLowerCase()
const phoneKey = (value: string): string | undefined => {
  const digits = value.replace(/\D/g, '')
  return digits.length < PHONE_DIGITS ? undefined : digits.slice(-PHONE_DIGITS)
}
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Placed = Pick<ImportedPerson['values'], 'name' | 'positions'>

/** Keys under which someone is the same by name and where they work now; none without an organisation. */
export function nameAndOrganisationKeys({ name, positions = [] }: Placed): string[] {
  const named = nameKey(displayName({ name }))
  const places = positions.flatMap(({ organisation = '', to }) => (to === undefined ? [nameKey(organisation)] : []))
  return named === '' ? [] : [...new Set(places)].flatMap((place) => (place === '' ? [] : [`${named}|${place}`]))
}

/** What makes two records look like one person twice; half a name, or a letter more or less, does not. */
const TELLING: ReadonlySet<MatchReasonKind> = new Set([
  'name',
  'spelling',
  'shortName',
  'nickname',
  'formerName',
  'emailName',
  'partOfGiven',
  'partOfFamily',
  'infix',
])
const NOT_TELLING: ReadonlySet<MatchReasonKind> = new Set(['otherOrganisation', 'letters', 'otherGiven', 'initials'])
/** Less alike is hardly ever the same person. */
const LEAST_ALIKE = 0.75

function tellingReason({ score, reasons }: Candidate): MatchReason | undefined {
  if (score < LEAST_ALIKE || reasons.some(({ kind }) => NOT_TELLING.has(kind))) return undefined
  return reasons.find(({ kind }) => TELLING.has(kind))
}

/**
 * Finds the contacts a person in a file may be: by our own id, e-mail, phone, or
 * exactly the same folded name; then by a name that is alike.
 */
export class MatchIndex {
  readonly #ids = new Map<string, Contact>()
  readonly #emails = new Map<string, Contact[]>()
  readonly #phones = new Map<string, Contact[]>()
  readonly #names = new Map<string, Contact[]>()
  readonly #placed = new Map<string, Contact[]>()
  readonly #matcher = new Matcher()

  add(contact: Contact): void {
    for (const id of [contact.id, ...contact.aliases]) this.#ids.set(id, contact)
    for (const email of contact.emails) put(this.#emails, emailKey(email.value), contact)
    for (const phone of contact.phones) put(this.#phones, phoneKey(phone.value), contact)
    put(this.#names, nameKey(displayName(contact)), contact)
    for (const key of nameAndOrganisationKeys(contact)) put(this.#placed, key, contact)
    this.#matcher.add(matchPersonOf(contact))
  }

  /** The contact of this id, also when it was merged into another. */
  byId(id: string): Contact | undefined {
    return this.#ids.get(id)
  }

  /** Everyone it may be, the surest first, each once. */
  matches(person: Pick<ImportedPerson, 'key' | 'values'>): Match[] {
    const found = new Map<ContactId, Match>()
    const add = (contacts: readonly Contact[] | undefined, by: Exactly) => {
      for (const contact of contacts ?? [])
        if (!found.has(contact.id)) found.set(contact.id, { contactId: contact.id, name: displayName(contact), by })
    }
    const own = this.#ids.get(person.key.replace(/^urn:uuid:/i, ''))
    add(own === undefined ? [] : [own], 'id')
    for (const email of person.values.emails ?? []) add(this.#emails.get(emailKey(email.value)), 'email')
    for (const key of nameAndOrganisationKeys(person.values)) add(this.#placed.get(key), 'nameAndOrganisation')
    for (const phone of person.values.phones ?? []) add(this.#phones.get(phoneKey(phone.value) ?? ''), 'phone')
    add(this.#names.get(nameKey(displayName({ ...person.values, name: person.values.name }))), 'name')
    for (const { contactId, ...match } of this.#alike(person.values))
      if (!found.has(contactId)) found.set(contactId, { contactId, ...match })
    return [...found.values()]
  }

  #alike({ name, nickname, emails = [], positions = [], custom = [], city }: ImportedPerson['values']): Match[] {
    const newcomer: MatchedContact = {
      id: NEWCOMER,
      name,
      emails: [...emails],
      positions: [...positions],
      custom: [...custom],
      ...(nickname === undefined ? {} : { nickname }),
      ...(city === undefined ? {} : { city }),
    }
    return this.#matcher.alike(matchPersonOf(newcomer)).candidates.flatMap((candidate): Match[] => {
      const reason = tellingReason(candidate)
      const contact = this.#ids.get(candidate.contactId)
      return reason === undefined || contact === undefined
        ? []
        : [{ contactId: contact.id, name: displayName(contact), by: 'alike', reason }]
    })
  }
}

function put(map: Map<string, Contact[]>, key: string | undefined, contact: Contact): void {
  if (key === undefined || key === '') return
  const list = map.get(key)
  if (list === undefined) map.set(key, [contact])
  else if (!list.includes(contact)) list.push(contact)
}
