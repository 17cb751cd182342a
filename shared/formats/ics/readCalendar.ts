import type { Instant } from '../../domain/records/values.ts'
import { decodeText, looksBinary } from '../text/encoding.ts'
import { type Attendee, readAttendee } from './attendee.ts'
import { type CalendarLine, contentLines, readContentLine } from './contentLines.ts'
import { type FileZone, readFileZone } from './fileZone.ts'
import { type CalendarMoment, readMoment, readStamp } from './moment.ts'

/** Largest calendar that is read, in bytes. */
export const MAX_CALENDAR_BYTES = 20 * 1024 * 1024

/** One VEVENT as the file has it. */
export interface CalendarEvent {
  readonly uid?: string
  readonly name?: string
  readonly start?: CalendarMoment
  readonly end?: CalendarMoment
  /** ISO 8601 duration, where the file gives no end. */
  readonly duration?: string
  readonly where?: string
  readonly about?: string
  /** Only an address of the web; a file is never opened. */
  readonly link?: string
  readonly isCancelled?: true
  readonly organiser?: Attendee
  readonly attendees: readonly Attendee[]
  /** Recurrence rule (RFC 5545 §3.3.10) as it stands there. */
  readonly rrule?: string
  readonly exceptDates: readonly CalendarMoment[]
  /** Occurrences beside those of the rule (RDATE, RFC 5545 §3.8.5.2); of a period its start. */
  readonly extraDates: readonly CalendarMoment[]
  /** Set when this is one occurrence of the series with the same UID, changed. */
  readonly recurrenceId?: CalendarMoment | 'unreadable'
  /** How often whoever invited changed it (RFC 5545 §3.8.7.4). */
  readonly sequence?: number
  /** When this version of it was written (DTSTAMP, RFC 5545 §3.8.7.2). */
  readonly stamp?: Instant
}

/** What could not be used of a calendar. */
export type CalendarProblem =
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'no-start'; readonly name?: string }

/** Everything read from a calendar file. */
export interface CalendarReading {
  /** How many VCALENDARs the file has. */
  readonly calendars: number
  readonly method?: string
  readonly events: readonly CalendarEvent[]
  /** The zones the file explains itself. */
  readonly zones: readonly FileZone[]
  readonly problems: readonly CalendarProblem[]
}

/**
 * Reads a calendar file of any encoding: every VEVENT of every calendar in it,
 * in the order of the file. What is inside alarms is no part of an event.
 * Lines that cannot be read are passed over, and an event the file breaks off
 * in is read as far as it goes. Never throws.
 */
export function readCalendar(bytes: Uint8Array): CalendarReading {
  if (bytes.length > MAX_CALENDAR_BYTES) return nothing('too-large')
  if (looksBinary(bytes.subarray(0, 4_096)) && !/BEGIN/u.test(decodeText(bytes).text)) return nothing('not-a-calendar')
  const lines = contentLines(decodeText(bytes).text)
  const open: string[] = []
  const events: CalendarEvent[] = []
  let calendars = 0
  let method: string | undefined
  let event: CalendarLine[] | undefined
  const zones: FileZone[] = []
  let zone: CalendarLine[][] | undefined
  const close = () => {
    if (event !== undefined) events.push(eventOf(event))
    event = undefined
  }
  for (const { text, at } of lines) {
    const frame = /^(BEGIN|END)\s*:\s*([A-Za-z-]+)/iu.exec(text)
    const [, kind, component] = frame ?? []
    if (kind !== undefined && component !== undefined) {
      const name = component.toLowerCase()
      if (kind.toUpperCase() === 'BEGIN') {
        if (name === 'vevent') {
          close()
          event = []
        }
        if (name === 'vcalendar') calendars += 1
        if (name === 'vtimezone') zone = [[]]
        if (isClock(name)) zone?.push([])
        open.push(name)
      } else {
        if (name === 'vevent') close()
        if (name === 'vtimezone' && zone !== undefined) {
          zones.push(...readFileZone(zone))
          zone = undefined
        }
        const from = open.lastIndexOf(name)
        if (from !== -1) open.splice(from)
      }
      continue
    }
    const line = readContentLine(text, at)
    if (line === undefined) continue
    if (event !== undefined && open.at(-1) === 'vevent') event.push(line)
    if (zone !== undefined && (open.at(-1) === 'vtimezone' || isClock(open.at(-1)))) zone.at(-1)?.push(line)
    if (line.name === 'method' && open.at(-1) === 'vcalendar') method ??= line.value.toUpperCase()
  }
  const isCutOff = event !== undefined
  close()
  if (calendars === 0 && events.length === 0 && !/BEGIN\s*:\s*V/iu.test(lines[0]?.text ?? '')) return nothing('not-a-calendar')
  return {
    calendars,
    ...(method === undefined ? {} : { method }),
    events,
    zones,
    problems: [
      ...(isCutOff ? [{ kind: 'cut-off' as const }] : []),
      ...events.flatMap(({ start, name }) =>
        start === undefined ? [{ kind: 'no-start' as const, ...(name === undefined ? {} : { name }) }] : [],
      ),
    ],
  }
}

