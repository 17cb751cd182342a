import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Contact, Position } from '#shared/domain/records/contact.ts'
import type { ContactId, Day, Instant, PartialDate } from '#shared/domain/records/values.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import * as v from 'valibot'
import { cleanContact } from './contactFields.ts'
import { newId } from './ids.ts'
import { label } from './labels.ts'
import type { Patch } from './valid.ts'
import { standingContacts } from './standingContacts.ts'
import { found, patched, valid } from './valid.ts'

/** The fields of a contact that a form or an import can give. */
export type ContactFields = Patch<Omit<Contact, 'id' | 'createdAt' | 'aliases'>>

/** A new contact's row. Lists not given are empty, the status is active. */
export function newContact(fields: ContactFields, now: Instant): Contact {
  const empty = {
    name: {},
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    languages: [],
    tags: [],
    custom: [],
    positions: [],
    dates: [],
    nextTime: [],
    status: 'active',
  }
  return valid('contacts', { ...empty, ...cleanContact(fields), id: newId.contact(), createdAt: now, aliases: [] })
}

/** Adds a person. */
export async function createContact(data: Data, fields: ContactFields): Promise<{ id: ContactId; seq: number }> {
  const contact = newContact(fields, data.clock.now())
  const { seq } = await change(data, label('contact.created', { name: displayName(contact) }), async (db) => {
    await db.contacts.add(await throughStanding(db, contact))
  })
  return { id: contact.id, seq }
}

/** A contact met through who that is now: what was typed may be older than a merge, or than their deletion. */
async function throughStanding(db: BakkieDatabase, contact: Contact): Promise<Contact> {
  const { throughId, ...met } = contact.met ?? {}
  if (throughId === undefined) return contact
  const now = (await standingContacts(db, [throughId])).get(throughId)
  return valid('contacts', { ...contact, met: { ...met, throughId: now } })
}

/**
 * Changes the given fields of a person and leaves the others. A wrong e-mail or
 * phone is kept as it is: screens mark it.
 */
export async function updateContact(data: Data, id: ContactId, fields: ContactFields): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.updated', {}, () => cleanContact(fields))
}

/**
 * Changes a person by what is kept at that moment: an item of a list is found by what it was
 * (`withItem`), so that what another window did to the others stays.
 */
export async function changeContact(
  data: Data,
  id: ContactId,
  edit: (contact: Contact) => ContactFields,
): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.updated', {}, (contact) => cleanContact(edit(contact)))
}

/**
 * Gives a person a new main position. The one held until now is kept and ends
 * in the month of `today`; the new one is a reason to write.
 */
export async function addPosition(
  data: Data,
  id: ContactId,
  position: Omit<Position, 'noticedOn' | 'to'>,
): Promise<{ id: ContactId; seq: number }> {
  const today = data.clock.today()
  return editContact(data, id, 'contact.positionAdded', {}, (contact) => ({
    positions: withNewPosition(contact.positions, position, today),
  }))
}

/** The positions after a new main one: the old main one ends in the month given by `today`. */
export function withNewPosition(positions: readonly Position[], position: Position, today: Day): Position[] {
  const main = positions.findIndex((held) => held.to === undefined)
  const ended = position.from ?? monthOf(today)
  return [{ ...position, noticedOn: today }, ...positions.map((held, index) => (index === main ? { ...held, to: ended } : held))]
}

function monthOf(day: Day): PartialDate {
  return v.parse(PartialDateSchema, day.slice(0, 7))
}

type OneContactKey = Extract<Parameters<typeof label>[0], `contact.${string}`>

/** Changes one contact under a label that names it. */
export async function editContact(
  data: Data,
  id: ContactId,
  key: OneContactKey,
  values: Readonly<Record<string, string>>,
  edit: (contact: Contact) => ContactFields,
): Promise<{ id: ContactId; seq: number }> {
  const before = found(await data.db.contacts.get(id), 'contacts', id)
  const after = patched('contacts', before, edit(before))
  const { seq } = await change(data, label(key, { name: displayName(after), ...values }), async (db) => {
    const contact = found(await db.contacts.get(id), 'contacts', id)
    await db.contacts.put(patched('contacts', contact, edit(contact)))
  })
  return { id, seq }
}
