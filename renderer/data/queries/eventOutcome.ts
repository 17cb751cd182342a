import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { readEach } from '#data/derived/chunks.ts'
import { firstMetAt } from '#shared/domain/events/firstMet.ts'
import { favourEntries } from '#shared/domain/ledger/favours.ts'
import { introductionEntries } from '#shared/domain/ledger/introductions.ts'
import { meetingEntries } from '#shared/domain/ledger/meetings.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { Meeting, Note, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day, EventId } from '#shared/domain/records/values.ts'
import { rulesOf } from './desk.ts'
import { participationsOf } from './meetingRows.ts'
import { type NamedIntroduction, namedIntroduction, namesOf } from './names.ts'

/** Something that traces back to an event, with the day it stands on. */
export type OutcomeItem = { readonly on: Day } & (
  | { readonly kind: 'favour'; readonly favour: Favour }
  | { readonly kind: 'introduction'; readonly row: NamedIntroduction }
  | { readonly kind: 'followUp'; readonly followUp: FollowUp }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly note?: string; readonly isThere: boolean }
)

/** What came of an event with one person. */
export interface OutcomePerson {
  readonly id: ContactId
  readonly name: string
  readonly photo?: string
  /** First met there. */
  readonly isNew: boolean
  /** The latest first. */
  readonly items: readonly OutcomeItem[]
  /** Cups until today of what traces back to the event, hundredths. */
  readonly poured: number
  readonly received: number
  /** The meetings, favours and introductions those cups came from. */
  readonly sources: readonly string[]
}

/** All that came of an event, so far. Records that are about several people count once. */
export interface EventOutcome {
  /** Those of whom more came than the meeting itself first, then by name. */
  readonly people: readonly OutcomePerson[]
  readonly met: number
  readonly newPeople: number
  /** Meetings later on with people first met there. */
  readonly laterMeetings: number
  readonly poured: number
  readonly received: number
  readonly promisesOpen: number
  readonly favoursDone: number
  readonly introductionsMade: number
  readonly introductionsFruitful: number
  readonly followUpsOpen: number
  readonly followUpsDone: number
}

interface Rows {
  readonly meetings: readonly Meeting[]
  readonly parts: ReadonlyMap<Meeting['id'], readonly Participation[]>
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  readonly notes: readonly Note[]
  readonly firstMet: ReadonlySet<ContactId>
}

/**
 * What traces back to an event: through the event itself, through the meetings
 * at it, and through people first met there, later too. All read by index.
 * Undefined when there is no such event (any more).
 */
export async function eventOutcome(data: Data, id: EventId): Promise<EventOutcome | undefined> {
  const { db, clock } = data
  const event = await db.events.get(id)
  if (event === undefined) return undefined
  const rows = await rowsOf(db, event)
  const guests = await db.guests.where('eventId').equals(id).toArray()
  return outcomeOf(data, rows, {
    id,
    today: clock.today(),
    rules: await rulesOf(data),
    met: guests.filter(({ met }) => met === true).length,
  })
}

