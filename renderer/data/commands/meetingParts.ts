import type { Clock } from '#data/data.ts'
import type { Invited, Meeting, Participation, Treated } from '#shared/domain/records/meeting.ts'
import type { ContactId, MeetingId } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import type { DraftPeople } from './draftPeople.ts'
import { newId } from './ids.ts'
import type { InvitedDraft, MeetingFields, ParticipantDraft, TreatedDraft } from './meetingDraft.ts'
import { stateOf } from './meetingState.ts'
import { valid } from './valid.ts'

/** The row of a new meeting. A time without a zone is in the machine's zone. */
export function meetingRow(
  id: MeetingId,
  clock: Clock,
  fields: Omit<MeetingFields, 'treated' | 'invited'> & Pick<Meeting, 'treated' | 'invited'>,
): Meeting {
  const { kind, date, time, where, treated, invited, minutes, money, note, cups, eventId, groupId } = fields
  const zone = time === undefined ? undefined : (fields.zone ?? clock.zone())
  return valid('meetings', {
    id,
    createdAt: clock.now(),
    kind,
    date,
    time,
    zone,
    where,
    treated,
    invited,
    minutes,
    money,
    note,
    cups,
    eventId,
    groupId,
    topics: once((fields.topics ?? []).map((topic) => topic.trim())),
    tags: once((fields.tags ?? []).map((tag) => cleanTag(tag))),
    state: stateOf({ date, ...(time && { time }), ...(zone && { zone }) }, fields.state, clock),
  })
}

/** Who treated, by contact id; unknown when not said. */
export function treatedOf(draft: TreatedDraft | undefined, people: Pick<DraftPeople, 'id'>): Treated {
  if (draft === undefined) return { kind: 'unknown' }
  return draft.kind === 'participants' ? { kind: 'participants', ids: draft.who.map((ref) => people.id(ref)) } : draft
}

/** Who invited, by contact id; unknown when not said. */
export function invitedOf(draft: InvitedDraft | undefined, people: Pick<DraftPeople, 'id'>): Invited {
  if (draft === undefined) return { kind: 'unknown' }
  return draft.kind === 'participants' ? { kind: 'participants', ids: draft.who.map((ref) => people.id(ref)) } : draft
}

/** One participation per person, in the order they were named; of someone named twice the notes are joined. */
export function participationsOf(
  meeting: Pick<Meeting, 'id' | 'date'>,
  drafts: readonly ParticipantDraft[],
  ids: readonly ContactId[],
): Participation[] {
  return [...new Set(ids)].map((contactId, order) => {
    const notes = drafts.filter((draft, index) => ids[index] === contactId && draft.note?.trim()).map((draft) => draft.note)
    return valid('participations', {
      id: newId.participation(),
      meetingId: meeting.id,
      contactId,
      date: meeting.date,
      order,
      note: notes.join('\n'),
    })
  })
}
