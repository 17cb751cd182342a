import * as v from 'valibot'
import { type ClockTime, ClockTimeSchema, type Day, DaySchema } from '../../domain/records/values.ts'
import type { CalendarLine } from './contentLines.ts'

/** When something starts or ends, as the file says it. */
export interface CalendarMoment {
  readonly day: Day
  /** Absent for a whole day. */
  readonly time?: ClockTime
  readonly seconds?: number
  /** The time is UTC. */
  readonly isUtc?: true
  /** Name of its zone as the file says it: an IANA name, Windows' name, or the file's own. */
  readonly tzid?: string
}

const VALUE = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?)?T?(Z)?\s*$/

/** Reads a date or date-time (RFC 5545 §3.3.4 and §3.3.5); undefined when it is none. */
export function readMoment(line: CalendarLine | undefined): CalendarMoment | undefined {
  const match = line === undefined ? null : VALUE.exec(line.raw)
  if (line === undefined || match === null) return undefined
  const [, year, month, date, hours, minutes, seconds, utc] = match
  const day = v.safeParse(DaySchema, `${year}-${month}-${date}`)
  if (!day.success) return undefined
  if (hours === undefined || line.params['value']?.toUpperCase() === 'DATE') return { day: day.output }
  const time = v.safeParse(ClockTimeSchema, `${hours}:${minutes}`)
  if (!time.success) return undefined
  const tzid = line.params['tzid']
  return {
    day: day.output,
    time: time.output,
    ...(seconds === undefined || seconds === '00' ? {} : { seconds: Number(seconds) }),
    ...(utc === undefined ? (tzid === undefined ? {} : { tzid }) : { isUtc: true as const }),
  }
}

/** Zones by the names Windows gives them, those of Europe and the larger ones elsewhere (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'israel standard time': 'Asia/Jerusalem',
  'arabian standard time': 'Asia/Dubai',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'tokyo standard time': 'Asia/Tokyo',
  'singapore standard time': 'Asia/Singapore',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
  'south africa standard time': 'Africa/Johannesburg',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'sa eastern standard time': 'America/Cayenne',
  'e. south america standard time': 'America/Sao_Paulo',
  utc: 'Etc/UTC',
}

/** The IANA zone a name of a file stands for; undefined when it is none that is known. */
export function zoneOf(tzid: string | undefined): string | undefined {
  if (tzid === undefined) return undefined
  const known = WINDOWS_ZONES[tzid.trim().toLowerCase()]
  // Evolution and others put a path before it: /softwarestudio.org/Tzfile/America/Chicago
  const tail = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?)$/.exec(tzid.trim())?.[1]
  for (const name of [known, tail]) if (name !== undefined && isZone(name)) return name
  return undefined
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
