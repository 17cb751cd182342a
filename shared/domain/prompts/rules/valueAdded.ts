import { addDays, asDay } from '../../calendar/days.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'value-added'
/** Days after someone was noted down that this is left alone. */
const SETTLING_DAYS = 7
/** Days that "not this one" holds. */
const AWAY_DAYS = 180

/**
 * Tier A without value added: one person at a time, from a week after they were
 * noted down, without end. Cleared by writing down what we add for them or what
 * they add for us. "Not this one" holds for half a year.
 */
export const valueAdded: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact }) => {
    const { id, tier, valueAdded: added, createdAt } = contact
    if (tier !== 'a' || added?.weAdd !== undefined || added?.theyAdd !== undefined) return []
    return [
      {
        id: promptKey(RULE, id),
        rule: RULE,
        contactId: id,
        reason: { key: 'value-added.any', values: { name: callName(contact) } },
        from: addDays(asDay(createdAt.slice(0, 10)), SETTLING_DAYS),
        turn: { of: RULE, place: 0 },
        awayDays: AWAY_DAYS,
        action: { kind: 'add-value' },
      },
    ]
  },
}
