import { change } from '#data/change/change.ts'
import type { Clock, Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day, FavourId, FollowUpId, IntroductionId, MeetingId } from '#shared/domain/records/values.ts'
import { displayName } from '#shared/language/names/display.ts'
import { DraftPeople } from './draftPeople.ts'
import { closeLoans, type GivenBack } from './givenBack.ts'
import { newId } from './ids.ts'
import { joinNames, label } from './labels.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import { favoursOf, followUpsOf, introductionsOf } from './meetingExtras.ts'
import { invitedOf, meetingRow, participationsOf, treatedOf } from './meetingParts.ts'
import { bringUp, tickOff } from './meetingLines.ts'
import { InvalidDraft } from './valid.ts'

/** What logging a meeting made, and the change it is. */
export interface LoggedMeeting {
  readonly seq: number
  readonly id: MeetingId
  /** `planned` when the date given lies ahead. */
  readonly state: Meeting['state']
  readonly participants: readonly ContactId[]
  /** The people made new by it. */
  readonly newContacts: readonly ContactId[]
  readonly favours: readonly FavourId[]
  readonly followUps: readonly FollowUpId[]
  readonly introductions: readonly IntroductionId[]
}

/**
 * Logs a meeting that happened or plans one ahead, together with the new people
 * in it and the promises, follow-ups and introductions that came with it: all in
 * one change.
 * @throws {InvalidDraft} when nobody takes part, or something in it cannot be a record
 */
export async function logMeeting(data: Data, draft: MeetingDraft): Promise<LoggedMeeting> {
  const people = new DraftPeople(draft.participants, data.clock.now())
  const rows = meetingRowsOf(draft, people, data.clock)
  const { meeting, participations, favours, followUps, introductions } = rows

  const said = await meetingLabel(data.db, meeting, people)
  const { seq } = await change(data, said, async (db) => {
    await db.contacts.bulkAdd(people.made)
    await addMeeting(db, rows, data.clock.today())
  })
  return {
    seq,
    id: meeting.id,
    state: meeting.state,
    participants: participations.map((part) => part.contactId),
    newContacts: people.made.map((contact) => contact.id),
    favours: favours.map((row) => row.id),
    followUps: followUps.map((row) => row.id),
    introductions: introductions.map((row) => row.id),
  }
}

/** A meeting with everything that is written down with it. */
export interface MeetingRows {
  readonly meeting: Meeting
  readonly participations: readonly Participation[]
  readonly favours: readonly Favour[]
  readonly followUps: readonly FollowUp[]
  readonly introductions: readonly Introduction[]
  /** Loans that came back. */
  readonly returned: readonly GivenBack[]
  /** "Next time" lines brought up, and new ones. */
  readonly brought: NonNullable<MeetingDraft['nextTimeDone']>
  readonly lines: readonly { readonly contactId: ContactId; readonly text: string }[]
}

/**
 * The rows that a draft makes; the new people in it are made by `people`.
 * @throws {InvalidDraft} as `logMeeting` does
 */
export function meetingRowsOf(draft: MeetingDraft, people: DraftPeople, clock: Clock): MeetingRows {
  if (draft.participants.length === 0) throw new InvalidDraft('participations', ['participants'])
  const context = { meetingId: newId.meeting(), people, clock }
  const meeting = meetingRow(context.meetingId, clock, {
    ...draft,
    treated: treatedOf(draft.treated, people),
    invited: invitedOf(draft.invited, people),
  })
  const came = { ...context, meeting }
  return {
    meeting,
    participations: participationsOf(meeting, draft.participants, people.participants),
    favours: favoursOf(draft.favours ?? [], came),
    followUps: followUpsOf(draft.followUps ?? [], came),
    introductions: introductionsOf(draft.introductions ?? [], came),
    returned: meeting.state === 'planned' ? [] : (draft.returned ?? []),
    brought: draft.nextTimeDone ?? [],
    lines: (draft.nextTime ?? []).map(({ who, text }) => ({ contactId: people.id(who), text })),
  }
}

/** Adds a meeting with everything that came with it; its new people are there already. */
export async function addMeeting(db: BakkieDatabase, rows: MeetingRows, today: Day): Promise<void> {
  await db.meetings.add(rows.meeting)
  await db.participations.bulkAdd(rows.participations)
  await addExtras(db, rows)
  await closeLoans(db, rows.returned, { day: rows.meeting.date, meetingId: rows.meeting.id }, today)
  await tickOff(db, rows.brought, today)
  await bringUp(db, rows.lines)
}

/** Adds what came with a meeting. */
export async function addExtras(
  db: BakkieDatabase,
  extras: {
    readonly favours: readonly Favour[]
    readonly followUps: readonly FollowUp[]
    readonly introductions: readonly Introduction[]
  },
): Promise<void> {
  await db.favours.bulkAdd(extras.favours)
  await db.followUps.bulkAdd(extras.followUps)
  await db.introductions.bulkAdd(extras.introductions)
}

/** "Logged coffee with Anna, Bob": known people by their stored name, new ones by the name they are made with. */
async function meetingLabel(db: BakkieDatabase, meeting: Meeting, people: DraftPeople) {
  const ids = [...new Set(people.participants)]
  const contacts = [...people.made, ...present(await db.contacts.bulkGet(ids))]
  const names = new Map(contacts.map((contact) => [contact.id, displayName(contact)]))
  const verb = meeting.state === 'planned' ? 'planned' : 'logged'
  return label(`meeting.${verb}.${meeting.kind}`, { names: joinNames(ids.map((id) => names.get(id) ?? '')) })
}
