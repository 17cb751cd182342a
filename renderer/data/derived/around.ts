import type { BakkieDatabase } from '#data/database/database.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { OfferIndex } from '#shared/domain/prompts/fits.ts'
import { needFitsOf } from '#shared/domain/prompts/needFits.ts'
import { VISIT_DAYS } from '#shared/domain/prompts/rules/travelling.ts'
import { cityKeysOf, eventsByCity, visitsOf } from '#shared/domain/prompts/visits.ts'
import type { Contact, Need } from '#shared/domain/records/contact.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day, EventId } from '#shared/domain/records/values.ts'
import { gather, present, readEach, readWhole } from './chunks.ts'

/** What prompts look at beyond a contact's own records: who else is there, what they offer, which events are near. */
export interface Around {
  /** Everyone named in what is below. */
  readonly contacts: ReadonlyMap<ContactId, Contact>
  readonly asks: ReadonlyMap<ContactId, readonly Need[]>
  readonly offers: OfferIndex
  readonly related: ReadonlyMap<ContactId, readonly ContactId[]>
  /** Events by city, those in my own left out. */
  readonly byCity: ReadonlyMap<string, readonly GatheringEvent[]>
  readonly guestOf: ReadonlyMap<ContactId, readonly EventId[]>
}

/**
 * What is around some contacts, by index: offers are read only when one of them asks for something, guests only when one lives where an event is.
 * @param events of long ago that are wanted all the same
 */
export async function aroundSome(
  db: BakkieDatabase,
  contacts: readonly Contact[],
  introductions: readonly Introduction[],
  today: Day | undefined,
  events: readonly EventId[] = [],
): Promise<Around> {
  const ids = contacts.map(({ id }) => id)
  const asks = groupAsks(await readEach(ids, (id) => db.needs.where('owner').equals(id).toArray()))
  const askers = [...asks.keys()]
  const offers = askers.length === 0 ? [] : await db.needs.where('kind').equals('offer').toArray()
  const index = new OfferIndex(offers)
  const givers = new Set<ContactId>()
  for (const list of asks.values())
    for (const ask of list) for (const { offer } of index.fitting(ask)) if (offer.owner !== 'me') givers.add(offer.owner)
  for (const introduction of introductions) for (const id of introduction.contactIds) givers.add(id)
  for (const { id } of contacts) givers.delete(id)
  const others = present(await db.contacts.bulkGet([...givers]))

  const byCity = await citiesAhead(db, today, events)
  const there = byCity.size === 0 ? [] : contacts.filter((contact) => [...cityKeysOf(contact)].some((key) => byCity.has(key)))
  const guests = await readEach(
    there.map(({ id }) => id),
    (id) => db.guests.where('contactId').equals(id).toArray(),
  )
  return {
    contacts: new Map([...contacts, ...others].map((contact) => [contact.id, contact])),
    asks,
    offers: index,
    related: bothWays([
      ...(await readEach(askers, (id) => db.relations.where('contactId').equals(id).toArray())),
      ...(await readEach(askers, (id) => db.relations.where('otherId').equals(id).toArray())),
    ]),
    byCity,
    guestOf: eventsOfGuests(guests),
  }
}

/**
 * What is around everyone.
 * @param events of long ago that are wanted all the same
 */
export async function aroundEveryone(
  db: BakkieDatabase,
  contacts: readonly Contact[],
  today: Day | undefined,
  events: readonly EventId[] = [],
): Promise<Around> {
  const needs = await readWhole(db.needs)
  const byCity = await citiesAhead(db, today, events)
  return {
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    asks: groupAsks(needs),
    offers: new OfferIndex(needs),
    related: bothWays(await readWhole(db.relations)),
    byCity,
    guestOf: byCity.size === 0 ? new Map() : eventsOfGuests(await readWhole(db.guests)),
  }
}

/** What of it is about one contact; nothing where there is nothing. */
export function surroundingsOf(
  contact: Contact,
  introductions: readonly Introduction[],
  around: Around,
): Pick<ContactFacts, 'called' | 'fits' | 'visits'> {
  const { id } = contact
  const asks = around.asks.get(id)
  const nameOf = (other: ContactId): string | undefined => {
    const found = around.contacts.get(other)
    return found?.status === 'active' ? callName(found) : undefined
  }
  const related = new Set(around.related.get(id))
  const fits = asks === undefined ? [] : needFitsOf(id, { asks, introductions, related }, around.offers, nameOf)
  const visits = visitsOf(contact, around.byCity, new Set(around.guestOf.get(id)))
  const called = namesIn(introductions, id, around.contacts)
  return { ...(called.size > 0 && { called }), ...(fits.length > 0 && { fits }), ...(visits.length > 0 && { visits }) }
}

/**
 * Coming events, and those of which a prompt may still be missed, by city.
 * @param older events before those that are wanted all the same
 */
export async function citiesAhead(
  db: BakkieDatabase,
  today: Day | undefined,
  older: readonly EventId[] = [],
): Promise<ReadonlyMap<string, readonly GatheringEvent[]>> {
  const near =
    today === undefined
      ? await db.events.toArray()
      : await db.events.where('date').aboveOrEqual(addDays(today, -VISIT_DAYS)).toArray()
  const missing = older.filter((id) => !near.some((event) => event.id === id))
  const events = missing.length === 0 ? near : [...near, ...present(await db.events.bulkGet(missing))]
  if (!events.some(({ city }) => city !== undefined)) return new Map()
  return eventsByCity(events, (await db.profile.get('me'))?.city)
}

function namesIn(
  introductions: readonly Introduction[],
  id: ContactId,
  contacts: ReadonlyMap<ContactId, Contact>,
): ReadonlyMap<ContactId, string> {
  const names = new Map<ContactId, string>()
  for (const { contactIds } of introductions) {
    for (const other of contactIds) {
      const found = other === id ? undefined : contacts.get(other)
      if (found !== undefined && found.status !== 'deceased') names.set(other, callName(found))
    }
  }
  return names
}

function groupAsks(needs: readonly Need[]): Map<ContactId, Need[]> {
  const asks = new Map<ContactId, Need[]>()
  for (const need of needs)
    if (need.kind === 'ask' && need.closedOn === undefined && need.owner !== 'me') gather(asks, need.owner, need)
  return asks
}

function bothWays(
  relations: readonly { readonly contactId: ContactId; readonly otherId?: ContactId }[],
): Map<ContactId, ContactId[]> {
  const related = new Map<ContactId, ContactId[]>()
  for (const { contactId, otherId } of relations) {
    if (otherId === undefined) continue
    gather(related, contactId, otherId)
    gather(related, otherId, contactId)
  }
  return related
}

function eventsOfGuests(
  guests: readonly { readonly eventId: EventId; readonly contactId?: ContactId }[],
): Map<ContactId, EventId[]> {
  const events = new Map<ContactId, EventId[]>()
  for (const { contactId, eventId } of guests) if (contactId !== undefined) gather(events, contactId, eventId)
  return events
}
