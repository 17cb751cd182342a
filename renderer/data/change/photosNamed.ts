import { Dexie } from 'dexie'
import type { BakkieDatabase } from '../database/database.ts'
import { isFull } from '../database/logged.ts'

/** Rows read at a time: short enough that neither the screen nor a write waits for it. */
const PAGE = 250

/** The hash of every photo that a contact names, or a change of one whose values are still kept. */
export async function photosNamed(db: BakkieDatabase): Promise<string[]> {
  const named = new Set<string>()
  const note = (row: object | null | undefined): void => {
    const photo: unknown = row !== null && row !== undefined && 'photo' in row ? row.photo : undefined
    if (typeof photo === 'string') named.add(photo)
  }
  // The log first: a photo set meanwhile is then seen in the contact or is younger than the host's grace.
  let after: [number, number] = [0, 0]
  for (;;) {
    const page = await db.operations
      .where('[seq+n]')
      .between(after, [Dexie.maxKey, Dexie.maxKey], false, true)
      .limit(PAGE)
      .toArray()
    for (const operation of page) {
      if (operation.table !== 'contacts' || !isFull(operation)) continue
      note(operation.before)
      note(operation.after)
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) break
    after = [last.seq, last.n]
  }
  await db.contacts.each(note)
  return [...named]
}
