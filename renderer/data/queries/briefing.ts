import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { gather, readEach } from '#data/derived/chunks.ts'
import { briefingOf, type Briefing } from '#shared/domain/events/briefing/briefing.ts'
import type { BriefingRows } from '#shared/domain/events/briefing/rows.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { PlanRow } from '#shared/domain/records/gathering.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, EventId, MeetingId } from '#shared/domain/records/values.ts'
import { summariesOf } from './contacts.ts'
import { profileOf } from './desk.ts'

/**
 * The briefing of an event as it stands now. Everything is read by index, of the
 * guests and of those in the plan alone, some hundreds of look-ups side by side.
 * Undefined when there is no such event (any more).
 */
export async function briefing(data: Data, id: EventId): Promise<Briefing | undefined> {
  const rows = await briefingRows(data, id)
  return rows && briefingOf(rows, data.clock.today())
}

async function briefingRows(data: Data, id: EventId): Promise<BriefingRows | undefined> {
  const { db } = data
  const event = await db.events.get(id)
  if (event === undefined) return undefined
  const guests = await db.guests.where('eventId').equals(id).toArray()
  const planRows = await db.planRows.where('eventId').equals(id).toArray()
  const ids = [...new Set([...guests, ...planRows].flatMap(({ contactId }) => contactId ?? []))]
  const contacts = present(await db.contacts.bulkGet(ids))
  const summaries = await summariesOf(db, ids)
  const participations = await readEach(ids, (one) => db.participations.where('contactId').equals(one).toArray())
  const introductions = await introductionsWith(db, ids)
  const favours = await readEach(ids, (one) => db.favours.where('contactId').equals(one).toArray())
  const everyGuest = await readEach(ids, (one) => db.guests.where('contactId').equals(one).toArray())
  const otherGuests = everyGuest.filter(({ eventId }) => eventId !== id)
  const mentioned = [
    ...contacts.flatMap(({ met }) => met?.throughId ?? []),
    ...introductions.flatMap(({ contactIds }) => contactIds),
    ...favours.flatMap(({ forContactId }) => forContactId ?? []),
  ]
  const others = await summariesOf(
    db,
    mentioned.filter((one) => !summaries.has(one)),
  )
  return {
    event,
    guests,
    planRows,
    groups: await groupsOf(db, planRows, new Set(guests.flatMap(({ contactId }) => contactId ?? []))),
    profile: await profileOf(data),
    contacts,
    summaries,
    participations,
    meetings: await meetingsOf(db, participations),
    relations: await readEach(ids, (one) => db.relations.where('contactId').equals(one).toArray()),
    needs: await readEach(ids, (one) => db.needs.where('owner').equals(one).toArray()),
    myNeeds: await db.needs.where('owner').equals('me').toArray(),
    favours,
    introductions,
    followUps: await readEach(ids, (one) => db.followUps.where('contactId').equals(one).toArray()),
    otherGuests,
    otherEvents: present(await db.events.bulkGet([...new Set(otherGuests.map(({ eventId }) => eventId))])),
    names: new Map([...summaries, ...others].map(([one, { name }]) => [one, name])),
  }
}

/** Introductions with one of these, once each. */
async function introductionsWith(db: BakkieDatabase, ids: readonly ContactId[]): Promise<Introduction[]> {
  const all = await readEach(ids, (id) => db.introductions.where('contactIds').equals(id).toArray())
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** So many of the latest meetings of each are read: more than are told, for some may be planned still. */
const LATEST = 8

/** The latest meetings of each, and those at which several of them were. */
async function meetingsOf(db: BakkieDatabase, parts: readonly Participation[]): Promise<Meeting[]> {
  const byContact = new Map<ContactId, Participation[]>()
  const byMeeting = new Map<MeetingId, Participation[]>()
  for (const part of parts) {
    gather(byContact, part.contactId, part)
    gather(byMeeting, part.meetingId, part)
  }
  const wanted = new Set<MeetingId>()
  for (const own of byContact.values()) {
    const latest = own.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, LATEST)
    for (const { meetingId } of latest) wanted.add(meetingId)
  }
  for (const [id, own] of byMeeting) if (own.length > 1) wanted.add(id)
  return present(await db.meetings.bulkGet([...wanted]))
}

async function groupsOf(
  db: BakkieDatabase,
  planRows: readonly PlanRow[],
  guests: ReadonlySet<ContactId>,
): Promise<BriefingRows['groups']> {
  const ids = [...new Set(planRows.flatMap(({ groupId }) => groupId ?? []))]
  const memberships = await readEach(ids, (id) => db.memberships.where('groupId').equals(id).toArray())
  return new Map(
    present(await db.groups.bulkGet(ids)).map(({ id, name }) => {
      const members = memberships.filter(({ groupId, contactId }) => groupId === id && guests.has(contactId))
      return [id, { name, members: members.map(({ contactId }) => contactId) }]
    }),
  )
}
