import * as v from 'valibot'
import { change } from '#data/change/change.ts'
import { newId } from '#data/commands/ids.ts'
import { label } from '#data/commands/labels.ts'
import { valid } from '#data/commands/valid.ts'
import type { Data } from '#data/data.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import { EventIdSchema, type EventId } from '#shared/domain/records/values.ts'

/** An event in the records, as an import would leave it. */
export async function gathering(
  data: Data,
  fields: Partial<GatheringEvent> & Pick<GatheringEvent, 'name' | 'date'>,
): Promise<EventId> {
  const id = v.parse(EventIdSchema, crypto.randomUUID())
  await change(data, label('sample.made'), (db) => db.events.add(valid('events', { id, createdAt: data.clock.now(), ...fields })))
  return id
}

/** Guests on its list, in this order. */
export async function guestsOf(
  data: Data,
  eventId: EventId,
  guests: readonly (Pick<Guest, 'name'> & Partial<Guest>)[],
): Promise<Guest[]> {
  const rows = guests.map((guest, order) => valid('guests', { id: newId.guest(), eventId, order, ...guest }))
  await change(data, label('sample.made'), (db) => db.guests.bulkAdd(rows))
  return rows
}
