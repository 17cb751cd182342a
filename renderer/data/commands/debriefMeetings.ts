import type { Clock } from '#data/data.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Invited, Meeting, Participation, Treated } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day, MeetingId } from '#shared/domain/records/values.ts'
import { cleanTag } from './contactFields.ts'
import type { StandingMeeting } from './debriefStanding.ts'
import type { DraftPeople } from './draftPeople.ts'
import type { EditedMeeting, MeetingEdit } from './meetingEdit.ts'
import { editedMeeting } from './meetingEdit.ts'
import type { GivenBack, ToldOn } from './givenBack.ts'
import type { InvitedDraft, MeetingDraft, ParticipantDraft, TreatedDraft } from './meetingDraft.ts'
import { favoursOf, followUpsOf, introductionsOf } from './meetingExtras.ts'
import { invitedOf, treatedOf } from './meetingParts.ts'

/** What came out of an event, whatever it belongs to. */
export interface Extras {
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  /** Loans that came back, and the meeting that tells of it. */
  readonly givenBack?: { readonly back: readonly GivenBack[]; readonly at: ToldOn }
}

/** A meeting that stood already, as the debrief leaves it. */
export interface ChangedMeeting {
  readonly before: StandingMeeting
  /** Undefined when nobody is left on it. */
  readonly after: EditedMeeting | undefined
}

/** What a debrief does to one meeting that stood already. */
export interface MeetingChanges {
  readonly standing: StandingMeeting
  /** Those who take part no longer. */
  readonly leaving: Set<ContactId>
  /** Those who join, in their order. */
  readonly joining: ParticipantDraft[]
  /** Notes about participants, as they are to stand; an empty one goes. */
  readonly notes: Map<ContactId, string>
  edit: MeetingEdit
}

/** Applies what the debrief does to a meeting; undefined when that is nothing. */
export function changedMeeting(changes: MeetingChanges, clock: Clock): ChangedMeeting | undefined {
  const { standing, leaving, joining, notes, edit } = changes
  if (leaving.size === 0 && joining.length === 0 && notes.size === 0 && Object.keys(edit).length === 0) return undefined
  const staying = standing.parts.filter((part) => !leaving.has(part.contactId))
  const participants = [...staying.map((part) => participantOf(part, notes.get(part.contactId) ?? part.note)), ...joining]
  if (participants.length === 0) return { before: standing, after: undefined }
  return { before: standing, after: editedMeeting(standing.meeting, standing.parts, { ...edit, participants }, clock) }
}

const participantOf = ({ contactId }: Participation, note: string | undefined): ParticipantDraft => ({
  contactId,
  ...(note !== undefined && note.trim() !== '' && { note }),
})

/** A meeting at the event as its line says it: on the event's day and place where the line does not say. */
export function atEvent(draft: MeetingDraft, event: GatheringEvent): MeetingDraft {
  const where = draft.where ?? event.where
  return { ...draft, eventId: event.id, ...(where !== undefined && { where }) }
}

/**
 * What a line says of the meeting itself that it does not say already; nothing
 * where it tells only of favours, introductions and follow-ups.
 * @param day the day a line without one is taken to be about
 */
export function editOf(draft: MeetingDraft, meeting: Meeting, day: Day, people: Pick<DraftPeople, 'id'>): MeetingEdit {
  const { kind, date, time, where, treated, invited, minutes, money, note, cups, topics = [], tags = [] } = draft
  const joined = noteWith(meeting.note, note)
  const treater = treated === undefined ? undefined : treatedOf(treated, people)
  const inviter = invited === undefined ? undefined : invitedOf(invited, people)
  return {
    ...(kind !== 'event' && kind !== meeting.kind && { kind }),
    ...(date !== day && date !== meeting.date && { date }),
    ...(time !== undefined && time !== meeting.time && { time }),
    ...(where !== undefined && where !== meeting.where && { where }),
    ...(treater && !isSame(treater, meeting.treated) && { treated: treatedAgain(treater) }),
    ...(inviter && !isSame(inviter, meeting.invited) && { invited: invitedAgain(inviter) }),
    ...(minutes !== undefined && minutes !== meeting.minutes && { minutes }),
    ...(money !== undefined && !isSame(money, meeting.money) && { money }),
    ...(cups !== undefined && cups !== meeting.cups && { cups }),
    ...(joined !== undefined && joined !== meeting.note && { note: joined }),
    ...(topics.some((topic) => !meeting.topics.includes(topic.trim())) && { topics: [...meeting.topics, ...topics] }),
    ...(tags.some((tag) => !meeting.tags.includes(cleanTag(tag))) && { tags: [...meeting.tags, ...tags] }),
  }
}

export const hasAny = (edit: MeetingEdit): boolean => Object.keys(edit).length > 0

/** Whether an edit of a line changes something that a meeting says, rather than adding to it. */
export function isOtherwise(edit: MeetingEdit, meeting: Meeting): boolean {
  const isOpen = {
    kind: meeting.kind === 'event',
    treated: meeting.treated.kind === 'unknown',
    invited: meeting.invited.kind === 'unknown',
  }
  const fields = ['date', 'time', 'where', 'minutes', 'money', 'cups'] as const
  const isSaidAgain = (['kind', 'treated', 'invited'] as const).some((field) => field in edit && !isOpen[field])
  return isSaidAgain || fields.some((field) => field in edit && meeting[field] !== undefined)
}

/** A note with the lines of another behind it, each once. */
export function noteWith(note: string | undefined, more: string | undefined): string | undefined {
  const lines = note?.split('\n').map((line) => line.trim()) ?? []
  const fresh = more?.split('\n').filter((line) => line.trim() !== '' && !lines.includes(line.trim())) ?? []
  return fresh.length === 0 ? note : [...(note === undefined ? [] : [note]), ...fresh].join('\n')
}

/** Whether two parts of a meeting say the same. */
export const isSame = (one: Treated | Invited | Meeting['money'], other: Treated | Invited | Meeting['money']): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (part: Treated | Invited | Meeting['money']) => Object.entries(part ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))

const treatedAgain = (treated: Treated): TreatedDraft =>
  treated.kind === 'participants' ? { kind: 'participants', who: treated.ids.map((contactId) => ({ contactId })) } : treated

const invitedAgain = (invited: Invited): InvitedDraft =>
  invited.kind === 'participants' ? { kind: 'participants', who: invited.ids.map((contactId) => ({ contactId })) } : invited

/** The favours, introductions and follow-ups of a line, linked to the meeting and its event. */
export function extrasOf(
  draft: Pick<MeetingDraft, 'favours' | 'introductions' | 'followUps' | 'returned'>,
  meeting: Meeting,
  people: Pick<DraftPeople, 'id'>,
  clock: Clock,
): Extras {
  const came = { meeting, people, clock }
  return {
    favours: favoursOf(draft.favours ?? [], came),
    introductions: introductionsOf(draft.introductions ?? [], came),
    followUps: followUpsOf(draft.followUps ?? [], came),
    ...(draft.returned !== undefined && {
      givenBack: { back: draft.returned, at: { day: meeting.date, meetingId: meeting.id } },
    }),
  }
}

/** Someone who leaves a shared meeting for one of their own; what came of it goes with them. */
export interface Moved {
  readonly contactId: ContactId
  readonly from: MeetingId
  readonly to: MeetingId
}
