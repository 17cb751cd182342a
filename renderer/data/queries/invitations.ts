import type { Data } from '#data/data.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'

/** What an invitation offers, and the event it is about when that is here already, with its guests. */
export interface InvitedEvent {
  readonly offered: InvitationEvent
  readonly event: GatheringEvent | undefined
  readonly guests: readonly Guest[]
}

/** For each thing an invitation offers, one or the occurrences of a series, the event with its UID that it is about. */
export async function eventsOfInvitation({ db }: Data, offers: readonly InvitationEvent[]): Promise<InvitedEvent[]> {
  const uids = new Set(offers.flatMap(({ uid }) => uid ?? []))
  if (uids.size === 0) return offers.map((offered) => ({ offered, event: undefined, guests: [] }))
  const there = await db.events.filter(({ uid }) => uid !== undefined && uids.has(uid)).toArray()
  const guests = await db.guests
    .where('eventId')
    .anyOf(there.map(({ id }) => id))
    .toArray()
  return offers.map((offered) => {
    const event = twinOf(there, offered)
    return { offered, event, guests: event === undefined ? [] : guests.filter(({ eventId }) => eventId === event.id) }
  })
}

/**
 * The event an offer is about. An occurrence is the one taken as that
 * occurrence, wherever it moved, or one of its day of which that is not known;
 * never another occurrence. What does not recur has one event; of several the
 * one of its day.
 */
function twinOf(there: readonly GatheringEvent[], { uid, date, taken }: InvitationEvent): GatheringEvent | undefined {
  const twins = there.filter((event) => event.uid === uid)
  const occurrence = taken?.occurrence
  const unsaid = twins.filter((twin) => twin.taken?.occurrence === undefined)
  if (occurrence === undefined) return unsaid.length === 1 ? unsaid[0] : twins.find((twin) => twin.date === date)
  return (
    twins.find((twin) => twin.taken?.occurrence === occurrence) ??
    unsaid.find((twin) => twin.date === date || twin.date === occurrence)
  )
}

/** Events made from these invitations that are none of what they offer now, by their day. */
export async function otherEventsOfInvitation({ db }: Data, offers: readonly InvitationEvent[]): Promise<GatheringEvent[]> {
  const uids = new Set(offers.flatMap(({ uid }) => uid ?? []))
  if (uids.size === 0) return []
  const there = await db.events.filter(({ uid }) => uid !== undefined && uids.has(uid)).toArray()
  const offered = new Set(offers.flatMap((offer) => twinOf(there, offer)?.id ?? []))
  return there.filter(({ id }) => !offered.has(id)).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
