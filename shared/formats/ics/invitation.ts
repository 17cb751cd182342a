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
  const dayOf = ({ event }: Series) => (event.rrule === undefined ? (event.start?.day ?? '') : '9999-12-31')
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
  const occurrences = event.rrule === undefined ? undefined : occurrencesOf(event, event.rrule, changed, reader)
  return {
    event: first,
    guests: guestsOf(invited),
    isCancelled: event.isCancelled === true,
    noPersons: invited.filter(({ isNoPerson }) => isNoPerson).flatMap(({ name, email }) => name ?? email ?? []),
    unknownZones: reader.unknownZonesOf(all.flatMap(({ start, end }) => [start, end])),
    ...(occurrences === undefined ? {} : { occurrences }),
  }
}

/** The people among those invited, each once: by address, and else by name. */
function guestsOf(invited: readonly Attendee[]): GuestEntry[] {
  const guests = new Map<string, GuestEntry>()
  for (const attendee of invited) {
    if (attendee.isNoPerson) continue
    const { name, email, address, answer } = attendee
    const shown = name === undefined ? (email === undefined ? address : tidyName(nameOfAddress(email))) : tidyName(name)
    if (shown === undefined) continue
    const key = (email ?? shown).toLowerCase()
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
  return [...guests.values()]
}
