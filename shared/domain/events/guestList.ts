import { fold } from '../../language/fold.ts'
import type { Guest } from '../records/gathering.ts'

/** What of a guest says who it is. */
export type GuestIdentity = Pick<Guest, 'contactId' | 'name' | 'listName' | 'organisation' | 'email'>

/**
 * Whether two entries of one event's guest list are the same guest: the same
 * contact, or the same name, as it is or as the list gave it, with nothing that
 * speaks against it. Two contacts,
 * two organisations or two e-mail addresses speak against it, unless the e-mail
 * is the same.
 */
export function isSameGuest(a: GuestIdentity, b: GuestIdentity): boolean {
  if (a.contactId !== undefined && b.contactId !== undefined) return a.contactId === b.contactId
  const names = namesOf(b)
  if (!namesOf(a).some((name) => names.includes(name))) return false
  if (a.email !== undefined && b.email !== undefined) return folded(a.email) === folded(b.email)
  return a.organisation === undefined || b.organisation === undefined || folded(a.organisation) === folded(b.organisation)
}

const folded = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim()

/** What a guest is called: the name now, and the one the list gave where that was corrected. */
const namesOf = ({ name, listName }: GuestIdentity): readonly string[] =>
  listName === undefined ? [folded(name)] : [...new Set([folded(name), folded(listName)])]

/** A guest list that finds an entry's twin without comparing it with everyone. */
export class GuestIndex<T extends GuestIdentity> {
  readonly #byName = new Map<string, T[]>()
  readonly #byContact = new Map<string, T>()

  constructor(guests: readonly T[]) {
    for (const guest of guests) this.add(guest)
  }

  add(guest: T): void {
    if (guest.contactId !== undefined) this.#byContact.set(guest.contactId, guest)
    for (const name of namesOf(guest)) this.#byName.set(name, [...(this.#byName.get(name) ?? []), guest])
  }

  /** An entry changed: the new row stands where the old one stood. */
  replace(before: T, after: T): void {
    if (before.contactId !== undefined) this.#byContact.delete(before.contactId)
    for (const name of namesOf(before))
      this.#byName.set(
        name,
        (this.#byName.get(name) ?? []).filter((one) => one !== before),
      )
    this.add(after)
  }

  /** Who on the list this is, if anyone. */
  find(guest: GuestIdentity): T | undefined {
    const known = guest.contactId === undefined ? undefined : this.#byContact.get(guest.contactId)
    if (known !== undefined) return known
    for (const name of namesOf(guest)) {
      const twin = this.#byName.get(name)?.find((one) => isSameGuest(one, guest))
      if (twin !== undefined) return twin
    }
    return undefined
  }
}
