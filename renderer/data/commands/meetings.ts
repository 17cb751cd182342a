import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { inOrder } from '#data/derived/facts.ts'
import type { ContactId, ClockTime, Day, MeetingId } from '#shared/domain/records/values.ts'
import type { LabelKey } from './labels.ts'
import { label, namesOf } from './labels.ts'
import { addExtras } from './logMeeting.ts'
import type { MeetingEdit } from './meetingEdit.ts'
import { editedMeeting } from './meetingEdit.ts'
import { bringUp, tickOff } from './meetingLines.ts'
import { deleteMeetingRows, deleteWhatCameOf } from './meetingRows.ts'
import { found, InvalidDraft } from './valid.ts'

export { logMeeting } from './logMeeting.ts'
export type { LoggedMeeting } from './logMeeting.ts'
export type { MeetingEdit } from './meetingEdit.ts'
export type { MeetingDraft, ParticipantDraft, PartyRef, PersonRef } from './meetingDraft.ts'

/** What a command on a meeting did; `newContacts` are the people made new by it. */
export interface MeetingChanged {
  readonly id: MeetingId
  readonly newContacts: readonly ContactId[]
  readonly seq: number
}

/**
 * Changes a meeting, who took part, and adds what came with it, in one change.
 * Moved to a day ahead it becomes planned; otherwise it stays planned or happened
 * unless the edit says.
 */
export function editMeeting(data: Data, id: MeetingId, edit: MeetingEdit): Promise<MeetingChanged> {
  return applyEdit(data, id, 'meeting.updated', edit)
}

/**
 * Answers "did it happen": yes, with what the form filled in.
 * @throws {InvalidDraft} when its day still lies ahead
 */
export async function confirmMeeting(data: Data, id: MeetingId, edit: MeetingEdit = {}): Promise<MeetingChanged> {
  const meeting = found(await data.db.meetings.get(id), 'meetings', id)
  if ((edit.date ?? meeting.date) > data.clock.today()) throw new InvalidDraft('meetings', ['date'])
  return applyEdit(data, id, 'meeting.happened', { ...edit, state: 'happened' })
}

/** Answers "did it happen": it was moved, to another day and another time or none. It is planned then. */
export function moveMeeting(data: Data, id: MeetingId, date: Day, time?: ClockTime): Promise<MeetingChanged> {
  return applyEdit(data, id, 'meeting.moved', { date, time, state: 'planned' })
}

/** How a meeting is taken away: `along` with the favours, introductions and follow-ups that hang on it; else they stay, without it. */
interface Removing {
  readonly along?: boolean
}

/** Answers "did it happen": no. The planned meeting goes. */
export function cancelMeeting(data: Data, id: MeetingId, options: Removing = {}): Promise<MeetingChanged> {
  return removeMeeting(data, id, 'meeting.cancelled', options)
}

/** Deletes a meeting. */
export function deleteMeeting(data: Data, id: MeetingId, options: Removing = {}): Promise<MeetingChanged> {
  return removeMeeting(data, id, 'meeting.deleted', options)
}

async function removeMeeting(data: Data, id: MeetingId, key: LabelKey, { along = false }: Removing): Promise<MeetingChanged> {
  found(await data.db.meetings.get(id), 'meetings', id)
  const said = label(key, { names: await namesOf(data.db, await participantsIn(data.db, id)) })
  const { seq } = await change(data, said, async (db) => {
    if (along) await deleteWhatCameOf(db, id)
    await deleteMeetingRows(db, [id])
  })
  return { id, newContacts: [], seq }
}

async function participantsIn(db: BakkieDatabase, id: MeetingId): Promise<ContactId[]> {
  return inOrder(await db.participations.where('meetingId').equals(id).toArray()).map((part) => part.contactId)
}

async function applyEdit(data: Data, id: MeetingId, key: LabelKey, edit: MeetingEdit): Promise<MeetingChanged> {
  const { db, clock } = data
  const meeting = found(await db.meetings.get(id), 'meetings', id)
  const before = inOrder(await db.participations.where('meetingId').equals(id).toArray())
  const after = editedMeeting(meeting, before, edit, clock)
  const known = after.participations.map((part) => part.contactId)
  const said = label(key, {
    names:
      (await namesOf(db, known)) ||
      (await namesOf(
        db,
        before.map((part) => part.contactId),
      )),
  })
  const { seq } = await change(data, said, async (tables) => {
    await tables.contacts.bulkAdd(after.newContacts)
    await tables.meetings.put(after.meeting)
    await tables.participations.bulkDelete(after.leaving.map((part) => part.id))
    await tables.participations.bulkPut(after.participations)
    await addExtras(tables, after)
    await tickOff(tables, edit.nextTimeDone ?? [], clock.today())
    await bringUp(tables, after.lines)
  })
  return { id, newContacts: after.newContacts.map((contact) => contact.id), seq }
}
