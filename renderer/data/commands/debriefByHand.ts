import { asCups } from '#shared/domain/ledger/cups.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { editOf, isOtherwise, isSame } from './debriefMeetings.ts'
import type { EventStanding, StandingMeeting } from './debriefStanding.ts'
import { isFromDebrief } from './debriefStanding.ts'
import type { DraftPeople } from './draftPeople.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import type { MeetingEdit } from './meetingEdit.ts'
import { treatedOf } from './meetingParts.ts'

type People = Pick<DraftPeople, 'id'>

/** The meetings with someone at the event that were logged by hand, the earliest first. */
const byHandWith = ({ meetings }: EventStanding, contactId: ContactId): StandingMeeting[] =>
  meetings.filter((one) => !isFromDebrief(one) && one.parts.some((part) => part.contactId === contactId))

/**
 * The meeting with someone that a line of the debrief is about: the debrief's own
 * where it says the same kind, else one logged by hand of that kind that the line
 * does not contradict, else the one they stand in. Undefined when there is none.
 * @param day the day a line without one is taken to be about
 */
export function meetingOfLine(
  standing: EventStanding,
  contactId: ContactId,
  line: MeetingDraft,
  day: Day,
  people: People,
): StandingMeeting | undefined {
  const latest = standing.byContact.get(contactId)
  if (latest !== undefined && isFromDebrief(latest) && latest.meeting.kind === line.kind) return latest
  const same = byHandWith(standing, contactId).findLast(
    ({ meeting }) => meeting.kind === line.kind && !isOtherwise(editOf(line, meeting, day, people), meeting),
  )
  return same ?? latest
}

/**
 * Whether what a line says makes it another meeting than one logged by hand:
 * nobody is taken out of that one, and nothing it says is said otherwise. What
 * several were at is not of another kind because a line about one of them says so.
 */
export const isAnother = (edit: MeetingEdit, { meeting, parts }: StandingMeeting): boolean =>
  isOtherwise(edit, meeting) || (parts.length > 1 && 'kind' in edit)

/**
 * A line beside what was logged by hand: the cup that stands there already is not
 * poured again. Of the same kind on the same day, at no other time, and treated by
 * nobody else: that is the same cup, and this meeting has none of its own.
 */
export function withoutSameCup(line: MeetingDraft, standing: EventStanding, contactId: ContactId, people: People): MeetingDraft {
  const treated = treatedOf(line.treated, people)
  const isSaid = treated.kind !== 'unknown'
  const isPoured = byHandWith(standing, contactId).some(
    ({ meeting }) =>
      isSameCup(line, meeting) && (!isSaid || meeting.treated.kind === 'unknown' || isSame(treated, meeting.treated)),
  )
  return isPoured ? { ...line, cups: NO_CUPS } : line
}

const NO_CUPS = asCups(0)

/** A line that names no kind is of any; an event with cups of its own was a treat of some kind. */
function isSameCup({ kind, date, time }: MeetingDraft, meeting: Meeting): boolean {
  const isKind = kind === 'event' || meeting.kind === kind || (meeting.kind === 'event' && (meeting.cups ?? 0) > 0)
  return isKind && meeting.date === date && (time === undefined || meeting.time === undefined || time === meeting.time)
}
