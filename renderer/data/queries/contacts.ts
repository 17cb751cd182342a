import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** Everyone, archived and deceased included, as lists show them; screens filter and sort in memory. */
export function contactList({ db }: Data): Promise<Summary[]> {
  return db.summaries.toArray()
}

/** One contact by id, or by an id that was merged into them. */
export async function findContact(db: BakkieDatabase, id: ContactId): Promise<Contact | undefined> {
  return (await db.contacts.get(id)) ?? (await db.contacts.where('aliases').equals(id).first())
}

/** The summaries of these contacts, by id. */
export async function summariesOf(db: BakkieDatabase, ids: Iterable<ContactId>): Promise<Map<ContactId, Summary>> {
  const rows = await db.summaries.bulkGet([...new Set(ids)])
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]))
}