async function rowsOf(db: BakkieDatabase, event: GatheringEvent): Promise<Rows> {
  const { id } = event
  const guests = await db.guests.where('eventId').equals(id).toArray()
  const own = await db.meetings.where('eventId').equals(id).toArray()
  const ownParts = await participationsOf(
    db,
    own.map((meeting) => meeting.id),
  )
  const known = new Set([...guests, ...[...ownParts.values()].flat()].flatMap(({ contactId }) => contactId ?? []))
  const contacts = present(await db.contacts.bulkGet([...known]))
  const fitting = contacts.filter(({ met }) => firstMetAt(met, [event]) !== undefined)
  const firstMet = await firstMetHere(db, event, fitting)
  const isSince = (day: Day) => day >= event.date

  const laterParts = await readEach(firstMet, (one) => db.participations.where('contactId').equals(one).toArray())
  const laterIds = [...new Set(laterParts.filter(({ date }) => isSince(date)).map(({ meetingId }) => meetingId))]
  const later = present(await db.meetings.bulkGet(laterIds)).filter(({ state }) => state === 'happened')
  const meetings = once([...own.filter(({ state }) => state === 'happened'), ...later])
  const ids = own.map((meeting) => meeting.id)
  return {
    meetings,
    parts: await participationsOf(
      db,
      meetings.map((meeting) => meeting.id),
    ),
    favours: once([
      ...(await db.favours.where('eventId').equals(id).toArray()),
      ...(await readEach(ids, (one) => db.favours.where('meetingId').equals(one).toArray())),
      ...(await readEach(firstMet, (one) => db.favours.where('contactId').equals(one).toArray())),
    ]),
    introductions: once([
      ...(await db.introductions.where('eventId').equals(id).toArray()),
      ...(await readEach(ids, (one) => db.introductions.where('meetingId').equals(one).toArray())),
      ...(await readEach(firstMet, (one) => db.introductions.where('contactIds').equals(one).toArray())),
    ]),
    followUps: once([
      ...(await db.followUps.where('eventId').equals(id).toArray()),
      ...(await readEach(ids, (one) => db.followUps.where('meetingId').equals(one).toArray())),
      ...(await readEach(firstMet, (one) => db.followUps.where('contactId').equals(one).toArray())),
    ]),
    notes: once([
      ...(await db.notes.where('eventId').equals(id).toArray()),
      ...(await readEach(firstMet, (one) => db.notes.where('contactIds').equals(one).toArray())),
    ]),
    firstMet: new Set(firstMet),
  }
}

/** Of people who fit an event, those for whom no earlier one they were at fits as well. */
async function firstMetHere(db: BakkieDatabase, event: GatheringEvent, people: readonly Contact[]): Promise<ContactId[]> {
  const ids = people.map(({ id }) => id)
  const guests = await readEach(ids, (id) => db.guests.where('contactId').equals(id).toArray())
  const parts = await readEach(ids, (id) => db.participations.where('contactId').equals(id).toArray())
  const meetings = present(await db.meetings.bulkGet([...new Set(parts.map(({ meetingId }) => meetingId))]))
  const eventOf = new Map(meetings.filter(({ state }) => state === 'happened').map((meeting) => [meeting.id, meeting.eventId]))
  const were = [
    ...guests.filter((guest) => mayBeMet(guest)),
    ...parts.map(({ contactId, meetingId }) => ({ contactId, eventId: eventOf.get(meetingId) })),
  ]
  const events = present(await db.events.bulkGet([...new Set(were.flatMap(({ eventId }) => eventId ?? []))]))
  return people
    .filter(({ id, met }) => {
      const at = new Set(were.flatMap(({ contactId, eventId }) => (contactId === id ? (eventId ?? []) : [])))
      return (
        firstMetAt(
          met,
          events.filter((one) => at.has(one.id)),
        )?.id === event.id
      )
    })
    .map(({ id }) => id)
}

/** Whether nothing says that a guest was not met. */
const mayBeMet = ({ met, answer }: Guest): boolean => met ?? answer !== 'declined'

const once = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

interface Seen {
  readonly id: EventId
  readonly today: Day
  readonly rules: Rules
  readonly met: number
}

