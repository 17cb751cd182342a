import { change, type ChangeOptions } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { readEach } from '#data/derived/chunks.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { label } from './labels.ts'
import { removeFromMeetings } from './meetingRows.ts'
import type { PeopleChanged } from './people.ts'
import { patched } from './valid.ts'

/**
 * Deletes people, in one change. Their participations, favours, introductions,
 * follow-ups, needs, memberships and answers to prompts go along; a meeting goes
 * when nobody is left on it, else it counts who was removed. Where they were
 * named (met through, relations, favours for, plans) the name stays as text. Their
 * sources stay without them, so that a later import lists them as removed.
 */
export async function deleteContacts(data: Data, ids: readonly ContactId[], options?: ChangeOptions): Promise<PeopleChanged> {
  const before = present(await data.db.contacts.bulkGet([...ids]))
  const [only] = before
  const said =
    before.length === 1 && only !== undefined
      ? label('contact.deleted', { name: displayName(only) })
      : label('contacts.deleted', { count: before.length })
  const { seq, result } = await change(
    data,
    said,
    async (db) => {
      const gone = present(await db.contacts.bulkGet([...ids]))
      await removeFromMeetings(db, new Set(gone.map((contact) => contact.id)))
      await deleteOwnRecords(db, gone)
      await keepNamesElsewhere(db, gone)
      await db.contacts.bulkDelete(gone.map((contact) => contact.id))
      return gone.map((contact) => contact.id)
    },
    options,
  )
  return { ids: result, seq }
}

/** Records that are about these people alone. */
async function deleteOwnRecords(db: BakkieDatabase, gone: readonly Contact[]): Promise<void> {
  const ids = gone.map((contact) => contact.id)
  const own = <Key>(read: (id: ContactId) => PromiseLike<Key[]>) => readEach(ids, read)
  await db.favours.bulkDelete(await own((id) => db.favours.where('contactId').equals(id).primaryKeys()))
  await db.introductions.bulkDelete(await own((id) => db.introductions.where('contactIds').equals(id).primaryKeys()))
  await db.followUps.bulkDelete(await own((id) => db.followUps.where('contactId').equals(id).primaryKeys()))
  await db.relations.bulkDelete(await own((id) => db.relations.where('contactId').equals(id).primaryKeys()))
  await db.needs.bulkDelete(await own((id) => db.needs.where('owner').equals(id).primaryKeys()))
  await db.memberships.bulkDelete(await own((id) => db.memberships.where('contactId').equals(id).primaryKeys()))
  await db.promptStates.bulkDelete(await own((id) => db.promptStates.where('contactId').equals(id).primaryKeys()))
}

/** Records about others in which these people are named. */
async function keepNamesElsewhere(db: BakkieDatabase, gone: readonly Contact[]): Promise<void> {
  const names = new Map(gone.map((contact) => [contact.id, displayName(contact)]))
  const ids = [...names.keys()]
  const nameOf = (id: ContactId | undefined) => (id === undefined ? undefined : names.get(id))

  const metThrough = await readEach(ids, (id) => db.contacts.where('met.throughId').equals(id).toArray())
  await db.contacts.bulkPut(
    metThrough.map((contact) =>
      patched('contacts', contact, {
        met: { ...contact.met, throughId: undefined, throughName: nameOf(contact.met?.throughId) ?? contact.met?.throughName },
      }),
    ),
  )
  const relations = await readEach(ids, (id) => db.relations.where('otherId').equals(id).toArray())
  // Deceased, archived or deleted: what they were to someone stays said. Without any name there is nothing left to say.
  const [named, nameless] = parted(relations, (row) => (nameOf(row.otherId) ?? row.otherName ?? '') !== '')
  await db.relations.bulkPut(
    named.map((row) => patched('relations', row, { otherId: undefined, otherName: nameOf(row.otherId) ?? row.otherName })),
  )
  await db.relations.bulkDelete(nameless.map((row) => row.id))

  const favours = await readEach(ids, (id) => db.favours.where('forContactId').equals(id).toArray())
  await db.favours.bulkPut(
    favours.map((row) => patched('favours', row, { forContactId: undefined, forName: nameOf(row.forContactId) })),
  )
  const guests = await readEach(ids, (id) => db.guests.where('contactId').equals(id).toArray())
  await db.guests.bulkPut(guests.map((row) => patched('guests', row, { contactId: undefined, isStranger: true })))
  const plan = await readEach(ids, (id) => db.planRows.where('contactId').equals(id).toArray())
  await db.planRows.bulkPut(
    plan.map((row) => patched('planRows', row, { contactId: undefined, name: row.name ?? nameOf(row.contactId) })),
  )
  const sources = await readEach(ids, (id) => db.sources.where('contactId').equals(id).toArray())
  await db.sources.bulkPut(sources.map(({ contactId: _contactId, ...row }) => row))
  // Who vouched is not indexed: memberships are few.
  const vouched = await db.memberships.filter((row) => nameOf(row.vouchedById) !== undefined).toArray()
  await db.memberships.bulkPut(vouched.map((row) => patched('memberships', row, { vouchedById: undefined })))
  await forgetInNotes(db, new Set(ids))
}

/** Takes people off notes; a note about nobody goes. */
async function forgetInNotes(db: BakkieDatabase, ids: ReadonlySet<ContactId>): Promise<void> {
  const rows = await readEach([...ids], (id) => db.notes.where('contactIds').equals(id).toArray())
  const notes = [...new Map(rows.map((row) => [row.id, row])).values()]
  const left = notes.map((note) => ({ ...note, contactIds: note.contactIds.filter((id) => !ids.has(id)) }))
  const [kept, empty] = parted(left, (note) => note.contactIds.length > 0)
  await db.notes.bulkPut(kept)
  await db.notes.bulkDelete(empty.map((note) => note.id))
}

function parted<T>(rows: readonly T[], belongs: (row: T) => boolean): [T[], T[]] {
  return [rows.filter((row) => belongs(row)), rows.filter((row) => !belongs(row))]
}
