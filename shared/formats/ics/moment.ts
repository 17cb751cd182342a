import * as v from 'valibot'
import { type ClockTime, ClockTimeSchema, type Day, DaySchema, type Instant, InstantSchema } from '../../domain/records/values.ts'
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
export function readMoment(line: Pick<CalendarLine, 'raw' | 'params'> | undefined): CalendarMoment | undefined {
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

/** Reads the moment a version was written, in UTC as RFC 5545 §3.8.7.2 has it; one without a zone is taken as UTC. */
export function readStamp(line: CalendarLine | undefined): Instant | undefined {
  const moment = readMoment(line)
  if (moment?.time === undefined) return undefined
  const text = `${moment.day}T${moment.time}:${String(moment.seconds ?? 0).padStart(2, '0')}.000Z`
  const instant = v.safeParse(InstantSchema, text)
  return instant.success ? instant.output : undefined
}
