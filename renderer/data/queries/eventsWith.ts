import type { Data } from '#data/data.ts'
import { present } from '#data/derived/chunks.ts'
import { daysBetween } from '#shared/domain/calendar/days.ts'
import { isPast } from '#shared/domain/events/when.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { earlierFirst } from './events.ts'

/** An event someone is or was a guest of. */
export interface EventWith {
  readonly event: GatheringEvent
  readonly guest: Guest
}

/** The events of someone. */
export interface EventsWith {
  /** The first one first. */
  readonly coming: readonly EventWith[]
  /** The last one first. */
  readonly past: readonly EventWith[]
}

/** The events a contact is on the list of, and those they were on. */
export async function eventsWith({ db, clock }: Data, id: ContactId): Promise<EventsWith> {
  const guests = await db.guests.where('contactId').equals(id).toArray()
  const events = new Map(present(await db.events.bulkGet(guests.map(({ eventId }) => eventId))).map((event) => [event.id, event]))
  const rows = guests
    .flatMap((guest): EventWith[] => {
      const event = events.get(guest.eventId)
      return event ? [{ event, guest }] : []
    })
    .toSorted((a, b) => earlierFirst(a.event, b.event))
  const today = clock.today()
  return {
    coming: rows.filter(({ event }) => !isPast(event, today)),
    past: rows.filter(({ event }) => isPast(event, today)).toReversed(),
  }
}

/** How many events are offered to choose from. */
const OFFERED = 12

/** Events to choose from for something on a day, the nearest day first, narrowed by words in their name or place. */
export async function eventsNear({ db }: Data, day: Day, words: string): Promise<readonly GatheringEvent[]> {
  const sought = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const all = await db.events.toArray()
  const distance = (event: GatheringEvent) => Math.abs(daysBetween(event.date, day))
  return all
    .filter(({ name, where, city }) => {
      const text = fold([name, where, city].filter((part) => part !== undefined).join(' '))
      return sought.every((word) => text.includes(word))
    })
    .toSorted((a, b) => distance(a) - distance(b) || earlierFirst(a, b))
    .slice(0, OFFERED)
}
