import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import { patched } from './valid.ts'

/** Ticks off the "next time" lines that were brought up. */
export async function tickOff(
  db: BakkieDatabase,
  lines: readonly { readonly contactId: ContactId; readonly lineId: string }[],
  doneOn: Day,
): Promise<void> {
  const done = new Set(lines.map((line) => line.lineId))
  for (const id of new Set(lines.map((line) => line.contactId))) {
    const contact = await db.contacts.get(id)
    if (contact === undefined) continue
    const nextTime = contact.nextTime.map((line) => (done.has(line.id) ? { ...line, doneOn } : line))
    await db.contacts.put({ ...contact, nextTime })
  }
}

/** Adds lines to bring up the next time. */
export async function bringUp(
  db: BakkieDatabase,
  lines: readonly { readonly contactId: ContactId; readonly text: string }[],
): Promise<void> {
  for (const { contactId, text } of lines) {
    const contact = await db.contacts.get(contactId)
    if (contact === undefined || text.trim() === '') continue
    const nextTime = [...contact.nextTime, { id: newId.nextTime(), text }]
    await db.contacts.put(patched('contacts', contact, { nextTime }))
  }
}
