import { fold } from '../../language/fold.ts'
import type { Visit } from '../facts.ts'
import type { Contact } from '../records/contact.ts'
import type { GatheringEvent } from '../records/gathering.ts'
import type { EventId } from '../records/values.ts'

/** Cities with two names, by their folded other name. */
const SAME: Readonly<Record<string, string>> = {
  "'s-gravenhage": 'den haag',
  'the hague': 'den haag',
  "'s-hertogenbosch": 'den bosch',
  brussels: 'brussel',
  bruxelles: 'brussel',
  antwerp: 'antwerpen',
  anvers: 'antwerpen',
  ghent: 'gent',
  gand: 'gent',
  cologne: 'koln',
  keulen: 'koln',
  london: 'londen',
  paris: 'parijs',
  berlin: 'berlijn',
}

/** What tells a city from another, however it is written. */
export function cityKey(city: string): string {
  const folded = fold(city).trim().replace(/\s+/g, ' ')
  return SAME[folded] ?? folded
}

/** The cities of a contact: where to find them, and those of their addresses. */
export function cityKeysOf({ city, addresses }: Pick<Contact, 'city' | 'addresses'>): ReadonlySet<string> {
  const keys = new Set<string>()
  if (city !== undefined) keys.add(cityKey(city))
  for (const address of addresses) if (address.city !== undefined) keys.add(cityKey(address.city))
  return keys
}

/** Events by the city they are in, those in my own left out: one does not travel there. */
export function eventsByCity(
  events: readonly GatheringEvent[],
  home: string | undefined,
): ReadonlyMap<string, readonly GatheringEvent[]> {
  const own = home === undefined ? undefined : cityKey(home)
  const byCity = new Map<string, GatheringEvent[]>()
  for (const event of events) {
    const key = event.city === undefined ? undefined : cityKey(event.city)
    if (key === undefined || key === own) continue
    const list = byCity.get(key)
    if (list === undefined) byCity.set(key, [event])
    else list.push(event)
  }
  return byCity
}

/**
 * The events in a city of a contact, by date.
 * @param guestOf the events whose guest list they are on
 */
export function visitsOf(
  contact: Pick<Contact, 'city' | 'addresses'>,
  byCity: ReadonlyMap<string, readonly GatheringEvent[]>,
  guestOf: ReadonlySet<EventId>,
): Visit[] {
  if (byCity.size === 0) return []
  return [...cityKeysOf(contact)]
    .flatMap((key) => byCity.get(key) ?? [])
    .map((event) => ({ event, isGuest: guestOf.has(event.id) }))
    .sort((a, b) => (a.event.date === b.event.date ? (a.event.id < b.event.id ? -1 : 1) : a.event.date < b.event.date ? -1 : 1))
}