const nothing = (kind: 'too-large' | 'not-a-calendar'): CalendarReading => ({
  calendars: 0,
  events: [],
  zones: [],
  problems: [{ kind }],
})

/** The parts of a zone: its winter and its summer time. */
const isClock = (component: string | undefined): boolean => component === 'standard' || component === 'daylight'

/** The moments that lines list, with a comma between them; of a period, `start/end`, its start. */
const momentsOf = (lines: readonly CalendarLine[]): CalendarMoment[] =>
  lines.flatMap((line) =>
    line.raw.split(',').flatMap((raw) => {
      const moment = readMoment({ ...line, raw: raw.split('/')[0] ?? '' })
      return moment === undefined ? [] : [moment]
    }),
  )

const textOf = (line: CalendarLine | undefined): string | undefined => {
  const text = line?.value.trim()
  return text === undefined || text === '' ? undefined : text
}

function eventOf(lines: readonly CalendarLine[]): CalendarEvent {
  const of = (name: string) => lines.find((line) => line.name === name)
  const all = (name: string) => lines.filter((line) => line.name === name)
  const [uid, name, where, about] = ['uid', 'summary', 'location', 'description'].map((each) => textOf(of(each)))
  const [start, end] = [readMoment(of('dtstart')), readMoment(of('dtend'))]
  const duration = of('duration')?.raw
  const organiser = of('organizer')
  const rrule = of('rrule')?.raw
  const recurrence = of('recurrence-id')
  const sequence = /^\d{1,9}$/.exec(of('sequence')?.raw ?? '')?.[0]
  const stamp = readStamp(of('dtstamp'))
  const link = [of('url')?.raw, of('x-google-conference')?.raw].find(
    (each) => each !== undefined && /^https?:\/\/\S+$/iu.test(each),
  )
  return {
    ...(uid === undefined ? {} : { uid }),
    ...(name === undefined ? {} : { name }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(duration === undefined || end !== undefined ? {} : { duration }),
    ...(where === undefined ? {} : { where }),
    ...(about === undefined ? {} : { about }),
    ...(link === undefined ? {} : { link }),
    ...(of('status')?.value.toUpperCase() === 'CANCELLED' ? { isCancelled: true as const } : {}),
    ...(organiser === undefined ? {} : { organiser: readAttendee(organiser) }),
    attendees: all('attendee').map((line) => readAttendee(line)),
    ...(rrule === undefined || rrule === '' ? {} : { rrule }),
    exceptDates: momentsOf(all('exdate')),
    extraDates: momentsOf(all('rdate')),
    ...(sequence === undefined ? {} : { sequence: Number(sequence) }),
    ...(stamp === undefined ? {} : { stamp }),
    ...(recurrence === undefined ? {} : { recurrenceId: readMoment(recurrence) ?? 'unreadable' }),
  }
}
