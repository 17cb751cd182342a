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

/**
 * The prompts of a contact, each with its window, those of the coming days and
 * of up to 30 days ago included. None for someone archived or deceased, of a rule
 * the user paused, or while the contact's prompts are paused: a window that opens
 * during a pause opens at its end, one that closes during it is left out.
 */
export function promptsOf(facts: ContactFacts, context: RuleContext): ContactPrompt[] {
  const { promptsPaused } = facts.contact
  if (promptsPaused === 'always') return []
  const prompts = allPrompts(facts, context)
  return promptsPaused === undefined ? prompts : prompts.flatMap((prompt) => resumed(prompt, promptsPaused))
}

/** The day after `today` on which the prompts of a contact next change by time alone, future-dated records aside. */
export function promptsTurnOn(facts: ContactFacts, context: RuleContext): Day | undefined {
  let turn: Day | undefined
  for (const { until } of allPrompts(facts, context)) {
    if (until === undefined) continue
    const gone = addDays(until, MISSED_DAYS + 1)
    if (gone > context.today && (turn === undefined || gone < turn)) turn = gone
  }
  return turn
}

function allPrompts(facts: ContactFacts, context: RuleContext): ContactPrompt[] {
  if (facts.contact.status !== 'active') return []
  const prompts: ContactPrompt[] = []
  const whole = { ...context, kept: keptOf(facts, context) }
  for (const { rule, promptsFor } of PROMPT_RULES) {
    if (!context.rules.pausedRules.includes(rule)) prompts.push(...promptsFor(facts, whole))
  }
  return prompts
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

function resumed(prompt: ContactPrompt, pausedUntil: Day): ContactPrompt[] {
  if (prompt.from >= pausedUntil) return [prompt]
  if (prompt.until !== undefined && prompt.until < pausedUntil) return []
  const { fromTime: _waited, ...rest } = prompt
  return [{ ...rest, from: pausedUntil }]
}
