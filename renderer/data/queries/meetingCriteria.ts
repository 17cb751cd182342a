import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import { fold } from '#shared/language/fold.ts'
import type { Meeting, MeetingKind } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { MeetingRow } from './meetingRows.ts'
import { withParticipants } from './meetingRows.ts'

/** Which meetings a view shows; what is not given does not matter. */
export interface MeetingCriteria {
  /** Every word must be in names, place, topics, tags or a note. */
  readonly text?: string | undefined
  readonly kind?: MeetingKind | undefined
  readonly state?: Meeting['state'] | undefined
  /** Capitals do not matter. */
  readonly tag?: string | undefined
  /** Took part. */
  readonly contactId?: ContactId | undefined
}

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: Day
  readonly to: Day
}

/** Meetings of these days, by index: the contact's own when one is given. Other criteria are not looked at. */
export async function meetingsBetween({ db }: Data, { from, to }: Days, { contactId }: MeetingCriteria): Promise<Meeting[]> {
  if (contactId === undefined) return db.meetings.where('date').between(from, to, true, true).toArray()
  const parts = await db.participations
    .where('[contactId+date]')
    .between([contactId, from], [contactId, to], true, true)
    .toArray()
  return parts.length === 0 ? [] : present(await db.meetings.bulkGet(parts.map((part) => part.meetingId)))
}

/** The day of the latest meeting before a day, of the contact when one is given. */
export async function lastDayBefore({ db }: Data, before: Day, { contactId }: MeetingCriteria): Promise<Day | undefined> {
  const last =
    contactId === undefined
      ? await db.meetings.where('date').below(before).last()
      : await db.participations
          .where('[contactId+date]')
          .between([contactId, Dexie.minKey], [contactId, before], true, false)
          .last()
  return last?.date
}

/** Those of these meetings that fit, with who took part. */
export async function fittingRows(data: Data, meetings: readonly Meeting[], criteria: MeetingCriteria): Promise<MeetingRow[]> {
  const right = meetings.filter((meeting) => fitsItself(meeting, criteria))
  // Where it then reads nothing, awaiting makes a live query lose sight of what is read next.
  if (right.length === 0) return []
  const rows = await withParticipants(data.db, right)
  const words = wordsOf(criteria)
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => saidIn(row).includes(word)))
}

/** Whether a meeting fits as far as its own row tells: all criteria but words and who took part. */
export function fitsItself(meeting: Meeting, { kind, state, tag }: MeetingCriteria): boolean {
  if (kind !== undefined && meeting.kind !== kind) return false
  if (state !== undefined && meeting.state !== state) return false
  return tag === undefined || meeting.tags.some((one) => fold(one) === fold(tag))
}

function wordsOf({ text }: MeetingCriteria): string[] {
  return fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function saidIn({ meeting, participants, notes = [] }: MeetingRow): string {
  const { where = '', topics, tags, note = '' } = meeting
  return fold([...participants.map(({ name }) => name), where, ...topics, ...tags, note, ...notes].join(' '))
}
