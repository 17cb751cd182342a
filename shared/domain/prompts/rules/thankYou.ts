import { addDays } from '../../calendar/days.ts'
import type { ContactFacts } from '../../facts.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { Day } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'thank-you'
/** Last day of the window, counted from the meeting. */
const DAYS = 5

/**
 * Thank-you: day 1 to 5 after a first meeting or one they treated. Messages are
 * no first meeting: one often writes before one meets. Cleared by whatever
 * contact follows: a meeting on a later day, a message later the same day.
 */
export const thankYou: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    const { today } = context
    const { contact } = facts
    const oldest = addDays(oldestEnd(context), -DAYS)
    const recent: Meeting[] = []
    for (const { meeting } of facts.meetings) if (meeting.state === 'happened' && meeting.date >= oldest) recent.push(meeting)
    // Most contacts were last met longer ago: nothing more to look for then.
    if (recent.length === 0) return []
    const first = firstMeeting(facts, today)
    return recent
      .filter((meeting) => meeting === first || treatedBy(meeting, contact.id))
      .filter((meeting) => !recent.some((other) => follows(other, meeting)))
      .map((meeting) => ({
        id: promptKey(RULE, meeting.id, meeting.date, contact.id),
        rule: RULE,
        contactId: contact.id,
        reason: {
          key: treatedBy(meeting, contact.id) ? 'thank-you-treated.any' : 'thank-you-first.any',
          values: { name: callName(contact), meeting: meeting.kind },
        },
        from: addDays(meeting.date, 1),
        until: addDays(meeting.date, DAYS),
        action: { kind: 'thank', meetingId: meeting.id },
      }))
  },
}

/** The first meeting that happened up to today, messages aside. */
function firstMeeting({ meetings }: ContactFacts, today: Day): Meeting | undefined {
  let first: Meeting | undefined
  for (const { meeting } of meetings) {
    if (meeting.state !== 'happened' || meeting.date > today || meeting.kind === 'message') continue
    if (first === undefined || meeting.date < first.date) first = meeting
    else if (meeting.date === first.date && momentOf(meeting) < momentOf(first)) first = meeting
  }
  return first
}

const momentOf = (meeting: Meeting): string => `${meeting.date} ${meeting.time ?? ''} ${meeting.createdAt}`

const treatedBy = ({ treated }: Meeting, id: ContactFacts['contact']['id']): boolean =>
  treated.kind === 'participants' && treated.ids.includes(id)

const follows = (other: Meeting, meeting: Meeting): boolean =>
  other.date > meeting.date || (other.kind === 'message' && other.date === meeting.date && momentOf(other) > momentOf(meeting))
