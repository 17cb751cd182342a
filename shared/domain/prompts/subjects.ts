import type { EventFacts, ReviewFacts } from '../facts.ts'
import type { Prompt } from './prompt.ts'
import type { RuleContext, SubjectRuleMaker } from './rule.ts'
import { EVENT_RULES, REVIEW_RULES } from './rules/registry.ts'

/** The prompts about an event, each with its window; none of a rule the user paused. */
export const promptsOfEvent = (facts: EventFacts, context: RuleContext): Prompt[] => all(EVENT_RULES, facts, context)

/** The prompt to review a group or the strategy, when it is reviewed on a rhythm. */
export const promptsOfReview = (facts: ReviewFacts, context: RuleContext): Prompt[] => all(REVIEW_RULES, facts, context)

function all<Facts>(makers: readonly SubjectRuleMaker<Facts>[], facts: Facts, context: RuleContext): Prompt[] {
  const { pausedRules } = context.rules
  return makers.flatMap(({ rule, promptsFor }) => (pausedRules.includes(rule) ? [] : promptsFor(facts, context)))
}
