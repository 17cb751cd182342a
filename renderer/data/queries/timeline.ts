import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Favour, FollowUp } from '#shared/domain/records/favour.ts'
import type { Meeting, Note, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { findContact } from './contacts.ts'
import { withNames } from './favours.ts'
import type { FavourRow } from './favours.ts'
import { dayOf } from './introductions.ts'
import { withParticipants } from './meetingRows.ts'
import type { NamedContact, NamedIntroduction } from './names.ts'
import { named, namedIntroduction, namesOf } from './names.ts'

/** Where a page of the timeline ended. */
export interface TimelineCursor {
  readonly date: Day
  readonly id: string
}

/** One thing on the timeline of a contact, on its day. */
export type TimelineItem = TimelineCursor &
  (
    | {
        readonly kind: 'meeting'
        readonly meeting: Meeting
        /** The note about this contact. */
        readonly note?: string
        /** The others at the table. */
        readonly others: readonly NamedContact[]
      }
    | ({ readonly kind: 'favour' } & FavourRow)
    | ({ readonly kind: 'introduction' } & NamedIntroduction)
    | { readonly kind: 'note'; readonly note: Note; readonly others: readonly NamedContact[] }
    | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  )

/** A page of the timeline, latest first; `next` when there is more. */
export interface TimelinePage {
  readonly items: readonly TimelineItem[]
  readonly next?: TimelineCursor
}

/**
 * What there was with a contact, the latest first: meetings (planned ones ahead
 * as well), favours on the day they were done, else asked or promised (those for
 * this contact at someone's request too),
 * introductions, notes and follow-ups done. A page at a time, meetings by index;
 * of one kind alone when one is given.
 */
export async function timelineOf(
  data: Data,
  id: ContactId,
  {
    before,
    limit = 50,
    kind,
  }: { readonly before?: TimelineCursor; readonly limit?: number; readonly kind?: TimelineItem['kind'] } = {},
): Promise<TimelinePage> {
  const { db } = data
  const contact = await findContact(db, id)
  if (contact === undefined) return { items: [] }
  const isBehind = (item: TimelineCursor) => before === undefined || compare(item, before) > 0
  const isWanted = (one: TimelineItem['kind']) => kind === undefined || kind === one
  const all = [
    ...(isWanted('meeting') ? await meetingsOf(db, contact.id, before, limit) : []),
    ...(isWanted('favour') ? await favoursOf(data, contact.id) : []),
    ...(isWanted('introduction') ? await introductionsOf(db, contact.id) : []),
    ...(isWanted('note') ? await notesOf(db, contact.id) : []),
    ...(isWanted('follow-up') ? await followUpsDone(db, contact.id) : []),
  ]
  const items = all.filter((item) => isBehind(item)).sort(compare)
  const page = items.slice(0, limit)
  const last = page.at(-1)
  return { items: page, ...(items.length > limit && last && { next: { date: last.date, id: last.id } }) }
}

/** Latest first; within a day the id settles, so that pages neither repeat nor skip. */
function compare(a: TimelineCursor, b: TimelineCursor): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}

async function meetingsOf(
  db: BakkieDatabase,
  id: ContactId,
  before: TimelineCursor | undefined,
  limit: number,
): Promise<TimelineItem[]> {
  const parts = await latestParts(db, id, before, limit)
  const noteOf = new Map(parts.map((part) => [part.meetingId, part.note]))
  const meetings = present(await db.meetings.bulkGet(parts.map((part) => part.meetingId)))
  return (await withParticipants(db, meetings)).map(({ meeting, participants }) => {
    const note = noteOf.get(meeting.id)
    const others = participants.filter((one) => one.id !== id)
    return { kind: 'meeting', date: meeting.date, id: meeting.id, meeting, others, ...(note !== undefined && { note }) }
  })
}

/** The latest participations from a place on: enough for a page and one more, the last day whole. */
async function latestParts(
  db: BakkieDatabase,
  id: ContactId,
  before: TimelineCursor | undefined,
  limit: number,
): Promise<Participation[]> {
  const index = db.participations.where('[contactId+date]')
  const high = before?.date ?? Dexie.maxKey
  const rows = await index
    .between([id, Dexie.minKey], [id, high], true, true)
    .reverse()
    .filter((part) => before === undefined || part.date < before.date || part.meetingId < before.id)
    .limit(limit + 1)
    .toArray()
  const last = rows.at(-1)
  if (last === undefined || rows.length <= limit) return rows
  const sameDay = await db.participations.where('[contactId+date]').equals([id, last.date]).toArray()
  return [...new Map([...rows, ...sameDay].map((part) => [part.id, part])).values()]
}

async function favoursOf(data: Data, id: ContactId): Promise<TimelineItem[]> {
  const own = await data.db.favours.where('contactId').equals(id).toArray()
  // Done for this contact at someone's request: in that one's ledger, and a fact here.
  const forThem = await data.db.favours.where('forContactId').equals(id).toArray()
  const rows = await withNames(data, [...own, ...forThem])
  return rows.map((row) => ({ kind: 'favour', date: favourDay(row.favour), id: row.favour.id, ...row }))
}

function favourDay(favour: Favour): Day {
  return favour.doneOn ?? favour.on
}

async function introductionsOf(db: BakkieDatabase, id: ContactId): Promise<TimelineItem[]> {
  const rows = await db.introductions.where('contactIds').equals(id).toArray()
  const names = await namesOf(
    db,
    rows.flatMap((row) => row.contactIds),
  )
  return rows.map((row) => ({ kind: 'introduction', date: dayOf(row), id: row.id, ...namedIntroduction(row, names) }))
}

async function notesOf(db: BakkieDatabase, id: ContactId): Promise<TimelineItem[]> {
  const rows = await db.notes.where('contactIds').equals(id).toArray()
  const names = await namesOf(
    db,
    rows.flatMap((row) => row.contactIds),
  )
  return rows.map((note) => ({
    kind: 'note',
    date: note.date,
    id: note.id,
    note,
    others: named(
      note.contactIds.filter((other) => other !== id),
      names,
    ),
  }))
}

async function followUpsDone(db: BakkieDatabase, id: ContactId): Promise<TimelineItem[]> {
  const rows = await db.followUps.where('contactId').equals(id).toArray()
  return rows
    .filter((row) => row.state === 'done')
    .map((followUp) => ({ kind: 'follow-up', date: followUp.doneOn ?? followUp.due, id: followUp.id, followUp }))
}
