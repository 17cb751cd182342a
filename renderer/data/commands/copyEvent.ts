import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { addDays, daysBetween } from '#shared/domain/calendar/days.ts'
import type { GatheringEvent, Guest, PlanRow } from '#shared/domain/records/gathering.ts'
import type { Day, EventId } from '#shared/domain/records/values.ts'
import { type EventFields, eventRow } from './eventRow.ts'
import type { EventChanged } from './events.ts'
import { newId } from './ids.ts'
import { label } from './labels.ts'
import { found, patched, valid } from './valid.ts'

/** What is taken over from an earlier event. */
export interface CopyOptions {
  readonly date: Day
  /** Other fields that are said anew, such as the name or the place. */
  readonly fields?: Omit<EventFields, 'date' | 'seriesId'>
  /** Its guests come along: who they are, not what they answered or whether they were met. */
  readonly guests: boolean
  /** Its plan comes along. */
  readonly plan: boolean
  /** The new one is the next of the same series; the earlier one becomes the first of it when it was in none. */
  readonly isNext?: boolean
}

/**
 * Makes an event from an earlier one, in one change: its name, place, times and
 * what it is about. Its link, invitation and debrief are its own.
 */
export async function copyEvent(data: Data, id: EventId, options: CopyOptions): Promise<EventChanged> {
  const { db, clock } = data
  const from = found(await db.events.get(id), 'events', id)
  const seriesId = options.isNext ? (from.seriesId ?? crypto.randomUUID()) : undefined
  const event = eventRow({ ...takenOver(from, options.date), ...options.fields, date: options.date, seriesId }, clock)
  const said = label(options.isNext ? 'event.next' : 'event.copied', { name: event.name })
  const { seq } = await change(data, said, async (tables) => {
    await tables.events.add(event)
    if (seriesId !== undefined && from.seriesId === undefined)
      await tables.events.put(patched('events', found(await tables.events.get(id), 'events', id), { seriesId }))
    if (options.guests) await copyGuests(tables, id, event.id)
    if (options.plan) await copyPlan(tables, id, event.id)
  })
  return { id: event.id, seq }
}

function takenOver({ name, time, endTime, zone, where, city, about, date, endDate }: GatheringEvent, on: Day) {
  const lasts = endDate === undefined || endDate < date ? {} : { endDate: addDays(on, daysBetween(date, endDate)) }
  return { name, time, endTime, zone, where, city, about, ...lasts }
}

async function copyGuests(db: BakkieDatabase, from: EventId, to: EventId): Promise<void> {
  const guests = await db.guests.where('eventId').equals(from).toArray()
  await db.guests.bulkAdd(
    guests.map(({ contactId, isStranger, name, organisation, role, email, order }): Guest =>
      valid('guests', { id: newId.guest(), eventId: to, contactId, isStranger, name, organisation, role, email, order }),
    ),
  )
}

async function copyPlan(db: BakkieDatabase, from: EventId, to: EventId): Promise<void> {
  const rows = await db.planRows.where('eventId').equals(from).toArray()
  await db.planRows.bulkAdd(rows.map((row): PlanRow => ({ ...row, id: newId.planRow(), eventId: to })))
}

/**
 * Makes an event one of the series of another, which becomes a series with it
 * when it was none; without another it leaves its series.
 */
export async function setSeries(data: Data, id: EventId, withId: EventId | undefined): Promise<EventChanged> {
  const { db } = data
  const event = found(await db.events.get(id), 'events', id)
  const other = withId === undefined ? undefined : found(await db.events.get(withId), 'events', withId)
  const seriesId = other && (other.seriesId ?? event.seriesId ?? crypto.randomUUID())
  const said = label(other ? 'event.seriesSet' : 'event.seriesLeft', { name: event.name, other: other?.name ?? '' })
  const { seq } = await change(data, said, async (tables) => {
    for (const one of other === undefined ? [id] : [id, other.id])
      await tables.events.put(patched('events', found(await tables.events.get(one), 'events', one), { seriesId }))
  })
  return { id, seq }
}
