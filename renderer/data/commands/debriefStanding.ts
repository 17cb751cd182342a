import type { BakkieDatabase } from '#data/database/database.ts'
import { gather, readEach } from '#data/derived/chunks.ts'
import { inOrder } from '#data/derived/facts.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, EventId, MeetingId } from '#shared/domain/records/values.ts'
import { found } from './valid.ts'

/** A meeting that happened at an event, and who took part. */
export interface StandingMeeting {
  readonly meeting: Meeting
  readonly parts: readonly Participation[]
}

/** An event as its debrief finds it. */
export interface EventStanding {
  readonly event: GatheringEvent
  /** In the order of the list. */
  readonly guests: readonly Guest[]
  /** What was saved of it before, the earliest first. */
  readonly meetings: readonly StandingMeeting[]
  /** In which of them each contact takes part; when in several, the latest that a debrief made, else the latest. */
  readonly byContact: ReadonlyMap<ContactId, StandingMeeting>
}

/**
 * Reads an event with its guests and the meetings at it, by index.
 * @throws {MissingRecord} when there is no such event (any more)
 */
export async function eventStanding(db: BakkieDatabase, id: EventId): Promise<EventStanding> {
  const event = found(await db.events.get(id), 'events', id)
  const guests = (await db.guests.where('eventId').equals(id).toArray()).sort((a, b) => a.order - b.order)
  const rows = (await db.meetings.where('eventId').equals(id).toArray()).filter(({ state }) => state === 'happened')
  const meetingIds = rows.map((meeting) => meeting.id)
  const parts = new Map<MeetingId, Participation[]>()
  for (const part of inOrder(await readEach(meetingIds, (one) => db.participations.where('meetingId').equals(one).toArray())))
    gather(parts, part.meetingId, part)
  const meetings = rows
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map((meeting) => ({ meeting, parts: parts.get(meeting.id) ?? [] }))
  const madeLast = meetings.toSorted((a, b) => Number(isFromDebrief(a)) - Number(isFromDebrief(b)))
  const byContact = new Map(madeLast.flatMap((one) => one.parts.map((part) => [part.contactId, one] as const)))
  return { event, guests, meetings, byContact }
}

/** The one meeting those share of whom nothing more is said, when a debrief made it before. */
export function sharedMeeting({ meetings }: EventStanding): StandingMeeting | undefined {
  return meetings.find((one) => isFromDebrief(one) && isBare(one.meeting) && one.parts.length > 1)
}

/** Whether a debrief made a meeting. */
export const isFromDebrief = ({ meeting }: Pick<StandingMeeting, 'meeting'>): boolean => meeting.fromDebrief === true

/**
 * The meetings with someone that a debrief made of itself and that say no more
 * than that one met. Of what was logged by hand, or written down of someone
 * outside the debrief, none is among them.
 */
export function madeByDebrief({ guests, meetings }: EventStanding, contactId: ContactId): StandingMeeting[] {
  const noted = new Set(guests.filter((guest) => guest.contactId === contactId).map(({ note }) => note))
  return meetings.filter((one) => {
    const own = one.parts.find((part) => part.contactId === contactId)
    if (own === undefined || !isFromDebrief(one) || !isBare(one.meeting)) return false
    // A debrief writes the same note with the guest.
    return own.note === undefined || noted.has(own.note)
  })
}

/** Whether a meeting says no more than that one met at the event. */
function isBare(meeting: Meeting): boolean {
  const { kind, treated, invited, note, cups, money, minutes, time, topics, tags } = meeting
  const said = [note, cups, money, minutes, time].some((value) => value !== undefined)
  const isOpen = treated.kind === 'unknown' && invited.kind === 'unknown'
  return kind === 'event' && isOpen && !said && topics.length === 0 && tags.length === 0
}
