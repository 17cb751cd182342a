import type { Contact } from '../domain/records/contact.ts'
import type { ContactId } from '../domain/records/values.ts'
import { fold } from '../language/fold.ts'
import { displayName } from '../language/names/display.ts'
import type { ImportedPerson } from './person.ts'

/** Someone here who may be the person in the file, and why: a message key of `importing.matches`. */
export interface Match {
  readonly contactId: ContactId
  readonly name: string
  readonly by: 'id' | 'email' | 'nameAndOrganisation' | 'phone' | 'name'
}

/** How many digits from the end tell a phone number: national numbers without their 0, anywhere. */
const PHONE_DIGITS = 9

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

/** Finds the contacts a person in a file may be: by our own id, e-mail, phone, or exactly the same folded name. */
export class MatchIndex {
  readonly #ids = new Map<string, Contact>()
  readonly #emails = new Map<string, Contact[]>()
  readonly #phones = new Map<string, Contact[]>()
  readonly #names = new Map<string, Contact[]>()
  readonly #placed = new Map<string, Contact[]>()

  add(contact: Contact): void {
    for (const id of [contact.id, ...contact.aliases]) this.#ids.set(id, contact)
    for (const email of contact.emails) put(this.#emails, emailKey(email.value), contact)
    for (const phone of contact.phones) put(this.#phones, phoneKey(phone.value), contact)
    put(this.#names, nameKey(displayName(contact)), contact)
    for (const key of nameAndOrganisationKeys(contact)) put(this.#placed, key, contact)
  }

  /** The contact of this id, also when it was merged into another. */
  byId(id: string): Contact | undefined {
    return this.#ids.get(id)
  }

  /** Everyone it may be, the surest first, each once. */
  matches(person: Pick<ImportedPerson, 'key' | 'values'>): Match[] {
    const found = new Map<ContactId, Match>()
    const add = (contacts: readonly Contact[] | undefined, by: Match['by']) => {
      for (const contact of contacts ?? [])
        if (!found.has(contact.id)) found.set(contact.id, { contactId: contact.id, name: displayName(contact), by })
    }
    const own = this.#ids.get(person.key.replace(/^urn:uuid:/i, ''))
    add(own === undefined ? [] : [own], 'id')
    for (const email of person.values.emails ?? []) add(this.#emails.get(emailKey(email.value)), 'email')
    for (const key of nameAndOrganisationKeys(person.values)) add(this.#placed.get(key), 'nameAndOrganisation')
    for (const phone of person.values.phones ?? []) add(this.#phones.get(phoneKey(phone.value) ?? ''), 'phone')
    add(this.#names.get(nameKey(displayName({ ...person.values, name: person.values.name }))), 'name')
    return [...found.values()]
  }
}

function put(map: Map<string, Contact[]>, key: string | undefined, contact: Contact): void {
  if (key === undefined || key === '') return
  const list = map.get(key)
  if (list === undefined) map.set(key, [contact])
  else if (!list.includes(contact)) list.push(contact)
}
