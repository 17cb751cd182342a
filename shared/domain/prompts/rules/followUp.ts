import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { PromptRuleMaker } from '../rule.ts'

const RULE = 'follow-up'

/** Follow-up: from its date (and time, when it has one), without end. */
export const followUp: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, followUps }) =>
    followUps
      .filter((item) => item.state === 'open')
      .map((item) => ({
        id: promptKey(RULE, item.id, item.due),
        rule: RULE,
        contactId: contact.id,
        reason: { key: 'follow-up.any', values: { name: callName(contact), what: item.what, date: item.due } },
        from: item.due,
        ...(item.time === undefined ? {} : { fromTime: item.time }),
        due: item.due,
        action: { kind: 'do-follow-up', followUpId: item.id },
      })),
}
