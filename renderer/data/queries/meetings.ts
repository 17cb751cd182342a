import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import { loansBackThrough } from '#data/derived/loansBack.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Favour, FollowUp } from '#shared/domain/records/favour.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import type { MeetingRow } from './meetingRows.ts'
import { participationsOf, withParticipants } from './meetingRows.ts'
import type { NamedContact, NamedIntroduction, Names } from './names.ts'
import { namedIntroduction, namesOf } from './names.ts'

/** Whether there is any meeting yet, planned or not. */
export async function hasMeetings({ db }: Data): Promise<boolean> {
  return (await db.meetings.limit(1).count()) > 0
}

/** The last meetings that happened, the latest first: of one day by their time, then by when they were written. */
export async function lastMeetings({ db, clock }: Data, limit: number): Promise<readonly MeetingRow[]> {
  const happened = () =>
    db.meetings.where('[state+date]').between(['happened', Dexie.minKey], ['happened', clock.today()], true, true).reverse()
  const last = (await happened().limit(limit).toArray()).at(-1)
  if (last === undefined) return []
  // The day the limit falls in is read whole: its keys come in no order of time.
  const found = await happened()
    .until(({ date }) => date < last.date)
    .toArray()
  return withParticipants(db, found.toSorted(laterFirst).slice(0, limit))
}

/** Orders meetings the latest first; of a day, those without a time come after those with one. */
export function laterFirst(a: Meeting, b: Meeting): number {
  return byText(b.date, a.date) || byText(b.time ?? '', a.time ?? '') || byText(b.createdAt, a.createdAt) || byText(b.id, a.id)
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** One at the table, with the note about them. */
export interface Participant extends NamedContact {
  readonly participation: Participation
}

/** A meeting with all that came out of it. */
export interface MeetingPage {
  readonly meeting: Meeting
  readonly participants: readonly Participant[]
  readonly favours: readonly Favour[]
  readonly introductions: readonly NamedIntroduction[]
  readonly followUps: readonly FollowUp[]
  readonly event?: GatheringEvent
  /** Everyone named on it, also those of its favours, introductions and who treated. */
  readonly names: Names
}

/** Whether a favour, introduction or follow-up hangs on a meeting, or a loan came back through it. */
export async function hasOutcome({ db }: Data, id: MeetingId): Promise<boolean> {
  const counts = await Promise.all(
    [db.favours, db.introductions, db.followUps].map((table) => table.where('meetingId').equals(id).count()),
  )
  return counts.some((count) => count > 0) || (await loansBackThrough(db, [id])).length > 0
}

/** The loans that came back, whole or in part, as a meeting told: what deleting it asks about. */
export function loansBackAt({ db }: Data, id: MeetingId): Promise<readonly Favour[]> {
  return loansBackThrough(db, [id])
}

/** Everything about one meeting; undefined when it is not there (any more). */
export async function meetingPage({ db }: Data, id: MeetingId): Promise<MeetingPage | undefined> {
  const meeting = await db.meetings.get(id)
  if (meeting === undefined) return undefined
  const parts = (await participationsOf(db, [id])).get(id) ?? []
  const favours = await db.favours.where('meetingId').equals(id).toArray()
  const introductions = await db.introductions.where('meetingId').equals(id).toArray()
  const followUps = await db.followUps.where('meetingId').equals(id).toArray()
  const event = meeting.eventId && (await db.events.get(meeting.eventId))
  const names = await namesOf(db, [
    ...parts.map((part) => part.contactId),
    ...favours.flatMap((favour) => [favour.contactId, ...(favour.forContactId ? [favour.forContactId] : [])]),
    ...introductions.flatMap((introduction) => introduction.contactIds),
    ...followUps.map((followUp) => followUp.contactId),
  ])
  return {
    meeting,
    participants: parts.flatMap((participation) => {
      const one = names.get(participation.contactId)
      return one ? [{ ...one, participation }] : []
    }),
    favours,
    introductions: introductions.map((introduction) => namedIntroduction(introduction, names)),
    followUps,
    ...(event && { event }),
    names,
  }
}
