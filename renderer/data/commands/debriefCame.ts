import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour, FollowUp, Introduction, Party } from '#shared/domain/records/favour.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { displayName } from '#shared/language/names/display.ts'
import type { Extras } from './debriefMeetings.ts'

/** What came out of an event so far, and the contacts it is about by their folded names. */
export interface CameOf extends Extras {
  readonly people: ReadonlyMap<string, Contact>
}

/** Reads what came out of an event, by index. */
export async function whatCameOf(db: BakkieDatabase, id: EventId): Promise<CameOf> {
  const favours = await db.favours.where('eventId').equals(id).toArray()
  const introductions = await db.introductions.where('eventId').equals(id).toArray()
  const followUps = await db.followUps.where('eventId').equals(id).toArray()
  const meetings = await db.meetings.where('eventId').equals(id).primaryKeys()
  const parts = await db.participations.where('meetingId').anyOf(meetings).toArray()
  const ids = [...introductions.flatMap(({ contactIds }) => contactIds), ...[...favours, ...parts].map((row) => row.contactId)]
  const contacts = present(await db.contacts.bulkGet([...new Set(ids)]))
  const people = new Map(contacts.map((contact) => [fold(displayName(contact)), contact]))
  return { favours, introductions, followUps, people }
}

/** What of this does not stand already: a debrief saved twice promises nothing twice. */
export function notYet(extras: Extras, came: Extras): Extras {
  const fresh = <T>(rows: readonly T[], standing: readonly T[], keyOf: (row: T) => string) => {
    const there = new Set(standing.map((row) => keyOf(row)))
    return rows.filter((row) => !there.has(keyOf(row)))
  }
  return {
    // Closed once, a loan is passed over.
    ...extras,
    favours: fresh(extras.favours, came.favours, favourKey),
    introductions: fresh(extras.introductions, came.introductions, introductionKey),
    followUps: fresh(extras.followUps, came.followUps, followUpKey),
  }
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts)

const favourKey = ({ meetingId, contactId, direction, what, due, forContactId, forName }: Favour): string =>
  keyOf(meetingId, contactId, direction, fold(what.trim()), due, forContactId, forName)

const followUpKey = ({ meetingId, contactId, what, due }: FollowUp): string => keyOf(meetingId, contactId, fold(what.trim()), due)

const introductionKey = ({ meetingId, by, parties }: Introduction): string =>
  keyOf(meetingId, partyKey(by), ...parties.map((party) => partyKey(party)).toSorted())

const partyKey = (party: Party): string => (party.kind === 'me' ? 'me' : party.kind === 'name' ? `name ${party.name}` : party.id)
