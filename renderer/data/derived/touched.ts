import { sameJson } from '#data/change/json.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Operation } from '#shared/changes/change.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { TableName } from '#shared/domain/records/tables.ts'
import type { ContactId, GroupId, MeetingId } from '#shared/domain/records/values.ts'
import {
  ContactIdSchema,
  FavourIdSchema,
  FollowUpIdSchema,
  GroupIdSchema,
  IntroductionIdSchema,
  MeetingIdSchema,
  MembershipIdSchema,
  ParticipationIdSchema,
  PromptKeySchema,
} from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { acrossPeople } from './across.ts'
import { present, readEach } from './chunks.ts'
import { isAboutSnoozing } from './snoozes.ts'
import type { TouchedSubjects } from './subjects.ts'
import { subjectsIn } from './touchedSubjects.ts'

/** Whose derived rows a change makes stale. */
export interface Touched {
  /** Rules changed that everyone's rows are worked out by. */
  readonly everyone: boolean
  /** Contacts about whom something changed. */
  readonly contacts: ReadonlySet<ContactId>
  /** Those among them of whom only such fields changed as lists copy: nothing needs working out. */
  readonly relisted: ReadonlySet<ContactId>
  /** Those among them that this very change added and about whom it holds nothing else: they have no past to read. */
  readonly strangers: ReadonlySet<ContactId>
  /** Contacts this change deleted. */
  readonly deleted: ReadonlySet<ContactId>
  /** What else there may be prompts about. */
  readonly subjects: TouchedSubjects
}

/** Fields of a contact that a summary copies at most, and that no rule looks at. */
const LISTED: ReadonlySet<string> = new Set([
  'tags',
  'photo',
  'about',
  'custom',
  'links',
  'languages',
  'pronouns',
  'pronunciation',
  'met',
  'nextTime',
])

/**
 * Finds whose ledger, summary and prompts the operations of a change bear on.
 * Notes, sources and the like bear on nobody's. A favour done for another at
 * someone's request is in the requester's ledger alone. Across people: an offer
 * bears on those whose asks it fits, an event on those in its city, a name on
 * those whose prompts say it. A snooze keeps its prompt past its window.
 */
export async function touchedBy(db: BakkieDatabase, operations: readonly Operation[]): Promise<Touched> {
  const by = byTable(operations)
  const added = new Set<ContactId>()
  const deleted = new Set<ContactId>()
  const contacts = new Set<ContactId>()
  const relisted = new Set<ContactId>()
  for (const operation of by.get('contacts') ?? []) {
    const id = contactId(operation.id)
    if (operation.after === null) deleted.add(id)
    else contacts.add(id)
    if (operation.before === null) added.add(id)
    else if (operation.after !== null && onlyListed(operation)) relisted.add(id)
  }

  const related = new Set<ContactId>()
  for (const table of ['favours', 'followUps', 'memberships', 'participations'] as const)
    for (const operation of by.get(table) ?? []) for (const id of idsIn(operation, 'contactId')) related.add(id)
  for (const operation of by.get('introductions') ?? []) for (const id of idsIn(operation, 'contactIds')) related.add(id)
  for (const id of await unnamedContacts(db, by)) related.add(id)
  for (const id of await contactsOfMeetings(db, meetingsIn(by))) related.add(id)
  for (const id of await contactsOfGroups(
    db,
    (by.get('groups') ?? []).map((operation) => v.parse(GroupIdSchema, operation.id)),
  ))
    related.add(id)
  for (const id of await acrossPeople(db, by)) related.add(id)
  for (const id of await whoseWasSnoozed(db, (by.get('promptStates') ?? []).filter(isAboutSnoozing))) related.add(id)

  for (const id of related) {
    contacts.add(id)
    relisted.delete(id)
  }
  for (const id of deleted) contacts.delete(id)
  const strangers = new Set([...added].filter((id) => !related.has(id)))
  const subjects = await subjectsIn(db, by)
  return { everyone: (by.get('rules') ?? []).some(bears), contacts, relisted, strangers, deleted, subjects }
}

/** The rules that ledger, summaries and prompts are worked out by; the rest only says how screens show them. */
const BEARING = ['cups', 'patienceMonths', 'cadences', 'pausedRules'] as const satisfies readonly (keyof Rules)[]

/** Whether a change of the rules makes anyone's derived rows stale. Rules that were never changed are the default ones. */
function bears({ before, after }: Operation): boolean {
  const was = before ?? DEFAULT_RULES
  const is = after ?? DEFAULT_RULES
  return BEARING.some((field) => !sameJson(Reflect.get(was, field), Reflect.get(is, field)))
}

