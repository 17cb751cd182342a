import type { EventFacts, ReviewFacts } from '../facts.ts'
import type { Prompt } from './prompt.ts'
import type { RuleContext, SubjectRuleMaker } from './rule.ts'
import { EVENT_RULES, REVIEW_RULES } from './rules/registry.ts'
import { notGone, withSnoozed } from './snoozed.ts'
import type { Snoozes } from './snoozed.ts'

/** The prompts about an event, each with its window, those snoozed past it included; none of a rule the user paused. */
export const promptsOfEvent = (facts: EventFacts, context: RuleContext): Prompt[] => all(EVENT_RULES, facts, context)

/** The prompt to review a group or the strategy, when it is reviewed on a rhythm. */
export const promptsOfReview = (facts: ReviewFacts, context: RuleContext): Prompt[] => all(REVIEW_RULES, facts, context)

function all<Facts extends { readonly snoozes?: Snoozes }>(
  makers: readonly SubjectRuleMaker<Facts>[],
  facts: Facts,
  context: RuleContext,
): Prompt[] {
  const { pausedRules } = context.rules
  const whole = withSnoozed(context, facts.snoozes)
  const prompts = makers.flatMap(({ rule, promptsFor }) => (pausedRules.includes(rule) ? [] : promptsFor(facts, whole)))
  return notGone(prompts, facts.snoozes, context.today)
}
