import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** Moves someone's part in meetings to another; of a meeting both were at, one part stays, the notes joined. */
export async function mergeMeetings(db: BakkieDatabase, keep: ContactId, gone: ContactId): Promise<void> {
  const kept = await db.participations.where('contactId').equals(keep).toArray()
  const moving = await db.participations.where('contactId').equals(gone).toArray()
  const there = new Map(kept.map((part) => [part.meetingId, part]))
  const merged = moving.map((part) => joined(there.get(part.meetingId), part, keep))
  await db.participations.bulkPut(merged)
  await db.participations.bulkDelete(moving.filter((part) => there.has(part.meetingId)).map((part) => part.id))

  const meetings = present(await db.meetings.bulkGet(moving.map((part) => part.meetingId)))
  await db.meetings.bulkPut(meetings.map((meeting) => withoutOldId(meeting, keep, gone)))
}

function joined(kept: Participation | undefined, part: Participation, keep: ContactId): Participation {
  if (kept === undefined) return { ...part, contactId: keep }
  const notes = [kept.note, part.note].filter((note) => note !== undefined)
  const note = [...new Set(notes)].join('\n')
  return { ...kept, order: Math.min(kept.order, part.order), ...(note !== '' && { note }) }
}

/** Who treated and who invited, with the kept person in place of the other, once. */
function withoutOldId(meeting: Meeting, keep: ContactId, gone: ContactId): Meeting {
  const mapped = (ids: readonly ContactId[]) => [...new Set(ids.map((id) => (id === gone ? keep : id)))]
  const { treated, invited } = meeting
  return {
    ...meeting,
    treated: treated.kind === 'participants' ? { ...treated, ids: mapped(treated.ids) } : treated,
    invited: invited.kind === 'participants' ? { ...invited, ids: mapped(invited.ids) } : invited,
  }
}
