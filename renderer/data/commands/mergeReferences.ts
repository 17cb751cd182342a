import type { BakkieDatabase } from '#data/database/database.ts'
import type { Guest, Membership } from '#shared/domain/records/gathering.ts'
import { type ContactId, PromptKeySchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { joinedGuest } from './joinedGuest.ts'
import { patched } from './valid.ts'

/** Puts the kept person in place of the other wherever a record names them, apart from meetings and introductions. */
export async function mergeReferences(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  await mergeFavours(db, keep, gone)
  await mergeRelations(db, keep, gone)
  await mergeMemberships(db, keep, gone)
  await mergeGuests(db, keep, gone)
  const moved = { contactId: keep }
  await db.followUps.where('contactId').equals(gone).modify(moved)
  await db.planRows.where('contactId').equals(gone).modify(moved)
  await mergePromptStates(db, keep, gone)
  await db.sources.where('contactId').equals(gone).modify(moved)
  await db.needs.where('owner').equals(gone).modify({ owner: keep })
  const notes = await db.notes.where('contactIds').equals(gone).toArray()
  await db.notes.bulkPut(
    notes.map((note) => ({ ...note, contactIds: [...new Set(note.contactIds.map((id) => (id === gone ? keep : id)))] })),
  )
  const metThrough = await db.contacts.where('met.throughId').equals(gone).toArray()
  await db.contacts.bulkPut(metThrough.map((contact) => ({ ...contact, met: { ...contact.met, throughId: keep } })))
}

/**
 * What was said to prompts about the one that goes holds for those about the kept
 * person: keys that name the one then name the other. What was said to the same
 * prompt about the kept person stays.
 */
async function mergePromptStates(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  const moving = await db.promptStates.where('contactId').equals(gone).toArray()
  const moved = moving.map((state) => ({
    ...state,
    id: v.parse(PromptKeySchema, state.id.replaceAll(gone, keep)),
    contactId: keep,
  }))
  const there = new Set((await db.promptStates.where('contactId').equals(keep).toArray()).map(({ id }) => id))
  await db.promptStates.bulkDelete(moving.map(({ id }) => id))
  await db.promptStates.bulkPut(moved.filter(({ id }) => !there.has(id)))
}

async function mergeFavours(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  await db.favours.where('contactId').equals(gone).modify({ contactId: keep })
  await db.favours.where('forContactId').equals(gone).modify({ forContactId: keep })
  // Done for the requester themself is simply done for them.
  const own = await db.favours.where('forContactId').equals(keep).toArray()
  const plain = own.filter((favour) => favour.contactId === keep)
  await db.favours.bulkPut(plain.map((favour) => patched('favours', favour, { forContactId: undefined })))
}

async function mergeRelations(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  await db.relations.where('contactId').equals(gone).modify({ contactId: keep })
  await db.relations.where('otherId').equals(gone).modify({ otherId: keep })
  const rows = [
    ...(await db.relations.where('contactId').equals(keep).toArray()),
    ...(await db.relations.where('otherId').equals(keep).toArray()),
  ]
  const seen = new Map<string, string>()
  const spare = rows.filter((row) => {
    const key = JSON.stringify([row.contactId, row.kind, row.otherId, row.otherName])
    const first = seen.get(key) ?? row.id
    seen.set(key, first)
    return row.contactId === row.otherId || first !== row.id
  })
  await db.relations.bulkDelete(spare.map((row) => row.id))
}

async function mergeMemberships(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  const kept = new Map((await db.memberships.where('contactId').equals(keep).toArray()).map((row) => [row.groupId, row]))
  for (const row of await db.memberships.where('contactId').equals(gone).toArray()) {
    const twin: Membership | undefined = kept.get(row.groupId)
    await db.memberships.put(twin ? { ...row, ...twin } : { ...row, contactId: keep })
    if (twin) await db.memberships.delete(row.id)
  }
  const vouched = await db.memberships.filter((row) => row.vouchedById === gone).toArray()
  await db.memberships.bulkPut(vouched.map((row) => ({ ...row, vouchedById: keep })))
}

async function mergeGuests(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  const kept = new Map((await db.guests.where('contactId').equals(keep).toArray()).map((row) => [row.eventId, row]))
  for (const row of await db.guests.where('contactId').equals(gone).toArray()) {
    const twin: Guest | undefined = kept.get(row.eventId)
    await db.guests.put(twin ? joinedGuest(twin, row) : { ...row, contactId: keep })
    if (twin) await db.guests.delete(row.id)
  }
}
