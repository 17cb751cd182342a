import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { gather, present, readEach } from '#data/derived/chunks.ts'
import { earlier, later } from '#shared/domain/calendar/days.ts'
import { isComing } from '#shared/domain/events/coming.ts'
import { daysOf, isPast, lastDayOf } from '#shared/domain/events/when.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day, EventId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { fold } from '#shared/language/fold.ts'

/** Whether a guest is a contact, was looked at and is nobody here, or is still to be reviewed. */
export type GuestState = 'known' | 'stranger' | 'review'

/** A guest with the contact they are. */
export interface EventGuest {
  readonly guest: Guest
  readonly state: GuestState
  /** The contact's name as it is now, else the name on the list. */
  readonly name: string
  readonly organisation?: string
  readonly role?: string
  /** The contact, when they are one that is still there. */
  readonly summary?: Summary
}

/** How far a guest list is. */
export interface GuestCounts {
  /** Everyone on the list. */
  readonly listed: number
  readonly known: number
  readonly toReview: number
  /** Those who count as guests: who cannot come aside (`isComing`), and how many of them one knows. */
  readonly coming: number
  readonly knownComing: number
  readonly met: number
}

/** An event with how far it is prepared. */
export interface EventRow extends GuestCounts {
  readonly event: GatheringEvent
  readonly planRows: number
}

/** What a guest is. */
export function stateOfGuest({ contactId, isStranger }: Guest): GuestState {
  if (contactId !== undefined) return 'known'
  return isStranger ? 'stranger' : 'review'
}

/** One event with how far it is; undefined when it is not there (any more). */
export async function eventPage({ db }: Data, id: EventId): Promise<EventRow | undefined> {
  const event = await db.events.get(id)
  return event && (await eventRows(db, [event]))[0]
}

/** The guests of an event with the people they are, in the order of its list. */
export async function eventGuests({ db }: Data, id: EventId): Promise<readonly EventGuest[]> {
  const guests = (await db.guests.where('eventId').equals(id).toArray()).toSorted((a, b) => a.order - b.order)
  const summaries = await summariesOf(db, guests)
  return guests.map((guest) => namedGuest(guest, summaries))
}

async function summariesOf(db: BakkieDatabase, guests: readonly Guest[]): Promise<ReadonlyMap<ContactId, Summary>> {
  const ids = guests.flatMap(({ contactId }) => (contactId === undefined ? [] : [contactId]))
  return new Map(present(await db.summaries.bulkGet([...new Set(ids)])).map((row) => [row.id, row]))
}

function namedGuest(guest: Guest, summaries: ReadonlyMap<ContactId, Summary>): EventGuest {
  const summary = guest.contactId === undefined ? undefined : summaries.get(guest.contactId)
  const organisation = summary?.organisation ?? guest.organisation
  const role = summary?.role ?? guest.role
  return {
    guest,
    state: stateOfGuest(guest),
    name: summary === undefined || summary.name === '' ? guest.name : summary.name,
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(summary && { summary }),
  }
}

/** Which events a list shows. */
export interface EventFilter {
  readonly when: 'coming' | 'past'
  /** Words looked for in the name, place and what it is about. */
  readonly words?: string
  /** 50 when not given. */
  readonly limit?: number
}

/** Events of a list, and how many there are in all. */
export interface EventList {
  readonly rows: readonly EventRow[]
  readonly total: number
}

/** Whether there is any event yet. */
export async function hasEvents({ db }: Data): Promise<boolean> {
  return (await db.events.limit(1).count()) > 0
}

/** Coming events, the first one first, or past ones, the last one first. One that goes on today is coming. */
export async function eventsList({ db, clock }: Data, { when, words = '', limit = 50 }: EventFilter): Promise<EventList> {
  const today = clock.today()
  const sought = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const all = await db.events.orderBy('date').toArray()
  const fitting = all.filter((event) => isPast(event, today) === (when === 'past') && fits(event, sought))
  const ordered = fitting.toSorted(when === 'coming' ? earlierFirst : (a, b) => earlierFirst(b, a))
  return { rows: await eventRows(db, ordered.slice(0, limit)), total: ordered.length }
}

function fits({ name, where, city, about }: GatheringEvent, sought: readonly string[]): boolean {
  if (sought.length === 0) return true
  const text = fold([name, where, city, about].filter((part) => part !== undefined).join(' '))
  return sought.every((word) => text.includes(word))
}

/** Orders events by day, then by time: those without a time come first on their day. */
export function earlierFirst(a: GatheringEvent, b: GatheringEvent): number {
  return byText(a.date, b.date) || byText(a.time ?? '', b.time ?? '') || byText(a.createdAt, b.createdAt)
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** The events of these days, by day: one of several days stands on each of them. Days without are left out. */
export async function eventsByDay(
  { db }: Data,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<ReadonlyMap<Day, readonly GatheringEvent[]>> {
  const byDay = new Map<Day, GatheringEvent[]>()
  const begun = await db.events.where('date').between(from, to, true, true).toArray()
  const running = await db.events
    .where('date')
    .below(from)
    .filter((event) => lastDayOf(event) >= from)
    .toArray()
  for (const event of [...running, ...begun].toSorted(earlierFirst))
    for (const day of daysOf({ date: later(event.date, from), endDate: earlier(lastDayOf(event), to) })) gather(byDay, day, event)
  return byDay
}

/** Events with how far each is, in their order. */
export async function eventRows(db: BakkieDatabase, events: readonly GatheringEvent[]): Promise<EventRow[]> {
  const ids = events.map(({ id }) => id)
  const guests = new Map<EventId, Guest[]>()
  for (const guest of await readEach(ids, (id) => db.guests.where('eventId').equals(id).toArray()))
    gather(guests, guest.eventId, guest)
  const planRows = await Promise.all(ids.map((id) => db.planRows.where('eventId').equals(id).count()))
  return events.map((event, at) => ({ event, ...countsOf(guests.get(event.id) ?? []), planRows: planRows[at] ?? 0 }))
}

/** How far a guest list is. */
export function countsOf(guests: readonly Guest[]): GuestCounts {
  const states = guests.map((guest) => stateOfGuest(guest))
  const coming = guests.filter((guest) => isComing(guest))
  return {
    listed: guests.length,
    known: states.filter((state) => state === 'known').length,
    toReview: states.filter((state) => state === 'review').length,
    coming: coming.length,
    knownComing: coming.filter((guest) => stateOfGuest(guest) === 'known').length,
    met: guests.filter(({ met }) => met === true).length,
  }
}
