import type { Answer } from '../../domain/records/gathering.ts'
import type { CalendarLine } from './contentLines.ts'

/** Someone, or something, that a calendar names as taking part or as organiser. */
export interface Attendee {
  /** Absent when the file has none, or repeats the address as name. */
  readonly name?: string
  readonly email?: string
  /** The address as it stands there, where it is no e-mail address. */
  readonly address?: string
  readonly answer?: Answer
  /** A room, a thing, a group or a calendar. */
  readonly isNoPerson?: true
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/u
/** PARTSTAT (RFC 5545 §3.2.12), and the words some programs write for it. Who delegated does not come. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  accepted: 'accepted',
  confirmed: 'accepted',
  completed: 'accepted',
  tentative: 'tentative',
  declined: 'declined',
  cancelled: 'declined',
  delegated: 'declined',
  'needs-action': 'needs-action',
}
const NO_PERSON = new Set(['room', 'resource', 'group'])
const CALENDAR = /@(?:group|resource)\.calendar\.google\.com$/iu

/** An address folded next to its @, in one piece. */
const joined = (address: string): string => address.trim().replace(/\s*@\s*/gu, '@')

/** Reads an ATTENDEE or ORGANIZER. `EMAIL=` says more than an address that is a path or a number. */
export function readAttendee({ params, value }: CalendarLine): Attendee {
  const address = joined(value.replace(/^\s*mailto:/iu, ''))
  const told = params['email'] === undefined ? undefined : joined(params['email'])
  const email = [told, address].find((each) => each !== undefined && ADDRESS.test(each))
  const name = params['cn']
    ?.replace(/^["']+|["']+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const isAddress = name === undefined || name === '' || /^[^\s@]+@[^\s@]+$/u.test(name)
  const answer = ANSWERS[params['partstat']?.toLowerCase() ?? '']
  const isThing = NO_PERSON.has(params['cutype']?.toLowerCase() ?? '') || (email !== undefined && CALENDAR.test(email))
  return {
    ...(isAddress ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(email === undefined && address !== '' ? { address } : {}),
    ...(answer === undefined ? {} : { answer }),
    ...(isThing ? { isNoPerson: true as const } : {}),
  }
}
