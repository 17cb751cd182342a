import { displayName } from '../../language/names/display.ts'
import type { Contact } from '../records/contact.ts'

/** What a sentence calls a person: nickname, else given name, else the whole name. */
export function callName(contact: Contact): string {
  return contact.nickname ?? contact.name.given ?? displayName(contact)
}
