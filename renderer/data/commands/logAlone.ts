import { change } from '#data/change/change.ts'
import type { Clock, Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { ChangeLabel } from '#shared/changes/change.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { DraftPeople } from './draftPeople.ts'
import { stateLabel } from './favours.ts'
import { closeLoans, type GivenBack } from './givenBack.ts'
import { partyNames } from './introductions.ts'
import { label, namesOf } from './labels.ts'
import { addExtras } from './logMeeting.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import { favoursOf, followUpsOf, introductionsOf } from './meetingExtras.ts'
import { InvalidDraft } from './valid.ts'

/** Favours, introductions and follow-ups that came of no meeting. */
export interface AloneDraft extends Pick<MeetingDraft, 'favours' | 'introductions' | 'followUps' | 'returned'> {
  /** The day they were said; today when absent. */
  readonly on?: Day
}

/** What logging without a meeting made, and the change it is. */
export interface LoggedAlone {
  readonly seq: number
  readonly state: 'happened'
  /** Whom it is about, without doubles. */
  readonly participants: readonly ContactId[]
}

/**
 * Logs what was lent, promised, introduced or is to be followed up without any
 * meeting, with the new people in it: all in one change, named for the first.
 * @throws {InvalidDraft} when there is nothing to log, or something in it cannot be a record
 */
export async function logAlone(data: Data, draft: AloneDraft): Promise<LoggedAlone> {
  const people = new DraftPeople([], data.clock.now())
  const rows = aloneRowsOf(draft, people, data.clock)
  const said = await labelOf(data.db, rows, people.made)
  const { seq } = await change(data, said, async (db) => {
    await db.contacts.bulkAdd(people.made)
    await addAlone(db, rows, data.clock.today())
  })
  return { seq, state: 'happened', participants: aboutWhom(rows) }
}

/** Adds what came of no meeting, and closes the loans that came back; its new people are there already. */
export async function addAlone(db: BakkieDatabase, rows: AloneRows, today: Day): Promise<void> {
  await addExtras(db, rows)
  await closeLoans(db, rows.returned, { day: rows.on ?? today }, today)
}

/** Whom these rows are about, without doubles. */
export function aboutWhom({ favours, introductions, followUps, returned }: AloneRows): ContactId[] {
  const about = [
    ...favours.map(({ contactId }) => contactId),
    ...introductions.flatMap(({ contactIds }) => contactIds),
    ...followUps.map(({ contactId }) => contactId),
    ...returned.map(({ contactId }) => contactId),
  ]
  return [...new Set(about)]
}

/**
 * The rows that a draft without a meeting makes; the new people in it are made by `people`.
 * @throws {InvalidDraft} when something in it cannot be a record
 */
export function aloneRowsOf(draft: AloneDraft, people: DraftPeople, clock: Clock): AloneRows {
  const came = { people, clock, ...(draft.on && { saidOn: draft.on }) }
  return {
    favours: favoursOf(draft.favours ?? [], came),
    introductions: introductionsOf(draft.introductions ?? [], came),
    followUps: followUpsOf(draft.followUps ?? [], came),
    returned: draft.returned ?? [],
    ...(draft.on && { on: draft.on }),
  }
}

/** What a draft without a meeting makes. */
export interface AloneRows {
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  readonly returned: readonly GivenBack[]
  /** The day it was said. */
  readonly on?: Day
}

/** The change is called after the first of what was made. */
async function labelOf(
  db: BakkieDatabase,
  { favours: [favour], introductions: [introduction], followUps: [followUp], returned: [back] }: AloneRows,
  made: readonly Contact[],
): Promise<ChangeLabel> {
  if (favour !== undefined) return stateLabel(db, favour, made)
  if (introduction !== undefined)
    return label(`introduction.${introduction.state}`, { names: await partyNames(db, introduction, made) })
  if (followUp === undefined && back !== undefined) return label('favour.givenBack', { what: back.item })
  if (followUp === undefined) throw new InvalidDraft('favours', ['what'])
  const name = await namesOf(db, [followUp.contactId], made)
  return label('followUp.added', { what: followUp.what, name })
}
