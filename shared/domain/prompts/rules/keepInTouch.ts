import { effectiveCadence } from '../../cadence/cadence.ts'
import { addDays, later } from '../../calendar/days.ts'
import type { Day } from '../../records/values.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'keep-in-touch'

/**
 * Keep in touch: once the last meeting that happened is longer ago than the
 * ideal cadence, without end; past the longest it is more urgent. A planned
 * meeting keeps it quiet up to and including its day. Cleared by any meeting that
 * happened. "Not this one" holds until that, or for a whole longest cadence. When
 * more fall due on one day than Today shows, the queue spreads them (`spreadOut`).
 */
export const keepInTouch: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, { rules }) => {
    const cadence = effectiveCadence(facts, rules)
    if (cadence === undefined) return []
    let lastMet: Day | undefined
    let lastPlanned: Day | undefined
    for (const { meeting } of facts.meetings) {
      if (meeting.state === 'planned') lastPlanned = later(meeting.date, lastPlanned)
      // Happened is happened, also where a journey west put its day ahead of today.
      else lastMet = later(meeting.date, lastMet)
    }
    if (lastMet === undefined) return []
    const { contact } = facts
    return [
      {
        id: promptKey(RULE, contact.id, lastMet),
        rule: RULE,
        contactId: contact.id,
        reason: { key: 'keep-in-touch.any', values: { name: callName(contact), date: lastMet, count: cadence.ideal } },
        from: later(addDays(lastMet, cadence.ideal + 1), lastPlanned && addDays(lastPlanned, 1)),
        longestOn: addDays(lastMet, cadence.longest),
        awayDays: cadence.longest,
        action: { kind: 'meet' },
      },
    ]
  },
}
