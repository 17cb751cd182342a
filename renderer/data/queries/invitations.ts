import type { Data } from '#data/data.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitation.ts'

/** The event an invitation is about, when it is here already, with its guests. */
export interface InvitedEvent {
  readonly event: GatheringEvent | undefined
  readonly guests: readonly Guest[]
}

/** The event with an invitation's UID; of several (a series) the one of its day, else of none. */
export async function eventOfInvitation({ db }: Data, { uid, date }: InvitationEvent): Promise<InvitedEvent> {
  if (uid === undefined) return { event: undefined, guests: [] }
  const twins = await db.events.filter((event) => event.uid === uid).toArray()
  const event = twins.length > 1 ? twins.find((twin) => twin.date === date) : twins[0]
  return { event, guests: event === undefined ? [] : await db.guests.where('eventId').equals(event.id).toArray() }
}
