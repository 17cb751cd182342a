import { eventStanding } from '#data/commands/debriefStanding.ts'
import type { Data } from '#data/data.ts'
import { eventDayOf } from '#shared/domain/events/day.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day, EventId } from '#shared/domain/records/values.ts'
import { type Room, roomOf } from './room.ts'

/** What was saved before about someone met at the event. */
export interface SavedBefore {
  readonly meeting: Meeting
  /** How many others share the meeting. */
  readonly others: number
  readonly note?: string
}

/** An event to look back on. */
export interface ToDebrief {
  readonly room: Room
  /** The day the meetings at it get; absent while the event lies ahead. */
  readonly day?: Day
  readonly saved: ReadonlyMap<ContactId, SavedBefore>
}

/** An event with its guests and what was saved of it before; undefined when it is not there (any more). */
export async function toDebrief(data: Data, id: EventId): Promise<ToDebrief | undefined> {
  const room = await roomOf(data, id)
  if (room === undefined) return undefined
  const { byContact } = await eventStanding(data.db, id)
  const day = eventDayOf(room.event, data.clock.today())
  const saved = [...byContact].map(([contactId, { meeting, parts }]) => {
    const note = parts.find((part) => part.contactId === contactId)?.note
    return [contactId, { meeting, others: parts.length - 1, ...(note !== undefined && { note }) }] as const
  })
  return { room, ...(day !== undefined && { day }), saved: new Map(saved) }
}
