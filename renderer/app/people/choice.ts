import { newContact } from '#data/commands/contacts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId, Instant } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'

/** Someone chosen in a form: a contact, me, or a name that was typed. */
export type PersonChoice =
  | { readonly kind: 'contact'; readonly id: ContactId; readonly name: string }
  | { readonly kind: 'me' }
  | { readonly kind: 'name'; readonly name: string }

/** Whether two choices are the same person; two names are, when they are written alike. */
export function isSamePerson(a: PersonChoice | undefined, b: PersonChoice | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false
  if (a.kind === 'contact' && b.kind === 'contact') return a.id === b.id
  if (a.kind === 'name' && b.kind === 'name') return a.name.trim() === b.name.trim()
  return true
}

/** The row of a new contact with a name as typed. */
export function contactNamed(name: string, now: Instant): Contact {
  return newContact({ name: parseName(name) }, now)
}
