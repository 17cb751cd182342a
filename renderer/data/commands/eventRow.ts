import type { Clock } from '#data/data.ts'
import { addDays, daysBetween } from '#shared/domain/calendar/days.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { newId } from './ids.ts'
import type { Patch } from './valid.ts'
import { patched, valid } from './valid.ts'

/** The fields of an event that a form or an invitation gives. */
export type EventFields = Patch<Omit<GatheringEvent, 'id' | 'createdAt'>>

/** A new event: it has a name and a day. */
export type EventDraft = Pick<GatheringEvent, 'name' | 'date'> & EventFields

/** The row of a new event. A time without a zone is in the machine's zone. */
export function eventRow(draft: EventDraft, clock: Clock): GatheringEvent {
  return valid('events', { ...settled(draft, clock), id: newId.event(), createdAt: clock.now() })
}

/** An event with some fields changed. Moved to another day without an end day said, it lasts as long as it did. */
export function editedEvent(event: GatheringEvent, fields: EventFields, clock: Clock): GatheringEvent {
  const { date, endDate } = event
  const isMoved = fields.date !== undefined && fields.date !== date && !('endDate' in fields) && endDate !== undefined
  const moved = isMoved && fields.date ? { endDate: addDays(fields.date, daysBetween(date, endDate)) } : {}
  return patched('events', event, settled({ ...event, ...fields, ...moved }, clock))
}

/** A zone belongs to a time, and an end day that is the first day says nothing. */
function settled(fields: EventFields, clock: Clock): EventFields {
  const isTimed = fields.time !== undefined || fields.endTime !== undefined
  return {
    ...fields,
    zone: isTimed ? (fields.zone ?? clock.zone()) : undefined,
    endDate: fields.endDate === fields.date ? undefined : fields.endDate,
  }
}
