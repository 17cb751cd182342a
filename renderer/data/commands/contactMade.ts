import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId, MeetingId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import { label, namesOf } from './labels.ts'
import { type LoggedMeeting, logMeeting } from './logMeeting.ts'
import { meetingRow, participationsOf } from './meetingParts.ts'
import type { Answered } from './promptStates.ts'
import { valid } from './valid.ts'

/** "I met them today": a coffee today with this person, of which nothing more is said. */
export function metToday(data: Data, contactId: ContactId): Promise<LoggedMeeting> {
  return logMeeting(data, { kind: 'coffee', date: data.clock.today(), participants: [{ contactId }] })
}

/** How long prompts that no message clears wait for a reply, in days. */
export const REPLY_DAYS = 7

/**
 * A message sent today, in one change: logged as a meeting of that kind.
 * @param note what it was about: its subject
 * @param waiting prompts that stay until the other has answered: snoozed for a week
 */
export async function messageSent(
  data: Data,
  {
    contactId,
    note,
    waiting = [],
  }: { readonly contactId: ContactId; readonly note?: string; readonly waiting?: readonly Answered[] },
): Promise<{ readonly id: MeetingId; readonly seq: number }> {
  const today = data.clock.today()
  const id = newId.meeting()
  const meeting = meetingRow(id, data.clock, {
    kind: 'message',
    date: today,
    treated: { kind: 'unknown' },
    invited: { kind: 'unknown' },
    ...(note !== undefined && { note }),
  })
  const participations = participationsOf(meeting, [{ contactId }], [contactId])
  const snoozedUntil = addDays(today, REPLY_DAYS)
  const states = waiting.map((prompt) =>
    valid('promptStates', {
      id: prompt.id,
      ...(prompt.contactId !== undefined && { contactId: prompt.contactId }),
      snoozedUntil,
    }),
  )
  const said = label('meeting.logged.message', { names: await namesOf(data.db, [contactId]) })
  const { seq } = await change(data, said, async (db) => {
    await db.meetings.add(meeting)
    await db.participations.bulkAdd(participations)
    await db.promptStates.bulkPut(states)
  })
  return { id, seq }
}
