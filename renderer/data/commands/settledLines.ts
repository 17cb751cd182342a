import type { BakkieDatabase } from '#data/database/database.ts'
import { settledLineOf, settledWith } from '#shared/domain/events/decided.ts'
import type { Guest, SettledLine } from '#shared/domain/records/gathering.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { patched } from './valid.ts'

/** Remembers with their events the lines of guests who go, so that the same list does not put them back; within a change. */
export async function settleGuests(db: BakkieDatabase, gone: readonly Guest[]): Promise<void> {
  const lines = new Map<EventId, SettledLine[]>()
  for (const guest of gone) {
    const line = settledLineOf(guest)
    if (line !== undefined) lines.set(guest.eventId, [...(lines.get(guest.eventId) ?? []), line])
  }
  for (const [eventId, more] of lines) await settleLines(db, eventId, more)
}

/** Remembers lines that were left out, and forgets those of people who are put on the list after all; within a change. */
export async function settleLines(
  db: BakkieDatabase,
  eventId: EventId,
  more: readonly SettledLine[],
  added: readonly { readonly line?: string | undefined; readonly name: string }[] = [],
): Promise<void> {
  const event = await db.events.get(eventId)
  if (event === undefined) return
  const before = event.settledLines ?? []
  const after = settledWith(before, more, added)
  const isSame =
    after.length === before.length && after.every(({ line, name }, i) => before[i]?.line === line && before[i].name === name)
  if (!isSame) await db.events.put(patched('events', event, { settledLines: after }))
}
