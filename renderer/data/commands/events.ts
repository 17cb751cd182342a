import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { editedEvent, type EventDraft, type EventFields, eventRow } from './eventRow.ts'
import type { GuestsJoined, NewGuest } from './guestRows.ts'
import { joinGuests } from './guestRows.ts'
import { label } from './labels.ts'
import { found, patched } from './valid.ts'

export type { EventDraft, EventFields } from './eventRow.ts'

/** What a command on an event did. */
export interface EventChanged {
  readonly id: EventId
  readonly seq: number
}

/**
 * Makes an event, with its guests when an invitation names them.
 * @returns also how many guests are on it
 */
export async function addEvent(
  data: Data,
  draft: EventDraft,
  guests: readonly NewGuest[] = [],
): Promise<EventChanged & GuestsJoined> {
  const event = eventRow(draft, data.clock)
  const joined = joinGuests(event.id, [], guests)
  const { seq } = await change(data, label('event.added', { name: event.name }), async (db) => {
    await db.events.add(event)
    await db.guests.bulkAdd(joined.rows)
  })
  return { id: event.id, seq, added: joined.added, known: joined.known, ids: joined.ids }
}

/** Changes an event. Moved to another day, it lasts as long as it did. */
export async function editEvent(data: Data, id: EventId, fields: EventFields): Promise<EventChanged> {
  const { clock, db } = data
  const after = editedEvent(found(await db.events.get(id), 'events', id), fields, clock)
  const { seq } = await change(data, label('event.updated', { name: after.name }), async (tables) => {
    await tables.events.put(editedEvent(found(await tables.events.get(id), 'events', id), fields, clock))
  })
  return { id, seq }
}

/** Deletes an event with its guests and its plan. What came of it keeps standing, without it. */
export async function deleteEvent(data: Data, id: EventId): Promise<EventChanged> {
  const event: GatheringEvent = found(await data.db.events.get(id), 'events', id)
  const { seq } = await change(data, label('event.deleted', { name: event.name }), async (db) => {
    await db.guests.bulkDelete(await db.guests.where('eventId').equals(id).primaryKeys())
    await db.planRows.bulkDelete(await db.planRows.where('eventId').equals(id).primaryKeys())
    await letGo(db, id)
    await db.events.delete(id)
  })
  return { id, seq }
}

/** Takes an event off everything that traces back to it. */
async function letGo(db: BakkieDatabase, id: EventId): Promise<void> {
  const off = { eventId: undefined }
  const meetings = await db.meetings.where('eventId').equals(id).toArray()
  await db.meetings.bulkPut(meetings.map((row) => patched('meetings', row, off)))
  const notes = await db.notes.where('eventId').equals(id).toArray()
  await db.notes.bulkPut(notes.map((row) => patched('notes', row, off)))
  const favours = await db.favours.where('eventId').equals(id).toArray()
  await db.favours.bulkPut(favours.map((row) => patched('favours', row, off)))
  const introductions = await db.introductions.where('eventId').equals(id).toArray()
  await db.introductions.bulkPut(introductions.map((row) => patched('introductions', row, off)))
  const followUps = await db.followUps.where('eventId').equals(id).toArray()
  await db.followUps.bulkPut(followUps.map((row) => patched('followUps', row, off)))
}
