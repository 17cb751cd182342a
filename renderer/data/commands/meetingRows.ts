import type { BakkieDatabase } from '#data/database/database.ts'
import { loansBackThrough } from '#data/derived/loansBack.ts'
import { gather, readEach } from '#data/derived/chunks.ts'
import { present } from '#data/derived/facts.ts'
import { stillOutWithout, withoutMeetings } from '#shared/domain/favours/backThrough.ts'
import type { Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId, MeetingId } from '#shared/domain/records/values.ts'
import { dropLinksTo } from './favourReturns.ts'

/**
 * Takes people out of their meetings: one with nobody left is deleted, another
 * counts them as removed. Who treated and invited keeps their ids, so that the
 * ledgers of those who stay do not move.
 */
export async function removeFromMeetings(db: BakkieDatabase, gone: ReadonlySet<ContactId>): Promise<void> {
  const own = await readEach([...gone], (id) => db.participations.where('contactId').equals(id).toArray())
  const ids = [...new Set(own.map((part) => part.meetingId))]
  const byMeeting = new Map<MeetingId, Participation[]>()
  for (const part of await readEach(ids, (id) => db.participations.where('meetingId').equals(id).toArray()))
    gather(byMeeting, part.meetingId, part)

  await db.participations.bulkDelete(own.map((part) => part.id))
  const stays = (id: MeetingId) => byMeeting.get(id)?.some((part) => !gone.has(part.contactId)) === true
  const leaving = (id: MeetingId) => byMeeting.get(id)?.filter((part) => gone.has(part.contactId)).length ?? 0
  const meetings = present(await db.meetings.bulkGet(ids.filter((id) => stays(id))))
  await db.meetings.bulkPut(meetings.map((row) => ({ ...row, removed: (row.removed ?? 0) + leaving(row.id) })))
  await deleteMeetingRows(
    db,
    ids.filter((id) => !stays(id)),
  )
}

/**
 * Deletes the favours, introductions and follow-ups that came out of a meeting, and
 * the links of what returned those favours; loans it told came back are out again.
 */
export async function deleteWhatCameOf(db: BakkieDatabase, id: MeetingId): Promise<void> {
  const favours = await db.favours.where('meetingId').equals(id).toArray()
  const back = (await loansBackThrough(db, [id])).map(({ loan, ...row }) => ({
    ...row,
    ...(loan && { loan: stillOutWithout(loan, id) }),
  }))
  await db.favours.bulkPut(back)
  for (const favour of favours) await dropLinksTo(db, favour.contactId, favour.id)
  await db.favours.bulkDelete(favours.map((favour) => favour.id))
  await db.introductions.bulkDelete(await db.introductions.where('meetingId').equals(id).primaryKeys())
  await db.followUps.bulkDelete(await db.followUps.where('meetingId').equals(id).primaryKeys())
}

/**
 * Deletes meetings and their participations. What came out of them (favours,
 * introductions, follow-ups) stays and no longer names the meeting; so do loans
 * that came back.
 */
export async function deleteMeetingRows(db: BakkieDatabase, ids: readonly MeetingId[]): Promise<void> {
  if (ids.length === 0) return
  await db.participations.bulkDelete(await readEach(ids, (id) => db.participations.where('meetingId').equals(id).primaryKeys()))
  const gone = new Set(ids)
  const back = await loansBackThrough(db, ids)
  await db.favours.bulkPut(
    back.map((row) => (row.loan ? { ...row, loan: withoutMeetings(row.loan, (id) => gone.has(id)) } : row)),
  )
  const favours = await readEach(ids, (id) => db.favours.where('meetingId').equals(id).toArray())
  await db.favours.bulkPut(favours.map(({ meetingId: _meetingId, ...row }) => row))
  const introductions = await readEach(ids, (id) => db.introductions.where('meetingId').equals(id).toArray())
  await db.introductions.bulkPut(introductions.map(({ meetingId: _meetingId, ...row }) => row))
  const followUps = await readEach(ids, (id) => db.followUps.where('meetingId').equals(id).toArray())
  await db.followUps.bulkPut(followUps.map(({ meetingId: _meetingId, ...row }) => row))
  await db.meetings.bulkDelete([...ids])
}
