import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import { outstandingLoans } from '#shared/domain/favours/favours.ts'
import type { Prompt } from '#shared/domain/prompts/prompt.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import type { Contact, Need, Relation } from '#shared/domain/records/contact.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Group } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { findContact } from './contacts.ts'
import type { FavourRow } from './favours.ts'
import { favoursList } from './favours.ts'
import type { FollowUpRow } from './followUps.ts'
import { introductionsList } from './introductions.ts'
import type { MeetingRow } from './meetingRows.ts'
import { withParticipants } from './meetingRows.ts'
import type { NamedContact, NamedIntroduction } from './names.ts'
import { namesOf } from './names.ts'
import { promptsAbout } from './today.ts'

/** A relation with the name of the other: of the one it is to, or of the one it is from. */
export interface RelationRow {
  readonly relation: Relation
  /** Missing for a plain name: that is in the relation. */
  readonly other?: NamedContact
}

/** Everything at a glance about one person. The timeline and the ledger have queries of their own. */
export interface ContactPage {
  readonly contact: Contact
  readonly summary: Summary
  readonly relations: readonly RelationRow[]
  /** What this person is to others. */
  readonly relationsToThem: readonly RelationRow[]
  readonly needs: readonly Need[]
  /** What I still do for them. */
  readonly openGiven: readonly FavourRow[]
  /** What they still do for me. */
  readonly openReceived: readonly FavourRow[]
  /** Loans still to come back, either way. */
  readonly loans: readonly Favour[]
  readonly followUps: readonly FollowUpRow[]
  /** Planned meetings, the first coming first. */
  readonly planned: readonly MeetingRow[]
  /** Introductions this person is in, the latest first: by them, of them, by me of them. */
  readonly introductions: readonly NamedIntroduction[]
  readonly metThrough?: NamedContact
  /** Whom you met through this person. */
  readonly metThroughThem: readonly NamedContact[]
  readonly groups: readonly Group[]
  readonly sources: readonly Source[]
  /** What is asked for now, and what comes next. */
  readonly prompts: { readonly open?: QueueItem; readonly ahead?: Prompt }
}

/**
 * The page of a contact; an id that was merged into another finds that one.
 * Undefined when there is nobody (any more).
 */
export async function contactPage(data: Data, id: ContactId): Promise<ContactPage | undefined> {
  // Not in a transaction of its own: asked live in Chromium, Dexie ends that one before the last look-up.
  const { db, clock } = data
  const contact = await findContact(db, id)
  const summary = contact && (await db.summaries.get(contact.id))
  if (contact === undefined || summary === undefined) return undefined
  const theirs = { contactId: contact.id }
  const [open, all, memberships] = [
    await favoursList(data, theirs),
    await db.favours.where('contactId').equals(contact.id).toArray(),
    await db.memberships.where('contactId').equals(contact.id).toArray(),
  ]
  const through = contact.met?.throughId && (await namesOf(db, [contact.met.throughId])).get(contact.met.throughId)
  return {
    contact,
    summary,
    relations: await relationsOf(db, contact.id),
    relationsToThem: await relationsTo(db, contact.id),
    needs: await db.needs.where('owner').equals(contact.id).toArray(),
    openGiven: open.filter((row) => row.favour.direction === 'given'),
    openReceived: open.filter((row) => row.favour.direction === 'received'),
    loans: outstandingLoans(all, clock.today()),
    followUps: await followUpsOf(data, contact.id),
    planned: await plannedWith(db, contact.id),
    introductions: await introductionsList(data, theirs),
    ...(through && { metThrough: through }),
    metThroughThem: await metThrough(db, contact.id),
    groups: present(await db.groups.bulkGet(memberships.map((membership) => membership.groupId))),
    sources: await db.sources.where('contactId').equals(contact.id).toArray(),
    prompts: await promptsAbout(data, contact.id),
  }
}

async function relationsOf(db: BakkieDatabase, id: ContactId): Promise<RelationRow[]> {
  const rows = await db.relations.where('contactId').equals(id).toArray()
  const names = await namesOf(
    db,
    rows.flatMap((row) => row.otherId ?? []),
  )
  return rows.map((relation) => withOther(relation, relation.otherId && names.get(relation.otherId)))
}

async function relationsTo(db: BakkieDatabase, id: ContactId): Promise<RelationRow[]> {
  const rows = await db.relations.where('otherId').equals(id).toArray()
  const names = await namesOf(
    db,
    rows.map((row) => row.contactId),
  )
  return rows.map((relation) => withOther(relation, names.get(relation.contactId)))
}

function withOther(relation: Relation, other: NamedContact | undefined): RelationRow {
  return { relation, ...(other && { other }) }
}

async function followUpsOf({ db }: Data, id: ContactId): Promise<FollowUpRow[]> {
  const rows = await db.followUps.where('contactId').equals(id).toArray()
  const open = rows.filter((row) => row.state === 'open')
  return open.sort((a, b) => (a.due < b.due ? -1 : 1)).map((followUp) => ({ followUp }))
}

async function plannedWith(db: BakkieDatabase, id: ContactId): Promise<MeetingRow[]> {
  const parts = await db.participations.where('contactId').equals(id).toArray()
  const meetings = present(await db.meetings.bulkGet(parts.map((part) => part.meetingId)))
  const planned = meetings.filter((meeting) => meeting.state === 'planned').sort((a, b) => (a.date < b.date ? -1 : 1))
  return withParticipants(db, planned)
}

async function metThrough(db: BakkieDatabase, id: ContactId): Promise<NamedContact[]> {
  const ids = await db.contacts.where('met.throughId').equals(id).primaryKeys()
  return [...(await namesOf(db, ids)).values()].sort((a, b) => a.name.localeCompare(b.name))
}
