import { addMonths, asDay } from '../../calendar/days.ts'
import type { ReviewFacts } from '../../facts.ts'
import type { PromptRule } from '../../records/desk.ts'
import type { Day } from '../../records/values.ts'
import { promptKey } from '../key.ts'
import type { Prompt } from '../prompt.ts'
import type { SubjectRuleMaker } from '../rule.ts'

const RULE: PromptRule = 'review'
/** Days that "not this one" holds. */
const AWAY_DAYS = 30

/**
 * Review due, of a group or the strategy that is reviewed on a rhythm: once the
 * last review is as many months ago, without end; the first counts from the day
 * the group was made or the strategy written. Cleared by keeping a review. "Not
 * this one" holds for 30 days.
 */
export const review: SubjectRuleMaker<ReviewFacts> = {
  rule: RULE,
  promptsFor: ({ of, last }) => {
    const { every, since, content } = partsOf(of)
    const counted = last ?? since
    if (every === undefined || counted === undefined) return []
    const values = content.reason.values
    const key = `${content.reason.key}${last === undefined ? '-first' : ''}.any`
    return [
      {
        ...content,
        id: promptKey(RULE, content.action.subject, last ?? 'first'),
        rule: RULE,
        reason: { key, values: { ...values, date: counted } },
        from: addMonths(counted, every),
        awayDays: AWAY_DAYS,
      },
    ]
  },
}

/** How often, counted from when, and what is said of whom. */
function partsOf(of: ReviewFacts['of']): {
  readonly every: number | undefined
  readonly since: Day | undefined
  readonly content: Pick<Prompt, 'reason'> & { readonly about: NonNullable<Prompt['about']> } & {
    readonly action: Extract<Prompt['action'], { readonly kind: 'review' }>
  }
} {
  if (of.kind === 'strategy') {
    return {
      every: of.strategy.reviewEveryMonths,
      since: of.strategy.writtenOn,
      content: {
        about: { kind: 'strategy' },
        reason: { key: 'review-strategy', values: {} },
        action: { kind: 'review', subject: 'strategy' },
      },
    }
  }
  const { id, name, status, createdAt, reviewEveryMonths } = of.group
  return {
    every: status === 'active' ? reviewEveryMonths : undefined,
    since: asDay(createdAt.slice(0, 10)),
    content: {
      about: { kind: 'group', groupId: id },
      reason: { key: 'review-group', values: { name } },
      action: { kind: 'review', subject: id },
    },
  }
}
