import { addDays } from '../../calendar/days.ts'
import type { ContactFacts } from '../../facts.ts'
import type { Meeting } from '../../records/meeting.ts'
import { momentsOf } from '../../warmth/moments.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'met-once'
const FIRST_DAY = 7
const LAST_DAY = 30

/**
 * Met once, nothing since: day 7 to 30 after the one meeting there was. Messages
 * are no meeting, but one that followed is something since. Cleared by any contact
 * after it (a meeting, a message, a favour done, an introduction made) and by a
 * meeting that is planned. "Not this one" holds for good.
 */
export const metOnce: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    const { today } = context
    const once = onlyMeeting(facts)
    if (once === undefined || addDays(once.date, LAST_DAY) < oldestEnd(context)) return []
    if (momentsOf(facts).some(({ date }) => date > once.date && date <= today)) return []
    const { contact } = facts
    return [
      {
        id: promptKey(RULE, once.id, once.date, contact.id),
        rule: RULE,
        contactId: contact.id,
        reason: { key: 'met-once.any', values: { name: callName(contact), date: once.date } },
        from: addDays(once.date, FIRST_DAY),
        until: addDays(once.date, LAST_DAY),
        action: { kind: 'meet-again' },
      },
    ]
  },
}

/** The one meeting that happened, when it is one and none is planned. */
function onlyMeeting({ meetings }: ContactFacts): Meeting | undefined {
  let once: Meeting | undefined
  for (const { meeting } of meetings) {
    if (meeting.state === 'planned') return undefined
    if (meeting.kind === 'message') continue
    if (once !== undefined) return undefined
    once = meeting
  }
  return once
}
