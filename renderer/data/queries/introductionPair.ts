import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { commonGround, type CommonGround } from '#shared/domain/introductions/common.ts'
import { type Fit, fitsOf } from '#shared/domain/introductions/fits.ts'
import type { Contact, Need } from '#shared/domain/records/contact.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { Group } from '#shared/domain/records/gathering.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { findContact } from './contacts.ts'

/** Someone to introduce: who, what they look for and what they can give. */
export interface PairPerson {
  readonly contact: Contact
  readonly name: string
  /** Open asks, the latest first. */
  readonly asks: readonly Need[]
  /** Open offers, the latest first. */
  readonly offers: readonly Need[]
}

/** What speaks for bringing two contacts together, and what to know before. */
export interface PairGround {
  readonly common: CommonGround
  /** Asks of the one that offers of the other fit, the best first. */
  readonly fits: readonly Fit[]
  /** Introductions in which both already stand as the two, the latest first. */
  readonly earlier: readonly Introduction[]
}

/** Someone to introduce; undefined when there is nobody (any more). */
export async function pairPerson({ db }: Data, id: ContactId): Promise<PairPerson | undefined> {
  const contact = await findContact(db, id)
  if (contact === undefined) return undefined
  const needs = await openNeeds(db, contact.id)
  return {
    contact,
    name: displayName(contact),
    asks: needs.filter(({ kind }) => kind === 'ask'),
    offers: needs.filter(({ kind }) => kind === 'offer'),
  }
}

/** What two people have in common and could do for each other. */
export async function pairGround({ db }: Data, a: PairPerson, b: PairPerson): Promise<PairGround> {
  const meetings = await meetingsOfBoth(db, a.contact.id, b.contact.id)
  const side = async ({ contact }: PairPerson) => ({
    contact,
    groups: await groupsOf(db, contact.id),
    relations: await db.relations.where('contactId').equals(contact.id).toArray(),
    meetings,
  })
  const all = [a, b].flatMap(({ asks, offers }) => [...asks, ...offers])
  return {
    common: commonGround(await side(a), await side(b)),
    fits: fitsOf(all),
    earlier: await introductionsOfBoth(db, a.contact.id, b.contact.id),
  }
}

async function openNeeds(db: BakkieDatabase, id: ContactId): Promise<Need[]> {
  const needs = await db.needs.where('owner').equals(id).toArray()
  return needs
    .filter(({ closedOn }) => closedOn === undefined)
    .sort((a, b) => b.openedOn.localeCompare(a.openedOn) || a.text.localeCompare(b.text))
}

async function meetingsOfBoth(db: BakkieDatabase, a: ContactId, b: ContactId): Promise<Meeting[]> {
  const idsOf = async (id: ContactId) =>
    (await db.participations.where('contactId').equals(id).toArray()).map(({ meetingId }) => meetingId)
  const theirs = new Set(await idsOf(b))
  const both = (await idsOf(a)).filter((id) => theirs.has(id))
  return present(await db.meetings.bulkGet(both)).filter(({ state }) => state === 'happened')
}

async function groupsOf(db: BakkieDatabase, id: ContactId): Promise<Group[]> {
  const memberships = await db.memberships.where('contactId').equals(id).toArray()
  return present(await db.groups.bulkGet(memberships.map(({ groupId }) => groupId)))
}

async function introductionsOfBoth(db: BakkieDatabase, a: ContactId, b: ContactId): Promise<Introduction[]> {
  const rows = await db.introductions.where('contactIds').equals(a).toArray()
  const isParty = (row: Introduction, id: ContactId) => row.parties.some((party) => party.kind === 'contact' && party.id === id)
  return rows.filter((row) => isParty(row, a) && isParty(row, b)).sort((x, y) => (x.on < y.on ? 1 : -1))
}
