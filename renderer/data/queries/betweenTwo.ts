import type { Data } from '#data/data.ts'
import { factsOf } from '#data/derived/facts.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import type { BetweenUs } from '#shared/domain/favours/betweenUs.ts'
import { betweenUsOf } from '#shared/domain/favours/betweenUs.ts'
import { ledgerOf } from '#shared/domain/ledger/ledger.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { findContact } from './contacts.ts'
import { profileOf } from './desk.ts'
import { namesOf } from './names.ts'

/** What there is between me and one contact, as it may be shown to that contact. */
export interface BetweenTwo {
  readonly id: ContactId
  /** The whole name, and what one calls them. */
  readonly name: string
  readonly called: string
  /** My own name, when I gave it. */
  readonly me?: string
  /** BCP 47 tags, the one to write in first. */
  readonly languages: readonly string[]
  readonly between: BetweenUs
}

/** What there is between me and a contact; undefined when there is nobody (any more). */
export async function betweenTwo(data: Data, id: ContactId): Promise<BetweenTwo | undefined> {
  const { db, clock } = data
  const contact = await findContact(db, id)
  const facts = contact && (await factsOf(db, [contact.id])).get(contact.id)
  if (contact === undefined || facts === undefined) return undefined
  const forThem = await db.favours.where('forContactId').equals(contact.id).toArray()
  const names = await namesOf(db, [
    contact.id,
    ...facts.meetings.flatMap((meeting) => meeting.participants),
    ...facts.introductions.flatMap((introduction) => introduction.contactIds),
    ...facts.favours.flatMap((favour) => favour.forContactId ?? []),
  ])
  const ledger = ledgerOf(facts, await rulesIn(db))
  const { name: me } = await profileOf(data)
  return {
    id: contact.id,
    name: names.get(contact.id)?.name ?? '',
    called: callName(contact),
    ...(me !== undefined && { me }),
    languages: contact.languages,
    between: betweenUsOf(facts, forThem, ledger, (one) => names.get(one)?.name, clock.today()),
  }
}
