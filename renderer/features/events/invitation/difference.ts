import type { EventFields } from '#data/commands/eventRow.ts'
import type { InvitedEvent } from '#data/queries/invitations.ts'
import { GuestIndex } from '#shared/domain/events/guestList.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { GuestEntry } from '#shared/formats/guests/entry.ts'
import type { InvitationEvent } from '#shared/formats/ics/invitedEvent.ts'
import { MAX_OCCURRENCES } from '#shared/formats/ics/invitedOccurrences.ts'
import { isNewVersion, isOlder } from '#shared/formats/ics/version.ts'

/** What of an event an invitation says, in the order it is shown. */
export const INVITED_FIELDS = ['name', 'date', 'endDate', 'time', 'endTime', 'where', 'link', 'about'] as const
export type InvitedField = (typeof INVITED_FIELDS)[number]

/** One thing a newer invitation says otherwise. */
export interface Difference {
  readonly field: InvitedField
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * What a newer invitation says otherwise than an event. A place, a link and
 * what it is about are taken over when the invitation says them, and kept when
 * it is silent; a time it no longer has is gone.
 */
export function differences(event: GatheringEvent, invited: InvitationEvent): Difference[] {
  return INVITED_FIELDS.flatMap((field): Difference[] => {
    const [before, after] = [event[field], invited[field]]
    const isKept = after === undefined && ['name', 'where', 'link', 'about'].includes(field)
    return before === after || isKept ? [] : [{ field, before, after }]
  })
}

/** The fields that take the differences over, and which version they are of. */
export function fieldsOfDifferences(found: readonly Difference[], invited: InvitationEvent): EventFields {
  const fields: EventFields = {
    ...Object.fromEntries(found.map(({ field }) => [field, invited[field]])),
    ...(invited.taken === undefined ? {} : { taken: invited.taken }),
  }
  const isTimed = found.some(({ field }) => field === 'time' || field === 'endTime')
  return isTimed && invited.zone !== undefined ? { ...fields, zone: invited.zone } : fields
}

/** Those invited who are not on the list yet, or answered otherwise. */
export function newAmong(there: readonly Guest[], invited: readonly GuestEntry[]): GuestEntry[] {
  const list = new GuestIndex(there)
  return invited.filter((guest) => {
    const twin = list.find(guest)
    return twin === undefined || (guest.answer !== undefined && guest.answer !== twin.answer)
  })
}

/** An event that is here already, beside what an invitation says of it. */
export interface Compared {
  readonly event: GatheringEvent
  readonly offered: InvitationEvent
  readonly found: readonly Difference[]
  /** Who is not on its list yet, or answered otherwise. */
  readonly joining: readonly GuestEntry[]
  /** The invitation is an older version than the one the event has. */
  readonly isOlder: boolean
  /** It is another version, to be known again though it changes nothing one sees. */
  readonly isNewVersion: boolean
}

/** Puts an event beside what an invitation says of it. */
export function compared(known: InvitedEvent, event: GatheringEvent, invited: readonly GuestEntry[]): Compared {
  const { offered, guests } = known
  return {
    event,
    offered,
    found: differences(event, offered),
    joining: newAmong(guests, invited),
    isOlder: isOlder(offered.taken, event.taken),
    isNewVersion: isNewVersion(offered.taken, event.taken),
  }
}

/**
 * The coming events of a series that a newer version of it does not have any
 * more: called off since. Of an occurrence beyond those offered nothing is known.
 * @param others events of the invitation that are none of what it offers
 * @param offers all occurrences of the series, at most `MAX_OCCURRENCES`
 */
export function calledOff(others: readonly GatheringEvent[], offers: readonly InvitationEvent[], today: Day): GatheringEvent[] {
  const days = offers.map(({ date, taken }) => taken?.occurrence ?? date)
  const last = days.toSorted().at(-1)
  const isWhole = offers.length < MAX_OCCURRENCES
  return others.filter(({ date, taken }) => {
    const occurrence = taken?.occurrence
    if (occurrence === undefined || date < today || offers.some((offered) => isOlder(offered.taken, taken))) return false
    return isWhole || (last !== undefined && occurrence <= last)
  })
}
