import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import { namesOf } from '#data/queries/names.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { EventSchema, type GatheringEvent, type Guest } from '#shared/domain/records/gathering.ts'
import type { Participation } from '#shared/domain/records/meeting.ts'
import type { Row, TableName } from '#shared/domain/records/tables.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import { writePerson } from '#shared/formats/backup/person.ts'
import { displayName } from '#shared/language/names/display.ts'
import * as v from 'valibot'
import type { Download } from './download.ts'
import { dated } from './download.ts'
import { photoOf } from './photo.ts'

/** Rows of several queries, each once. */
function once<T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((row) => [row.id, row])).values()]
}

/** What was noted about somebody else at a shared meeting is not about this person. */
function withoutNote({ note: _note, ...participation }: Participation): Participation {
  return participation
}

/**
 * What of an event goes along with someone who was on its list: what, when and
 * where it was. Its texts and the lines of its guest lists tell of others, so
 * a field that is not named here stays behind.
 */
const SharedEventSchema = v.pick(EventSchema, [
  'id',
  'createdAt',
  'name',
  'date',
  'time',
  'endDate',
  'endTime',
  'zone',
  'where',
  'city',
  'link',
  'seriesId',
])
const sharedEvent = (event: GatheringEvent): GatheringEvent => v.parse(SharedEventSchema, event)

/** A line of a guest list may name several people; what it says of this one stands in the guest's own fields. */
function withoutLine({ line: _line, ...guest }: Guest): Guest {
  return guest
}

/** Every record that is about this person or names them. */
async function recordsOf(data: Data, contact: Contact) {
  const { db } = data
  const { id } = contact
  const participations = await db.participations.where('contactId').equals(id).toArray()
  const meetings = present(await db.meetings.bulkGet([...new Set(participations.map((each) => each.meetingId))]))
  const guests = await db.guests.where('contactId').equals(id).toArray()
  const planRows = await db.planRows.where('contactId').equals(id).toArray()
  const memberships = await db.memberships.where('contactId').equals(id).toArray()
  const events = present(await db.events.bulkGet([...new Set([...guests, ...planRows].map((each) => each.eventId))]))
  const groups = present(await db.groups.bulkGet(memberships.map((each) => each.groupId)))
  return {
    contacts: [contact],
    relations: once(
      await db.relations.where('contactId').equals(id).toArray(),
      await db.relations.where('otherId').equals(id).toArray(),
    ),
    needs: await db.needs.where('owner').equals(id).toArray(),
    meetings,
    participations: (
      await db.participations
        .where('meetingId')
        .anyOf(meetings.map((meeting) => meeting.id))
        .toArray()
    ).map((each) => (each.contactId === id ? each : withoutNote(each))),
    notes: await db.notes.where('contactIds').equals(id).toArray(),
    favours: once(
      await db.favours.where('contactId').equals(id).toArray(),
      await db.favours.where('forContactId').equals(id).toArray(),
    ),
    introductions: await db.introductions.where('contactIds').equals(id).toArray(),
    followUps: await db.followUps.where('contactId').equals(id).toArray(),
    events: events.map(sharedEvent),
    guests: guests.map(withoutLine),
    planRows,
    groups,
    memberships,
    promptStates: await db.promptStates.where('contactId').equals(id).toArray(),
    sources: await db.sources.where('contactId').equals(id).toArray(),
  } satisfies { [T in TableName]?: Row<T>[] }
}

/** The ids of contacts anywhere in some records. */
function idsIn(value: unknown, found = new Set<ContactId>()): Set<ContactId> {
  const visit = (key: string, inner: unknown): void => {
    if (typeof inner === 'string') {
      if (/(^id|Id|Ids|ids|owner)$/.test(key)) found.add(v.parse(ContactIdSchema, inner.slice(0, 200) || '-'))
    } else if (Array.isArray(inner)) inner.forEach((each) => visit(key, each))
    else if (inner !== null && typeof inner === 'object') for (const [name, each] of Object.entries(inner)) visit(name, each)
  }
  visit('', value)
  return found
}

/**
 * Everything about one person as JSON, in one reading of the database: their
 * record, photo and all that is about them or names them, with the names of
 * the others in it; what was noted about those others is left out.
 * @returns undefined when the person is not there
 */
export async function exportPersonJson(data: Data, id: ContactId): Promise<Download | undefined> {
  const found = await data.db.transaction('r', data.db.tables, async () => {
    const contact = await data.db.contacts.get(id)
    if (contact === undefined) return undefined
    const records = await recordsOf(data, contact)
    const names = await namesOf(data.db, idsIn(records))
    return { contact, records, names }
  })
  if (found === undefined) return undefined
  const name = displayName(found.contact)
  const photo = found.contact.photo === undefined ? undefined : await photoOf(data, found.contact.photo)
  const text = writePerson({
    exportedAt: data.clock.now(),
    name,
    records: found.records,
    names: Object.fromEntries([...found.names].map(([key, named]) => [key, named.name])),
    ...(photo !== undefined && { photo }),
  })
  return { blob: new Blob([text], { type: 'application/json' }), fileName: dated(data, name, 'json') }
}
