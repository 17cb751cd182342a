import type { PromptRuleMaker } from '../rule.ts'
import { dates } from './dates.ts'
import { didItHappen } from './didItHappen.ts'
import { followUp } from './followUp.ts'
import { keepInTouch } from './keepInTouch.ts'
import { loan } from './loan.ts'
import { myPromise } from './myPromise.ts'
import { thankYou } from './thankYou.ts'
import { theirPromise } from './theirPromise.ts'

/** Every rule that computes prompts of one contact, in the order of the table in PRODUCT "Prompts". A new rule is one file beside these and one line here. */
export const PROMPT_RULES: readonly PromptRuleMaker[] = [
  didItHappen,
  thankYou,
  myPromise,
  theirPromise,
  keepInTouch,
  dates,
  loan,
  followUp,
]
