import { addDays } from '../../calendar/days.ts'
import { isOpenFavour } from '../../favours/favours.ts'
import type { PromptRuleMaker } from '../rule.ts'
import { favourPrompt } from './favour.ts'

const RULE = 'their-promise'
/** Days a promise of theirs may be late before it is brought up. */
const LATE_DAYS = 7
/** Days after which an undated promise of theirs is brought up. */
const UNDATED_DAYS = 21

/** Their promise: once it is a week late, without end; undated, after 21 days. What I asked of them counts too. */
export const theirPromise: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, favours }, { today }) =>
    favours
      .filter((favour) => favour.contactId === contact.id && favour.direction === 'received' && isOpenFavour(favour, today))
      .map((favour) => ({
        ...favourPrompt(RULE, favour, contact, 'ask-about-favour'),
        from: favour.due === undefined ? addDays(favour.on, UNDATED_DAYS) : addDays(favour.due, LATE_DAYS),
      })),
}
