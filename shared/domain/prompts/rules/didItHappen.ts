import { addDays } from '../../calendar/days.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { ClockTime, Day } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'did-it-happen'

/** Did it happen: asked of every planned meeting from its end, or the next morning when its end is not known. */
export const didItHappen: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, meetings }) =>
    meetings
      .filter(({ meeting }) => meeting.state === 'planned')
      .map(({ meeting, participants }) => {
        const together = `${RULE}:${meeting.id}:${meeting.date}`
        const name = callName(contact)
        const others = participants.length - 1
        return {
          id: promptKey(RULE, meeting.id, meeting.date, contact.id),
          rule: RULE,
          contactId: contact.id,
          reason:
            others > 0
              ? { key: 'did-it-happen-together.any', values: { name, meeting: meeting.kind, count: others } }
              : { key: 'did-it-happen.any', values: { name, meeting: meeting.kind } },
          ...endOf(meeting),
          due: meeting.date,
          together,
          action: { kind: 'confirm-meeting', meetingId: meeting.id },
        }
      }),
}

/** When a planned meeting is over: at its time plus its minutes, else the next morning. */
function endOf({ date, time, minutes }: Meeting): { from: Day; fromTime?: ClockTime } {
  if (time === undefined || minutes === undefined) return { from: addDays(date, 1) }
  const end = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  const two = (value: number): string => `${value}`.padStart(2, '0')
  const clock = `${two(Math.floor((end % 1440) / 60))}:${two(end % 60)}` as ClockTime
  return { from: addDays(date, Math.floor(end / 1440)), fromTime: clock }
}
