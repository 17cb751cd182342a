import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/chunks.ts'
import { findContact } from '#data/queries/contacts.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/**
 * The contacts that ids stand for now: themselves, or the one they were merged
 * into. Who is not there any more is left out: what a screen proposed may have
 * been undone, deleted or merged meanwhile, so commands ask within their change.
 */
export async function standingContacts(
  db: BakkieDatabase,
  ids: readonly ContactId[],
): Promise<ReadonlyMap<ContactId, ContactId>> {
  const wanted = [...new Set(ids)]
  const there = new Set(present(await db.contacts.bulkGet(wanted)).map(({ id }) => id))
  const standing = new Map<ContactId, ContactId>()
  for (const id of wanted) {
    const now = there.has(id) ? id : (await findContact(db, id))?.id
    if (now !== undefined) standing.set(id, now)
  }
  return standing
}
