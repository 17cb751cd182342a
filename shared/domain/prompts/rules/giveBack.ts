import { isIndebted } from '../../balance/balance.ts'
import { addDays } from '../../calendar/days.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import type { PromptRuleMaker } from '../rule.ts'
import { balanceToday, entriesOf, heldSince } from './held.ts'

const RULE = 'give-back'
/** Days in a row on which there was more to return than was returned. */
const DAYS = 30
/** Days that "not this one" holds. */
const AWAY_DAYS = 90

/**
 * Give back: from the thirtieth day in a row on which much more was received than
 * returned, without end; a test of the balance, so that resting hides nothing.
 * Proposes offers of mine that fit what they ask for. Cleared when the balance is
 * no longer so. "Not this one" holds for a quarter of a year.
 */
export const giveBack: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    if (!isIndebted(balanceToday(facts, context))) return []
    const since = heldSince(entriesOf(facts, context), context.today, isIndebted)
    if (since === undefined) return []
    const { contact, fits = [] } = facts
    const mine = fits.filter(({ giver }) => giver.kind === 'me').map(({ offer }) => offer)
    const [best] = mine
    const name = callName(contact)
    return [
      {
        id: promptKey(RULE, contact.id, since),
        rule: RULE,
        contactId: contact.id,
        reason:
          best === undefined
            ? { key: 'give-back.any', values: { name } }
            : { key: 'give-back-offer.any', values: { name, what: best.text } },
        from: addDays(since, DAYS - 1),
        awayDays: AWAY_DAYS,
        action: { kind: 'give-back', offerIds: [...new Set(mine.map(({ id }) => id))] },
      },
    ]
  },
}
