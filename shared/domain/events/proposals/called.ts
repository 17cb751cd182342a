import { callName } from '../../prompts/callName.ts'
import type { Guest } from '../../records/gathering.ts'
import type { KnownGuest } from './facts.ts'

/** What a sentence calls a guest: as one calls the contact, else the name on the list. */
export function calledOf(guest: Pick<Guest, 'name'>, known: Pick<KnownGuest, 'contact'> | undefined): string {
  return known === undefined ? guest.name : callName(known.contact)
}
