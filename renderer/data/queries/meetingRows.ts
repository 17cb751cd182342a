import type { BakkieDatabase } from '#data/database/database.ts'
import { gather, readEach } from '#data/derived/chunks.ts'
import { inOrder } from '#data/derived/facts.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import type { NamedContact } from './names.ts'
import { named, namesOf } from './names.ts'

/** A meeting with the names of who took part, in the order they were named. */
export interface MeetingRow {
  readonly meeting: Meeting
  readonly participants: readonly NamedContact[]
  /** The notes about single participants, where there are any. */
  readonly notes?: readonly string[]
}

/** Adds to meetings who took part. */
export async function withParticipants(db: BakkieDatabase, meetings: readonly Meeting[]): Promise<MeetingRow[]> {
  const parts = await participationsOf(
    db,
    meetings.map((meeting) => meeting.id),
  )
  const names = await namesOf(
    db,
    [...parts.values()].flat().map((part) => part.contactId),
  )
  return meetings.map((meeting) => {
    const own = parts.get(meeting.id) ?? []
    const notes = own.flatMap(({ note }) => note ?? [])
    const participants = named(
      own.map((part) => part.contactId),
      names,
    )
    return { meeting, participants, ...(notes.length > 0 && { notes }) }
  })
}

/** The participations of these meetings, each in order. */
export async function participationsOf(db: BakkieDatabase, ids: readonly MeetingId[]): Promise<Map<MeetingId, Participation[]>> {
  const rows = await readEach([...new Set(ids)], (id) => db.participations.where('meetingId').equals(id).toArray())
  const byMeeting = new Map<MeetingId, Participation[]>()
  for (const part of inOrder(rows)) gather(byMeeting, part.meetingId, part)
  return byMeeting
}