async function outcomeOf(data: Data, rows: Rows, seen: Seen): Promise<EventOutcome> {
  const { meetings, parts, favours, introductions, followUps, notes, firstMet } = rows
  const atEvent = new Set(meetings.filter(({ eventId }) => eventId === seen.id).map((meeting) => meeting.id))
  const ids = new Set<ContactId>([
    ...[...parts.entries()].flatMap(([meetingId, own]) =>
      own.flatMap(({ contactId }) => (atEvent.has(meetingId) || firstMet.has(contactId) ? [contactId] : [])),
    ),
    ...firstMet,
    ...favours.map(({ contactId }) => contactId),
    ...followUps.map(({ contactId }) => contactId),
    ...introductions.flatMap(({ contactIds }) => contactIds),
    ...notes.flatMap(({ contactIds }) => contactIds),
  ])
  const names = await namesOf(data.db, ids)
  const named = introductions.map((row) => namedIntroduction(row, names))
  const entries = new Map<ContactId, LedgerEntry[]>()
  const people = [...ids].flatMap((id): OutcomePerson[] => {
    const person = names.get(id)
    if (person === undefined) return []
    const own = meetings.filter((meeting) => takesPart(parts, meeting, id) && (atEvent.has(meeting.id) || firstMet.has(id)))
    const items: OutcomeItem[] = [
      ...own.map((meeting) => meetingItem(meeting, parts, id, atEvent.has(meeting.id))),
      ...favours
        .filter((row) => row.contactId === id)
        .map((favour): OutcomeItem => ({ kind: 'favour', favour, on: favour.doneOn ?? favour.on })),
      ...named
        .filter(({ introduction }) => introduction.contactIds.includes(id))
        .map((row): OutcomeItem => ({ kind: 'introduction', row, on: row.introduction.madeOn ?? row.introduction.on })),
      ...followUps
        .filter((row) => row.contactId === id)
        .map((followUp): OutcomeItem => ({ kind: 'followUp', followUp, on: followUp.doneOn ?? followUp.due })),
      ...notes
        .filter(({ contactIds }) => contactIds.includes(id))
        .map((note): OutcomeItem => ({ kind: 'note', note, on: note.date })),
    ]
    const ledger = [
      ...own.flatMap((meeting) => {
        const participants = (parts.get(meeting.id) ?? []).map(({ contactId }) => contactId)
        return meetingEntries({ meeting, participants }, id, seen.rules)
      }),
      ...favours.flatMap((row) => favourEntries(row, id)),
      ...introductions.flatMap((row) => introductionEntries(row, id)),
    ].filter(({ date }) => date <= seen.today)
    entries.set(id, ledger)
    return [
      {
        id,
        name: person.name,
        ...(person.photo !== undefined && { photo: person.photo }),
        isNew: firstMet.has(id),
        items: items.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
        poured: sum(ledger, 'poured'),
        received: sum(ledger, 'received'),
        sources: [...new Set(ledger.map(({ source }) => source.id))],
      },
    ]
  })
  const all = [...entries.values()].flat()
  const made = introductions.filter(({ state }) => state === 'made' || state === 'met' || state === 'fruitful')
  return {
    people: people.sort((a, b) => Number(isMore(b)) - Number(isMore(a)) || a.name.localeCompare(b.name)),
    met: seen.met,
    newPeople: firstMet.size,
    laterMeetings: meetings.length - atEvent.size,
    poured: sum(all, 'poured'),
    received: sum(all, 'received'),
    promisesOpen: favours.filter(({ state }) => state === 'asked' || state === 'promised').length,
    favoursDone: favours.filter(({ state }) => state === 'done').length,
    introductionsMade: made.length,
    introductionsFruitful: made.filter(({ state }) => state === 'fruitful').length,
    followUpsOpen: followUps.filter(({ state }) => state === 'open').length,
    followUpsDone: followUps.filter(({ state }) => state === 'done').length,
  }
}

/** Whether more came of it with someone than having met there. */
export const isMore = ({ items, isNew, poured, received }: OutcomePerson): boolean =>
  isNew || poured + received > 0 || items.some((item) => item.kind !== 'meeting' || !item.isThere || item.note !== undefined)

const takesPart = (parts: Rows['parts'], { id }: Meeting, contactId: ContactId): boolean =>
  parts.get(id)?.some((part) => part.contactId === contactId) === true

function meetingItem(meeting: Meeting, parts: Rows['parts'], contactId: ContactId, isThere: boolean): OutcomeItem {
  const note = parts.get(meeting.id)?.find((part) => part.contactId === contactId)?.note ?? meeting.note
  return { kind: 'meeting', meeting, isThere, on: meeting.date, ...(note !== undefined && { note }) }
}

const sum = (entries: readonly LedgerEntry[], direction: LedgerEntry['direction']): number =>
  entries.reduce((total, entry) => (entry.direction === direction ? total + entry.cups : total), 0)
