import type { ContactId, Day, EventId, FavourId, MeetingId, NoteId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { displayName } from '#shared/language/names/display.ts'
import { asksStatus, matchesSummary } from '#shared/search/query/match.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import type { SearchQuery } from '#shared/search/query/query.ts'
import { pieceAround, rangesOf } from '#shared/search/ranges.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { rowOf, type SearchCollection } from './collection.ts'
import type { SearchHit } from './hit.ts'
import {
  aboutContact,
  contactTexts,
  eventTexts,
  favourTexts,
  meetingTexts,
  noteTexts,
  participationTexts,
  shownText,
} from './texts.ts'

/**
 * What fits a query: people first, then events, then longer texts, each best
 * first, up to `limit` of each. Operators leave only people, those for whom they hold;
 * operators alone list people by name. Archived people, and what is about them
 * alone, only with `is:archived`.
 */
export async function findHits(
  db: BakkieDatabase,
  collection: SearchCollection,
  text: string,
  limit: number,
  today: Day,
): Promise<SearchHit[]> {
  const query = parseQuery(text)
  if (query.operators.length > 0) return findFiltered(db, collection, query, limit, today)
  if (query.words === '') return []
  const people = collection.people.search(query.words, limit, (id) => !collection.archived.has(id as ContactId))
  const texts = collection.texts.search(query.words, limit * 2)
  const known = new Set(people.map(({ id }) => id))
  const hits = await peopleHits(
    db,
    people.map(({ id }) => id as ContactId),
    query.words,
  )
  hits.push(...(await eventHits(db, collection, query.words, limit)))
  const before = hits.length
  for (const { id } of texts) {
    if (hits.length >= before + limit) break
    const hit = await textHit(db, collection, id, query.words)
    if (hit !== undefined && !(hit.kind === 'contact' && known.has(hit.id))) hits.push(hit)
  }
  return hits
}

async function findFiltered(
  db: BakkieDatabase,
  collection: SearchCollection,
  query: SearchQuery,
  limit: number,
  today: Day,
): Promise<SearchHit[]> {
  const summaries = asksStatus(query)
    ? await db.summaries.toArray()
    : await db.summaries.where('status').notEqual('archived').toArray()
  const fitting = summaries.filter((summary) => matchesSummary(query, summary, today))
  if (query.words === '') {
    const ids = fitting
      .sort(byName)
      .slice(0, limit)
      .map(({ id }) => id)
    return peopleHits(db, ids, '')
  }
  const allowed = new Set<string>(fitting.map(({ id }) => id))
  const ranked = collection.people.search(query.words, limit, (id) => allowed.has(id))
  return peopleHits(
    db,
    ranked.map(({ id }) => id as ContactId),
    query.words,
  )
}

const byName = (a: Summary, b: Summary): number => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0)

async function peopleHits(db: BakkieDatabase, ids: readonly ContactId[], typed: string): Promise<SearchHit[]> {
  const rows = await db.contacts.bulkGet([...ids])
  return rows.flatMap((contact): SearchHit[] => {
    if (contact === undefined) return []
    const text = displayName(contact)
    const { organisation, role, city, tags, reach } = contactTexts(contact)
    const shown = [role, organisation, city].filter((part) => part !== undefined && part !== '').join(', ')
    const ranges = rangesOf(text, typed)
    const hidden = [contact.nickname, tags, reach].find((part) => part !== undefined && rangesOf(part, typed).length > 0)
    const detail =
      rangesOf(shown, typed).length > 0 || ranges.length > 0 || hidden === undefined
        ? shown
        : [shown, hidden].filter((part) => part !== '').join(' · ')
    return [
      {
        kind: 'contact',
        id: contact.id,
        contactId: contact.id,
        text,
        ranges,
        ...(detail === '' ? {} : { detail }),
        detailRanges: rangesOf(detail, typed),
      },
    ]
  })
}

async function eventHits(db: BakkieDatabase, collection: SearchCollection, typed: string, limit: number): Promise<SearchHit[]> {
  const rows = await db.events.bulkGet(collection.events.search(typed, limit).map(({ id }) => id as EventId))
  return rows.flatMap((event): SearchHit[] => {
    if (event === undefined) return []
    const text = shownText(eventTexts(event))
    return [{ kind: 'event', id: event.id, date: event.date, text, ranges: rangesOf(text, typed) }]
  })
}

/** One found text as it is shown; `undefined` when its row is gone meanwhile, or all it is about is archived. */
async function textHit(
  db: BakkieDatabase,
  collection: SearchCollection,
  id: string,
  typed: string,
): Promise<SearchHit | undefined> {
  const row = rowOf(id)
  if (row === undefined) return undefined
  const shown = (long: string): { text: string; ranges: ReturnType<typeof rangesOf> } => {
    const text = pieceAround(long, typed)
    return { text, ranges: rangesOf(text, typed) }
  }
  switch (row.table) {
    case 'contacts': {
      const contact = await db.contacts.get(row.id as ContactId)
      if (contact === undefined || contact.status === 'archived') return undefined
      const { text: detail, ranges: detailRanges } = shown(shownText(aboutContact(contact)))
      const name = displayName(contact)
      return {
        kind: 'contact',
        id: contact.id,
        contactId: contact.id,
        text: name,
        ranges: rangesOf(name, typed),
        detail,
        detailRanges,
      }
    }
    case 'participations':
    case 'meetings': {
      const participation =
        row.table === 'participations'
          ? await db.table<{ meetingId: MeetingId; contactId: ContactId; note?: string }, string>('participations').get(row.id)
          : undefined
      if (row.table === 'participations' && participation === undefined) return undefined
      const meeting = await db.meetings.get(participation?.meetingId ?? (row.id as MeetingId))
      if (meeting === undefined) return undefined
      const there =
        participation === undefined
          ? (await db.participations.where('meetingId').equals(meeting.id).sortBy('order')).map(({ contactId }) => contactId)
          : [participation.contactId]
      const contactId = visible(collection, there)
      if (there.length > 0 && contactId === undefined) return undefined
      const text =
        participation === undefined
          ? shownText(meetingTexts(meeting))
          : shownText(participationTexts(participation as Parameters<typeof participationTexts>[0]))
      return {
        kind: 'meeting',
        id: meeting.id,
        date: meeting.date,
        ...(contactId === undefined ? {} : { contactId }),
        ...shown(text),
      }
    }
    case 'notes': {
      const note = await db.notes.get(row.id as NoteId)
      if (note === undefined) return undefined
      const contactId = visible(collection, note.contactIds)
      if (note.contactIds.length > 0 && contactId === undefined) return undefined
      return {
        kind: 'note',
        id: note.id,
        date: note.date,
        ...(contactId === undefined ? {} : { contactId }),
        ...shown(shownText(noteTexts(note))),
      }
    }
    // Events have an index of their own.
    case 'events':
      return undefined
    case 'favours': {
      const favour = await db.favours.get(row.id as FavourId)
      if (favour === undefined || collection.archived.has(favour.contactId)) return undefined
      return {
        kind: 'favour',
        id: favour.id,
        contactId: favour.contactId,
        date: favour.doneOn ?? favour.on,
        ...shown(shownText(favourTexts(favour))),
      }
    }
  }
}

const visible = (collection: SearchCollection, ids: readonly ContactId[]): ContactId | undefined =>
  ids.find((id) => !collection.archived.has(id))
