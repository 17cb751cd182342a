import ICAL from 'ical.js'
import { addDays, daysBetween, dayIn, timeIn } from '../../domain/calendar/days.ts'
import type { GatheringEvent } from '../../domain/records/gathering.ts'
import type { Day } from '../../domain/records/values.ts'
import type { GuestEntry } from '../guests/entry.ts'
import { tidyName } from '../guests/name.ts'
import { nameOfAddress } from '../guests/rows.ts'
import type { Attendee } from './attendee.ts'
import { type CalendarMoment, zoneOf } from './moment.ts'
import { occurrenceDays } from './occurrences.ts'
import type { CalendarEvent, CalendarReading } from './readCalendar.ts'

/** How many occurrences of a recurring event can be chosen from. */
const MAX_OCCURRENCES = 60

/** The fields of an event that an invitation gives. */
export type InvitationEvent = Pick<GatheringEvent, 'date'> &
  Partial<Pick<GatheringEvent, 'time' | 'endDate' | 'endTime' | 'zone' | 'where' | 'about' | 'link' | 'uid'>> & {
    /** Absent when the file gives none. */
    readonly name?: string
  }

/** Something a calendar invites to, ready to become an event. */
export interface Invitation {
  /** The event, or the first one of a series. */
  readonly event: InvitationEvent
  readonly guests: readonly GuestEntry[]
  /** Called off by who invited. */
  readonly isCancelled: boolean
  /** Rooms, things and groups among those invited. */
  readonly noPersons: readonly string[]
  /** Of a recurring one: the days one can choose from, each as an event. Absent for a single one. */
  readonly occurrences?: readonly InvitationEvent[]
}

/** Where and when the one lives who reads the invitation. */
export interface Here {
  readonly zone: string
  readonly today: Day
}

/**
 * What a calendar invites to, in the order of the file: one for every event
 * with a day, changed occurrences of a series within their series, each person
 * once.
 */
export function invitationsOf({ events, method }: CalendarReading, here: Here): Invitation[] {
  const readable = events.filter((event) => event.start !== undefined)
  const isPartOf = (event: CalendarEvent) =>
    event.recurrenceId !== undefined &&
    readable.some((series) => series.uid !== undefined && series.uid === event.uid && series.recurrenceId === undefined)
  return readable
    .filter((event) => !isPartOf(event))
    .flatMap((event) => {
      const changed = readable.filter(
        (other) => other !== event && event.uid !== undefined && other.uid === event.uid && isPartOf(other),
      )
      const invitation = invitationOf(event, changed, here)
      return invitation === undefined ? [] : [{ ...invitation, isCancelled: invitation.isCancelled || method === 'CANCEL' }]
    })
}

function invitationOf(event: CalendarEvent, changed: readonly CalendarEvent[], here: Here): Invitation | undefined {
  const first = eventAt(event, here)
  if (first === undefined) return undefined
  const invited = [event, ...changed].flatMap(({ attendees, organiser }) => [
    ...(organiser === undefined ? [] : [organiser]),
    ...attendees,
  ])
  const occurrences = event.rrule === undefined ? undefined : occurrencesOf(event, first, changed, here)
  return {
    event: first,
    guests: guestsOf(invited),
    isCancelled: event.isCancelled === true,
    noPersons: invited.filter(({ isNoPerson }) => isNoPerson).flatMap(({ name, email }) => name ?? email ?? []),
    ...(occurrences === undefined ? {} : { occurrences }),
  }
}

/** When a moment is, here: UTC and times of a zone that is not known in the zone of who reads; others in their own. */
function localMoment(moment: CalendarMoment, here: Here): { day: Day; time?: GatheringEvent['time']; zone?: string } {
  if (moment.time === undefined) return { day: moment.day }
  if (!moment.isUtc) return { day: moment.day, time: moment.time, zone: zoneOf(moment.tzid) ?? here.zone }
  const instant = new Date(`${moment.day}T${moment.time}:00Z`)
  return { day: dayIn(here.zone, instant), time: timeIn(here.zone, instant), zone: here.zone }
}

function eventAt(event: CalendarEvent, here: Here): InvitationEvent | undefined {
  if (event.start === undefined) return undefined
  const start = localMoment(event.start, here)
  const end = endOf(event, start, here)
  return {
    date: start.day,
    ...(event.name === undefined ? {} : { name: event.name }),
    ...(start.time === undefined ? {} : { time: start.time, zone: start.zone ?? here.zone }),
    ...(end === undefined || end.day === start.day ? {} : { endDate: end.day }),
    ...(end?.time === undefined ? {} : { endTime: end.time }),
    ...(event.where === undefined ? {} : { where: event.where.replace(/\s*\n\s*/gu, ', ') }),
    ...(event.about === undefined ? {} : { about: event.about }),
    ...(event.link === undefined ? {} : { link: event.link }),
    ...(event.uid === undefined ? {} : { uid: event.uid }),
  }
}

type Local = ReturnType<typeof localMoment>

/** The end, from DTEND or DURATION; undefined when there is none after the start. The end day of whole days is the last one itself. */
function endOf(event: CalendarEvent, start: Local, here: Here): Local | undefined {
  const end = event.end === undefined ? afterDuration(event, start) : localMoment(event.end, here)
  if (end === undefined) return undefined
  if (end.time === undefined || start.time === undefined) {
    const last = end.time === undefined ? addDays(end.day, -1) : end.day
    return last > start.day ? { day: last } : undefined
  }
  return `${end.day}${end.time}` > `${start.day}${start.time}` ? end : undefined
}

function afterDuration({ duration }: CalendarEvent, start: Local): Local | undefined {
  if (duration === undefined) return undefined
  try {
    const seconds = ICAL.Duration.fromString(duration).toSeconds()
    if (start.time === undefined) return { day: addDays(start.day, Math.round(seconds / 86_400)) }
    const at = new Date(Date.parse(`${start.day}T${start.time}:00Z`) + seconds * 1_000)
    return { day: dayIn('UTC', at), time: timeIn('UTC', at) }
  } catch {
    return undefined
  }
}

/** The days of a series from today on; those before when it is over. Called-off days are left out, moved ones are where they went. */
function occurrencesOf(
  event: CalendarEvent,
  first: InvitationEvent,
  changed: readonly CalendarEvent[],
  here: Here,
): readonly InvitationEvent[] | undefined {
  const from = (day: Day) => occurrenceDays(event.rrule ?? '', first.date, { from: day, limit: MAX_OCCURRENCES })
  const coming = from(here.today)
  const days = coming !== undefined && coming.length > 0 ? coming : from(first.date)
  if (days === undefined || days.length < 2) return undefined
  const dayOf = (moment: CalendarMoment) => localMoment(moment, here).day
  const excepted = new Set(event.exceptDates.map(dayOf))
  const moved = new Map(
    changed.flatMap((each): [Day, CalendarEvent][] =>
      each.recurrenceId === undefined || each.recurrenceId === 'unreadable' ? [] : [[dayOf(each.recurrenceId), each]],
    ),
  )
  const length = first.endDate === undefined ? 0 : daysBetween(first.date, first.endDate)
  return days
    .filter((day) => !excepted.has(day))
    .flatMap((day) => {
      const other = moved.get(day)
      if (other !== undefined) return other.isCancelled ? [] : (eventAt(other, here) ?? [])
      return [{ ...first, date: day, ...(length === 0 ? {} : { endDate: addDays(day, length) }) }]
    })
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
