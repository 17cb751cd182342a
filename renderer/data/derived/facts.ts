import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactFacts, MeetingFacts, Visit } from '#shared/domain/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { Group, Membership } from '#shared/domain/records/gathering.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day, GroupId, MeetingId } from '#shared/domain/records/values.ts'
import { aroundEveryone, aroundSome, surroundingsOf } from './around.ts'
import type { Around } from './around.ts'
import { gather, present, readEach, readWhole } from './chunks.ts'
import { eventsSnoozed, snoozedIn } from './snoozes.ts'
import type { Snoozed } from './snoozes.ts'

/** From this many contacts on, reading the tables whole is cheaper than asking the indexes one contact at a time. */
const WHOLE_TABLES_FROM = 2_000

/** The rows about a set of contacts, before they are sorted by contact. */
interface RelatedRows {
  readonly contacts: readonly Contact[]
  /** Of every meeting one of the contacts took part in, all participations. */
  readonly participations: readonly Participation[]
  readonly meetings: readonly Meeting[]
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  readonly memberships: readonly Membership[]
  readonly groups: readonly Group[]
  /** What else their prompts look at. */
  readonly around: Around
  readonly snoozed: Snoozed
}

/**
 * Everything the rules need to know of these contacts, read by index (whole
 * tables when they are very many). Participants stand in the order they were
 * named. Ids without a contact are left out.
 * @param today when it is known: events so long past that no prompt is about them are not read
 */
export async function factsOf(db: BakkieDatabase, ids: readonly ContactId[], today?: Day): Promise<Map<ContactId, ContactFacts>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)]
  const isMany = wanted.length >= WHOLE_TABLES_FROM
  const rows = isMany ? await wholeTables(db, today) : await byIndex(db, wanted, today)
  return arrange(rows, new Set(wanted))
}

/** The facts of one contact about whom nothing else is known, but perhaps which events are in their city. */
export function factsOfStranger(contact: Contact, visits: readonly Visit[] = []): ContactFacts {
  const nothing = { meetings: [], favours: [], introductions: [], followUps: [], groupCadences: [] }
  return { contact, ...nothing, ...(visits.length > 0 && { visits }) }
}

async function byIndex(db: BakkieDatabase, ids: readonly ContactId[], today: Day | undefined): Promise<RelatedRows> {
  const contacts = present(await db.contacts.bulkGet([...ids]))
  const own = await readEach(ids, (id) => db.participations.where('contactId').equals(id).toArray())
  const meetingIds = [...new Set(own.map((part) => part.meetingId))]
  const participations = await readEach(meetingIds, (id) => db.participations.where('meetingId').equals(id).toArray())
  const meetings = present(await db.meetings.bulkGet(meetingIds))
  const favours = await readEach(ids, (id) => db.favours.where('contactId').equals(id).toArray())
  const introductions = await readEach(ids, (id) => db.introductions.where('contactIds').equals(id).toArray())
  const followUps = await readEach(ids, (id) => db.followUps.where('contactId').equals(id).toArray())
  const memberships = await readEach(ids, (id) => db.memberships.where('contactId').equals(id).toArray())
  const groups = present(await db.groups.bulkGet([...new Set(memberships.map((membership) => membership.groupId))]))
  const snoozed = await snoozedIn(db, today)
  const around = await aroundSome(db, contacts, introductions, today, eventsSnoozed(snoozed))
  return { contacts, participations, meetings, favours, introductions, followUps, memberships, groups, around, snoozed }
}

async function wholeTables(db: BakkieDatabase, today: Day | undefined): Promise<RelatedRows> {
  const contacts = await readWhole(db.contacts)
  const snoozed = await snoozedIn(db, today)
  return {
    contacts,
    participations: await readWhole(db.participations),
    meetings: await readWhole(db.meetings),
    favours: await readWhole(db.favours),
    introductions: await readWhole(db.introductions),
    followUps: await readWhole(db.followUps),
    memberships: await readWhole(db.memberships),
    groups: await readWhole(db.groups),
    around: await aroundEveryone(db, contacts, today, eventsSnoozed(snoozed)),
    snoozed,
  }
}

function arrange(rows: RelatedRows, wanted: ReadonlySet<ContactId>): Map<ContactId, ContactFacts> {
  const meetings = meetingsByContact(rows, wanted)
  const favours = new Map<ContactId, Favour[]>()
  for (const favour of rows.favours) gather(favours, favour.contactId, favour)
  const introductions = new Map<ContactId, Map<string, Introduction>>()
  for (const introduction of rows.introductions) {
    for (const id of introduction.contactIds) {
      const mine = introductions.get(id) ?? new Map<string, Introduction>()
      introductions.set(id, mine.set(introduction.id, introduction))
    }
  }
  const followUps = new Map<ContactId, FollowUp[]>()
  for (const followUp of rows.followUps) gather(followUps, followUp.contactId, followUp)
  const cadences = cadencesByContact(rows)

  const facts = new Map<ContactId, ContactFacts>()
  for (const contact of rows.contacts) {
    if (!wanted.has(contact.id)) continue
    const introduced = [...(introductions.get(contact.id)?.values() ?? [])]
    const snoozes = rows.snoozed.byContact.get(contact.id)
    facts.set(contact.id, {
      contact,
      meetings: meetings.get(contact.id) ?? [],
      favours: favours.get(contact.id) ?? [],
      introductions: introduced,
      followUps: followUps.get(contact.id) ?? [],
      groupCadences: cadences.get(contact.id) ?? [],
      ...surroundingsOf(contact, introduced, rows.around),
      ...(snoozes !== undefined && { snoozes }),
    })
  }
  return facts
}

function meetingsByContact(rows: RelatedRows, wanted: ReadonlySet<ContactId>): Map<ContactId, MeetingFacts[]> {
  const parts = new Map<MeetingId, Participation[]>()
  for (const part of rows.participations) gather(parts, part.meetingId, part)
  const meetings = new Map<ContactId, MeetingFacts[]>()
  for (const meeting of rows.meetings) {
    const named = inOrder(parts.get(meeting.id) ?? [])
    const participants = named.map((part) => part.contactId)
    const fact: MeetingFacts = isFirstGone(meeting, named)
      ? { meeting, participants, firstIsGone: true }
      : { meeting, participants }
    for (const id of new Set(participants)) if (wanted.has(id)) gather(meetings, id, fact)
  }
  return meetings
}

/**
 * Whether the participant named first was deleted since: those who stay keep their places.
 * @param named those who are left, in order
 */
export function isFirstGone({ removed = 0 }: Pick<Meeting, 'removed'>, named: readonly Participation[]): boolean {
  return removed > 0 && (named[0]?.order ?? 0) > 0
}

/** Participations in the order the participants were named; the id settles what an older version left equal. */
export function inOrder(participations: readonly Participation[]): Participation[] {
  return [...participations].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

function cadencesByContact(rows: RelatedRows): Map<ContactId, ContactFacts['groupCadences'][number][]> {
  const groups = new Map<GroupId, Group>(rows.groups.map((group) => [group.id, group]))
  const cadences = new Map<ContactId, ContactFacts['groupCadences'][number][]>()
  for (const { groupId, contactId } of rows.memberships) {
    const group = groups.get(groupId)
    if (group?.cadence && group.status === 'active') gather(cadences, contactId, { groupId, cadence: group.cadence })
  }
  return cadences
}

export { present } from './chunks.ts'