function onlyListed({ before, after, absentBefore = [], absentAfter = [] }: Operation): boolean {
  const fields = [...Object.keys(before ?? {}), ...Object.keys(after ?? {}), ...absentBefore, ...absentAfter]
  return fields.every((field) => LISTED.has(field))
}

/** The operations of a change by their table. */
function byTable(operations: readonly Operation[]): Map<TableName, Operation[]> {
  const tables = new Map<TableName, Operation[]>()
  for (const operation of operations) {
    const list = tables.get(operation.table)
    if (list) list.push(operation)
    else tables.set(operation.table, [operation])
  }
  return tables
}

const contactId = (value: unknown): ContactId => v.parse(ContactIdSchema, value)
const isContactId = (value: unknown): value is ContactId => v.is(ContactIdSchema, value)
const isMeetingId = (value: unknown): value is MeetingId => v.is(MeetingIdSchema, value)

/** The contacts a field names, before and after. */
function idsIn(operation: Operation, field: 'contactId' | 'contactIds'): ContactId[] {
  return [operation.before?.[field], operation.after?.[field]].flat().filter(isContactId)
}

/** Changed rows whose operation does not name the contact, because that field stayed the same. */
async function unnamedContacts(db: BakkieDatabase, by: ReadonlyMap<TableName, readonly Operation[]>): Promise<ContactId[]> {
  const changed = (table: TableName) =>
    (by.get(table) ?? []).filter((operation) => operation.before !== null && operation.after !== null).map(({ id }) => id)
  const favours = changed('favours').map((id) => v.parse(FavourIdSchema, id))
  const followUps = changed('followUps').map((id) => v.parse(FollowUpIdSchema, id))
  const memberships = changed('memberships').map((id) => v.parse(MembershipIdSchema, id))
  const participations = changed('participations').map((id) => v.parse(ParticipationIdSchema, id))
  const introductions = changed('introductions').map((id) => v.parse(IntroductionIdSchema, id))
  return [
    ...(favours.length > 0 ? present(await db.favours.bulkGet(favours)) : []).map((row) => row.contactId),
    ...(followUps.length > 0 ? present(await db.followUps.bulkGet(followUps)) : []).map((row) => row.contactId),
    ...(memberships.length > 0 ? present(await db.memberships.bulkGet(memberships)) : []).map((row) => row.contactId),
    ...(participations.length > 0 ? await partners(db, participations) : []),
    ...(introductions.length > 0 ? present(await db.introductions.bulkGet(introductions)) : []).flatMap((row) => row.contactIds),
  ]
}

/** Those about whom a prompt was put off, or not any longer. */
async function whoseWasSnoozed(db: BakkieDatabase, operations: readonly Operation[]): Promise<ContactId[]> {
  const kept = operations.filter(({ before, after }) => before !== null && after !== null)
  const rows = present(await db.promptStates.bulkGet(kept.map(({ id }) => v.parse(PromptKeySchema, id))))
  const named = operations.flatMap((operation) => idsIn(operation, 'contactId'))
  return [...rows.map((row) => row.contactId).filter(isContactId), ...named]
}

/** Everyone in the meetings of these participations: who takes part decides how a bill is divided. */
async function partners(db: BakkieDatabase, ids: readonly v.InferOutput<typeof ParticipationIdSchema>[]): Promise<ContactId[]> {
  const rows = present(await db.participations.bulkGet([...ids]))
  return contactsOfMeetings(db, new Set(rows.map((row) => row.meetingId)))
}

/**
 * Meetings that changed themselves or gained or lost a participant. One added by
 * this very change has all its participations in it: nothing to look up.
 */
function meetingsIn(by: ReadonlyMap<TableName, readonly Operation[]>): Set<MeetingId> {
  const ids = new Set<MeetingId>()
  const added = new Set<string>()
  for (const operation of by.get('meetings') ?? []) {
    if (operation.before === null) added.add(operation.id)
    else ids.add(v.parse(MeetingIdSchema, operation.id))
  }
  for (const operation of by.get('participations') ?? []) {
    for (const value of [operation.before?.['meetingId'], operation.after?.['meetingId']]) if (isMeetingId(value)) ids.add(value)
  }
  return ids
}

async function contactsOfMeetings(db: BakkieDatabase, ids: ReadonlySet<MeetingId>): Promise<ContactId[]> {
  const rows = await readEach([...ids], (id) => db.participations.where('meetingId').equals(id).toArray())
  return rows.map((row) => row.contactId)
}

async function contactsOfGroups(db: BakkieDatabase, ids: readonly GroupId[]): Promise<ContactId[]> {
  const rows = await readEach(ids, (id) => db.memberships.where('groupId').equals(id).toArray())
  return rows.map((row) => row.contactId)
}
