import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** Everyone, archived and deceased included, as lists show them; screens filter and sort in memory. */
export async function contactList({ db }: Data): Promise<Summary[]> {
  const rows: Summary[] = []
  // A page at a time: 10,000 rows at once hold up the window for some 80 ms in Chromium. And not in a
  // transaction: asked live, Dexie may end that one before the last page; what changes meanwhile is asked again.
  let page = await db.summaries.orderBy(':id').limit(PAGE).toArray()
  for (;;) {
    rows.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return rows
    page = await db.summaries.where(':id').above(last.id).limit(PAGE).toArray()
  }
}

const PAGE = 1_000

/** One contact by id, or by an id that was merged into them. */
export async function findContact(db: BakkieDatabase, id: ContactId): Promise<Contact | undefined> {
  return (await db.contacts.get(id)) ?? (await db.contacts.where('aliases').equals(id).first())
}

/** From this many on, reading all rows is cheaper than one request each. */
const ALL_ROWS_FROM = 500

/** The summaries of these contacts, by id. */
export async function summariesOf(db: BakkieDatabase, ids: Iterable<ContactId>): Promise<Map<ContactId, Summary>> {
  const wanted = new Set(ids)
  const rows = wanted.size < ALL_ROWS_FROM ? await db.summaries.bulkGet([...wanted]) : await db.summaries.toArray()
  return new Map(present(rows).flatMap((row) => (wanted.has(row.id) ? [[row.id, row]] : [])))
}
