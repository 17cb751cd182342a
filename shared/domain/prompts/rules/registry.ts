import type { EventFacts, ReviewFacts } from '../../facts.ts'
import { PromptRuleSchema } from '../../records/desk.ts'
import type { PromptRuleMaker, SubjectRuleMaker } from '../rule.ts'
import { askOffer } from './askOffer.ts'
import { dates } from './dates.ts'
import { didItHappen } from './didItHappen.ts'
import { eventDebrief, eventPlan } from './events.ts'
import { followUp } from './followUp.ts'
import { giveBack } from './giveBack.ts'
import { introductionOutcome } from './introductionOutcome.ts'
import { keepInTouch } from './keepInTouch.ts'
import { loan } from './loan.ts'
import { metOnce } from './metOnce.ts'
import { myPromise } from './myPromise.ts'
import { newPosition } from './newPosition.ts'
import { oneWay } from './oneWay.ts'
import { review } from './review.ts'
import { thankYou } from './thankYou.ts'
import { theirPromise } from './theirPromise.ts'
import { travelling } from './travelling.ts'
import { valueAdded } from './valueAdded.ts'

/** Every rule that computes prompts of one contact, in the order of the table in PRODUCT "Prompts". A new rule is one file beside these and one line here. */
export const PROMPT_RULES: readonly PromptRuleMaker[] = [
  didItHappen,
  thankYou,
  myPromise,
  theirPromise,
  keepInTouch,
  giveBack,
  oneWay,
  dates,
  introductionOutcome,
  loan,
  metOnce,
  followUp,
  valueAdded,
  askOffer,
  newPosition,
  travelling,
]

/** The rules about one event. */
export const EVENT_RULES: readonly SubjectRuleMaker<EventFacts>[] = [eventPlan, eventDebrief]

/** The rules about what is reviewed: a group, the strategy. */
export const REVIEW_RULES: readonly SubjectRuleMaker<ReviewFacts>[] = [review]

/** The names of all rules, in the order of the table. */
export const RULE_NAMES = PromptRuleSchema.options
