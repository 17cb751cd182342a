import { addDays } from '../../calendar/days.ts'
import { isOpenFavour } from '../../favours/favours.ts'
import type { PromptRuleMaker } from '../rule.ts'
import { favourPrompt } from './favour.ts'

const RULE = 'my-promise'
/** Days after which an undated promise is asked about. */
const UNDATED_DAYS = 7

/** My promise: from the day it is due, without end; undated, asked about after 7 days. What they asked of me and I have not answered counts too. */
export const myPromise: PromptRuleMaker = {
  rule: RULE,
  promptsFor: ({ contact, favours }, { today }) =>
    favours
      .filter((favour) => favour.contactId === contact.id && favour.direction === 'given' && isOpenFavour(favour, today))
      .map((favour) => ({
        ...favourPrompt(RULE, favour, contact, 'do-favour'),
        from: favour.due ?? addDays(favour.on, UNDATED_DAYS),
      })),
}
