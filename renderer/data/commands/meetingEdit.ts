import type { Clock } from '#data/data.ts'
import { isFirstGone } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { Invited, Meeting, Participation, Treated } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import { DraftPeople } from './draftPeople.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import { favoursOf, followUpsOf, introductionsOf } from './meetingExtras.ts'
import { invitedOf, participationsOf, treatedOf } from './meetingParts.ts'
import { liesAhead } from './meetingState.ts'
import type { Patch } from './valid.ts'
import { InvalidDraft, patched } from './valid.ts'

/**
 * What to change of a meeting. Fields not given stay, fields given as undefined
 * are cleared. `participants`, when given, is the whole list anew; favours,
 * follow-ups, introductions and lines are added to what there is.
 */
export type MeetingEdit = Patch<MeetingDraft>

/** The rows of an edited meeting, ready to be written. */
export interface EditedMeeting {
  readonly meeting: Meeting
  readonly participations: readonly Participation[]
  readonly leaving: readonly Participation[]
  readonly newContacts: readonly Contact[]
  readonly favours: readonly Favour[]
  readonly followUps: readonly FollowUp[]
  readonly introductions: readonly Introduction[]
  readonly lines: readonly { readonly contactId: ContactId; readonly text: string }[]
}

/**
 * Works out a meeting after an edit.
 * @param before its participations, in order
 * @throws {InvalidDraft} when nobody would be left on it
 */
export function editedMeeting(
  meeting: Meeting,
  before: readonly Participation[],
  edit: MeetingEdit,
  clock: Clock,
): EditedMeeting {
  const drafts = edit.participants ?? before.map(({ contactId, note }) => ({ contactId, ...(note !== undefined && { note }) }))
  if (drafts.length === 0) throw new InvalidDraft('participations', ['participants'])
  const people = new DraftPeople(drafts, clock.now())
  const there = new Map(before.map((part) => [part.contactId, part]))
  const staying = new Set(people.participants)
  const leaving = before.filter((part) => !staying.has(part.contactId))
  const left = new Set(leaving.map((part) => part.contactId))

  const row = withState(editedRow(meeting, edit, people, left, clock), meeting, edit, clock)
  // The place of someone named first and deleted since stays free, so that no cent of the bill moves.
  const free = isFirstGone(meeting, before) ? 1 : 0
  const participations = participationsOf(row, drafts, people.participants).map((part) => {
    const known = there.get(part.contactId)
    return { ...part, order: part.order + free, ...(known !== undefined && { id: known.id }) }
  })
  const came = { meeting: row, people, clock }
  return {
    meeting: row,
    participations,
    leaving,
    favours: favoursOf(edit.favours ?? [], came),
    followUps: followUpsOf(edit.followUps ?? [], came),
    introductions: introductionsOf(edit.introductions ?? [], came),
    lines: (edit.nextTime ?? []).map(({ who, text }) => ({ contactId: people.id(who), text })),
    newContacts: people.made,
  }
}

function editedRow(
  meeting: Meeting,
  edit: MeetingEdit,
  people: DraftPeople,
  left: ReadonlySet<ContactId>,
  clock: Clock,
): Meeting {
  const time = 'time' in edit ? edit.time : meeting.time
  return patched('meetings', meeting, {
    ...edit,
    // Of another event, it is no debrief's of that one.
    ...('eventId' in edit && edit.eventId !== meeting.eventId && { fromDebrief: undefined }),
    state: edit.state ?? meeting.state,
    zone: time === undefined ? undefined : (edit.zone ?? ('time' in edit ? clock.zone() : meeting.zone)),
    topics: edit.topics ? once(edit.topics.map((topic) => topic.trim())) : 'topics' in edit ? [] : meeting.topics,
    tags: edit.tags ? once(edit.tags.map((tag) => cleanTag(tag))) : 'tags' in edit ? [] : meeting.tags,
    treated: without('treated' in edit ? treatedOf(edit.treated, people) : meeting.treated, left),
    invited: without('invited' in edit ? invitedOf(edit.invited, people) : meeting.invited, left),
  })
}

/** Someone taken off the meeting treated nobody and invited nobody at it. */
function without<T extends Treated | Invited>(who: T, left: ReadonlySet<ContactId>): T | { kind: 'unknown' } {
  if (who.kind !== 'participants') return who
  const ids = who.ids.filter((id) => !left.has(id))
  return ids.length === 0 ? { kind: 'unknown' } : { ...who, ids }
}

/**
 * An edit that moves it ahead makes it planned. What was logged as happened
 * stays so whatever the clock says, as long as its day is not touched.
 */
function withState(row: Meeting, meeting: Meeting, edit: MeetingEdit, clock: Clock): Meeting {
  const moved = row.date !== meeting.date || row.time !== meeting.time
  const given = edit.state ?? meeting.state
  const ahead = given === 'happened' && (moved || meeting.state === 'planned') ? isLater(row, clock, edit) : false
  return { ...row, state: ahead ? 'planned' : given }
}

/** Said to have happened today, its time may have been brought forward; a later day has not come yet. */
function isLater(row: Meeting, clock: Clock, edit: MeetingEdit): boolean {
  return edit.state === 'happened' ? row.date > clock.today() : liesAhead(row, clock)
}
