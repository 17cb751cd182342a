import { addDays } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import type { Day } from '../records/values.ts'
import { balanceOf } from '../balance/balance.ts'
import { byDate } from '../ledger/byDate.ts'
import type { Balance, LedgerEntry } from '../ledger/entry.ts'
import { entriesOf } from '../ledger/ledger.ts'
import type { ContactPrompt } from './prompt.ts'
import { MISSED_DAYS } from './rule.ts'
import type { RuleContext } from './rule.ts'
import { PROMPT_RULES } from './rules/registry.ts'
import { endOf, notGone, withSnoozed } from './snoozed.ts'
import type { Snoozes } from './snoozed.ts'

/**
 * The prompts of a contact, each with its window, those of the coming days and
 * of up to 30 days ago included, and those snoozed past it. None for someone archived or deceased, of a rule
 * the user paused, or while the contact's prompts are paused: a window that opens
 * during a pause opens at its end, one that closes during it is left out.
 */
export function promptsOf(facts: ContactFacts, context: RuleContext): ContactPrompt[] {
  const { promptsPaused } = facts.contact
  if (promptsPaused === 'always') return []
  const prompts = allPrompts(facts, context)
  return promptsPaused === undefined ? prompts : prompts.flatMap((prompt) => resumed(prompt, promptsPaused, facts.snoozes))
}

/** The day after `today` on which the prompts of a contact next change by time alone, future-dated records aside. */
export function promptsTurnOn(facts: ContactFacts, context: RuleContext): Day | undefined {
  let turn: Day | undefined
  for (const prompt of allPrompts(facts, context)) {
    const end = endOf(prompt, facts.snoozes)
    if (end === undefined) continue
    const gone = addDays(end, MISSED_DAYS + 1)
    if (gone > context.today && (turn === undefined || gone < turn)) turn = gone
  }
  return turn
}

function allPrompts(facts: ContactFacts, context: RuleContext): ContactPrompt[] {
  if (facts.contact.status !== 'active') return []
  const prompts: ContactPrompt[] = []
  const whole = withSnoozed({ ...context, kept: keptOf(facts, context) }, facts.snoozes)
  for (const { rule, promptsFor } of PROMPT_RULES) {
    if (!context.rules.pausedRules.includes(rule)) prompts.push(...promptsFor(facts, whole))
  }
  return whole.since === undefined ? prompts : notGone(prompts, facts.snoozes, context.today)
}

/** Ledger and balance of a contact, each worked out when it is first asked for: most contacts need no order. */
function keptOf(facts: ContactFacts, { rules, today }: RuleContext): NonNullable<RuleContext['kept']> {
  let unordered: LedgerEntry[] | undefined
  let ordered: readonly LedgerEntry[] | undefined
  let balance: Balance | undefined
  const entries = (): LedgerEntry[] => (unordered ??= entriesOf(facts, rules))
  return {
    ledger: () => (ordered ??= entries().toSorted(byDate)),
    balance: () => (balance ??= balanceOf(entries(), today)),
  }
}

function resumed(prompt: ContactPrompt, pausedUntil: Day, snoozes: Snoozes | undefined): ContactPrompt[] {
  if (prompt.from >= pausedUntil) return [prompt]
  const end = endOf(prompt, snoozes)
  if (end !== undefined && end < pausedUntil) return []
  const { fromTime: _waited, ...rest } = prompt
  return [{ ...rest, from: pausedUntil }]
}
