import ICAL from 'ical.js'
import type { Day, Instant } from '../../domain/records/values.ts'
import { addDays } from '../../domain/calendar/days.ts'
import { FEED_PRODUCT } from './feedFile.ts'

/** When something in a calendar is. */
export type EntryTime =
  /** The whole of a local day, wherever one is; of several up to and including `last`. */
  | { readonly kind: 'day'; readonly day: Day; readonly last?: Day }
  /** From one moment to another. */
  | { readonly kind: 'moment'; readonly from: Instant; readonly to: Instant }
  /** Every year, on the day of the first; `isLastOfMonth` for 29 February, which is the 28th in other years. */
  | { readonly kind: 'yearly'; readonly first: Day; readonly isLastOfMonth: boolean }

/** One line in a calendar. */
export interface CalendarEntry {
  /** The same every time the same thing is written. */
  readonly uid: string
  readonly time: EntryTime
  readonly title: string
  readonly notes?: string
  readonly place?: string
  /** Whether it takes up one's time: a meeting does, a day by which something is due does not. */
  readonly isBusy: boolean
}

type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: unknown]

/** ical.js folds the lines after the first one octet too late: 75 octets with the indent is 74 without. */
const FOLD = 74
/** How long a calendar program may wait before it looks again. */
const REFRESH = 'PT1H'

/** Text that every reader takes: no control characters but the line break, no halves of characters. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')

const text = (name: string, value: string | undefined): Property[] =>
  value === undefined || value === '' ? [] : [[name, {}, 'text', clean(value)]]

/** A moment without its fraction of a second, which iCalendar does not have. */
const moment = (instant: Instant): string => `${instant.slice(0, 19)}Z`

function timeProperties(time: EntryTime): Property[] {
  switch (time.kind) {
    case 'moment':
      return [
        ['dtstart', {}, 'date-time', moment(time.from)],
        ['dtend', {}, 'date-time', moment(time.to)],
      ]
    case 'day':
      return [
        ['dtstart', {}, 'date', time.day],
        ['dtend', {}, 'date', addDays(time.last ?? time.day, 1)],
      ]
    case 'yearly': {
      const last = time.isLastOfMonth ? { bymonth: Number(time.first.slice(5, 7)), bymonthday: -1 } : {}
      return [
        ['dtstart', {}, 'date', time.first],
        ['dtend', {}, 'date', addDays(time.first, 1)],
        ['rrule', {}, 'recur', { freq: 'YEARLY', ...last }],
      ]
    }
  }
}

const eventOf = (entry: CalendarEntry, at: Instant) => [
  'vevent',
  [
    ['uid', {}, 'text', clean(entry.uid)],
    ['dtstamp', {}, 'date-time', moment(at)],
    ...timeProperties(entry.time),
    ...text('summary', entry.title.replace(/\s+/g, ' ').trim()),
    ...text('location', entry.place),
    ...text('description', entry.notes),
    ['transp', {}, 'text', entry.isBusy ? 'OPAQUE' : 'TRANSPARENT'],
  ] satisfies Property[],
  [],
]

/**
 * A calendar to subscribe to, as RFC 5545 has it: UTF-8, CRLF, lines of at most
 * 75 octets, times in UTC, days without a time, no METHOD (it is published, not
 * sent), with the name and the pace of RFC 7986 and the older forms programs know.
 * @param at when it is written
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], at: Instant): string {
  const calendar: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', FEED_PRODUCT],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['x-wr-calname', {}, 'unknown', name.replace(/[\\;,\p{Cc}]/gu, ' ')],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'unknown', REFRESH],
  ]
  ICAL.foldLength = FOLD
  return `${ICAL.stringify.component(['vcalendar', calendar, entries.map((entry) => eventOf(entry, at))], ICAL.design.icalendar)}\r\n`
}
