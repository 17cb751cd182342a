import type { GuestEntry } from '../guests/entry.ts'
import { tidyName } from '../guests/name.ts'
import { nameOfAddress } from '../guests/rows.ts'
import type { Attendee } from './attendee.ts'
import { END_OF_DAYS, eventAt, type Here, type InvitationEvent, Reader } from './invitedEvent.ts'
import { occurrencesOf } from './invitedOccurrences.ts'
import type { CalendarEvent, CalendarReading } from './readCalendar.ts'

/** How many invitations of one file can be chosen from. */
export const MAX_INVITATIONS = 500

/** Something a calendar invites to, ready to become an event. */
export interface Invitation {
  /** The event, or the first one of a series. */
  readonly event: InvitationEvent
  readonly guests: readonly GuestEntry[]
  /** Those of the guests who invite: they are on the list too, unless one leaves them out. */
  readonly organisers: readonly GuestEntry[]
  /** Called off by who invited. */
  readonly isCancelled: boolean
  /** Rooms, things and groups among those invited. */
  readonly noPersons: readonly string[]
  /** Names of zones that nobody explains: their times are read as those of who reads. */
  readonly unknownZones: readonly string[]
  /** Of a recurring one: the days one can choose from, each as an event. Absent for a single one. */
  readonly occurrences?: readonly InvitationEvent[]
}

/** An event of a calendar with the changed occurrences of its series. */
interface Series {
  readonly event: CalendarEvent
  readonly changed: readonly CalendarEvent[]
}

/** The events of a calendar that have a day, in the order of the file, changed occurrences within their series. */
function seriesOf(events: readonly CalendarEvent[]): Series[] {
  const readable = events.filter(({ start }) => start !== undefined && start.day < END_OF_DAYS)
  const heads = new Set(readable.flatMap(({ uid, recurrenceId }) => (recurrenceId === undefined ? (uid ?? []) : [])))
  const isPartOf = ({ uid, recurrenceId }: CalendarEvent) => uid !== undefined && recurrenceId !== undefined && heads.has(uid)
  const changed = new Map<string | undefined, CalendarEvent[]>()
  for (const event of readable.filter((each) => isPartOf(each))) {
    const others = changed.get(event.uid)
    if (others === undefined) changed.set(event.uid, [event])
    else others.push(event)
  }
  return readable
    .filter((event) => !isPartOf(event))
    .map((event) => ({ event, changed: (event.recurrenceId === undefined ? changed.get(event.uid) : undefined) ?? [] }))
}

/** How many invitations a calendar has, those beyond the most that can be chosen from among them. */
export const countInvitations = ({ events }: CalendarReading): number => seriesOf(events).length

/** The latest of many, in the order they had; one that recurs counts as coming. */
function latest(series: readonly Series[]): readonly Series[] {
  if (series.length <= MAX_INVITATIONS) return series
  const dayOf = ({ event }: Series) =>
    event.rrule === undefined && event.extraDates.length === 0 ? (event.start?.day ?? '') : '9999-12-31'
  const kept = new Set(series.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1)).slice(0, MAX_INVITATIONS))
  return series.filter((each) => kept.has(each))
}

/**
 * What a calendar invites to, in the order of the file: one for every event
 * with a day, changed occurrences of a series within their series, each person
 * once. Of more than `MAX_INVITATIONS` the latest.
 */
export function invitationsOf({ events, method, zones }: CalendarReading, here: Here): Invitation[] {
  const reader = new Reader(here, zones)
  return latest(seriesOf(events)).flatMap((series) => {
    const invitation = invitationOf(series, reader)
    return invitation === undefined ? [] : [{ ...invitation, isCancelled: invitation.isCancelled || method === 'CANCEL' }]
  })
}

function invitationOf({ event, changed }: Series, reader: Reader): Invitation | undefined {
  const first = eventAt(event, reader)
  if (first === undefined) return undefined
  const all = [event, ...changed]
  const invited = all.flatMap(({ attendees, organiser }) => [...(organiser === undefined ? [] : [organiser]), ...attendees])
  const occurrences = occurrencesOf(event, changed, reader)
  const guests = guestsOf(invited)
  const hosts = new Set(all.flatMap(({ organiser }) => keyOf(organiser) ?? []))
  return {
    event: first,
    guests: [...guests.values()],
    organisers: [...guests].flatMap(([key, guest]) => (hosts.has(key) ? [guest] : [])),
    isCancelled: event.isCancelled === true,
    noPersons: invited.filter(({ isNoPerson }) => isNoPerson).flatMap(({ name, email }) => name ?? email ?? []),
    unknownZones: reader.unknownZonesOf(all.flatMap(({ start, end }) => [start, end])),
    ...(occurrences === undefined ? {} : { occurrences }),
  }
}

/** What someone invited is called; undefined for what is no person. */
function shownOf({ name, email, address, isNoPerson }: Attendee): string | undefined {
  if (isNoPerson) return undefined
  return name === undefined ? (email === undefined ? address : tidyName(nameOfAddress(email))) : tidyName(name)
}

/** What tells one person from another: the address, and else the name. */
function keyOf(attendee: Attendee | undefined): string | undefined {
  const shown = attendee && shownOf(attendee)
  return shown === undefined ? undefined : (attendee?.email ?? shown).toLowerCase()
}

/** The people among those invited, each once, by what tells them apart. */
function guestsOf(invited: readonly Attendee[]): ReadonlyMap<string, GuestEntry> {
  const guests = new Map<string, GuestEntry>()
  for (const attendee of invited) {
    const { name, email, address, answer } = attendee
    const [shown, key] = [shownOf(attendee), keyOf(attendee)]
    if (shown === undefined || key === undefined) continue
    const line = [name ?? address, email === undefined ? undefined : `<${email}>`].filter((part) => part !== undefined).join(' ')
    const before = guests.get(key)
    guests.set(key, {
      line,
      name: shown,
      ...(email === undefined ? {} : { email }),
      ...(answer === undefined ? {} : { answer }),
      ...before,
      ...(before?.answer === undefined && answer !== undefined ? { answer } : {}),
    })
  }
  return guests
}
