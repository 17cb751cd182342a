import { addDays } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import type { Balance, LedgerEntry } from '../ledger/entry.ts'
import type { PromptRule, Rules } from '../records/desk.ts'
import type { Day } from '../records/values.ts'
import type { ContactPrompt, Prompt } from './prompt.ts'

/** What a rule knows besides the facts of one contact. */
export interface RuleContext {
  readonly rules: Rules
  readonly today: Day
  /**
   * The earliest day on which a window may have ended that is still asked for; without it
   * those count that have not left Missed. Earlier where something was snoozed past its window.
   */
  readonly since?: Day
  /** The ledger of the contact and its balance today, worked out once for all rules that look at it. */
  readonly kept?: { readonly ledger: () => readonly LedgerEntry[]; readonly balance: () => Balance }
}

/**
 * One rule of the table in PRODUCT "Prompts": facts of a contact in, prompts with
 * their windows out. Whatever it gives may change by time alone only on the day
 * after a meeting, favour or introduction dated in the future, or 31 days after
 * the `until` of a prompt it gave, or the day until which it was snoozed: those days the summary's `turnsOn` counts on.
 */
export interface PromptRuleMaker {
  readonly rule: PromptRule
  readonly promptsFor: (facts: ContactFacts, context: RuleContext) => readonly ContactPrompt[]
}

/**
 * A rule about something else than a contact: an event, or what is reviewed. What
 * it gives may change by time alone only once it has left Missed: then it gives nothing.
 */
export interface SubjectRuleMaker<Facts> {
  readonly rule: PromptRule
  readonly promptsFor: (facts: Facts, context: RuleContext) => readonly Prompt[]
}

/** Days after its window during which a prompt stands under Missed. */
export const MISSED_DAYS = 30

/** The earliest day on which a window may have ended for its prompt to be given still. */
export const oldestEnd = ({ today, since }: Pick<RuleContext, 'today' | 'since'>): Day => since ?? addDays(today, -MISSED_DAYS)
