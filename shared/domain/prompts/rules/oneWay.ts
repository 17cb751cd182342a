import { isInvesting } from '../../balance/balance.ts'
import { addDays, addMonths, earlier, later } from '../../calendar/days.ts'
import type { ContactFacts } from '../../facts.ts'
import type { LedgerEntry } from '../../ledger/entry.ts'
import { ONE_WAY_MONTHS } from '../../phase/phase.ts'
import type { Day } from '../../records/values.ts'
import { momentsOf } from '../../warmth/moments.ts'
import { callName } from '../callName.ts'
import { promptKey } from '../key.ts'
import { oldestEnd } from '../rule.ts'
import type { PromptRuleMaker, RuleContext } from '../rule.ts'
import { balanceToday, entriesOf, heldSince } from './held.ts'

const RULE = 'one-way'
/** Days the question stands, each time it is asked. */
const DAYS = 30

/**
 * One-way: for 30 days from the day it becomes so, then every year, as long as it
 * is: keep investing, change something, or let it rest. A test of the balance, the
 * horizon of patience and what was last received, whatever the phase. Cleared by
 * anything received that is not a shared half. "Not this one" holds until the next
 * year: that question has a key of its own.
 */
export const oneWay: PromptRuleMaker = {
  rule: RULE,
  promptsFor: (facts, context) => {
    const { contact } = facts
    const start = oneWaySince(facts, context)
    if (start === undefined) return []
    return occurrencesOf(start, context).map((from) => ({
      id: promptKey(RULE, contact.id, from),
      rule: RULE,
      contactId: contact.id,
      reason: { key: 'one-way.any', values: { name: callName(contact) } },
      from,
      until: addDays(from, DAYS - 1),
      action: { kind: 'choose-course' },
    }))
  },
}

/** The day a relation became one-way, or will if nothing changes; undefined when much more was not poured than came back. */
function oneWaySince(facts: ContactFacts, context: RuleContext): Day | undefined {
  const { rules, today } = context
  if (!isInvesting(balanceToday(facts, context))) return undefined
  const entries = entriesOf(facts, context)
  const investing = heldSince(entries, today, isInvesting)
  if (investing === undefined) return undefined
  const past = entries.filter(({ date }) => date <= today)
  const first = firstOf(facts, past, today) ?? investing
  const received = past.findLast(({ direction, shared }) => direction === 'received' && !shared)?.date
  const patient = addMonths(first, facts.contact.patienceMonths ?? rules.patienceMonths)
  return later(later(investing, addDays(patient, 1)), received && addDays(addMonths(received, ONE_WAY_MONTHS), 1))
}

/** The first contact moment or entry: where the horizon of patience starts. */
function firstOf(facts: ContactFacts, past: readonly LedgerEntry[], today: Day): Day | undefined {
  let first = past[0]?.date
  for (const { date } of momentsOf(facts)) if (date <= today) first = earlier(date, first)
  return first
}

/** The yearly return of a day that is not yet past and out of Missed, and those before it that are asked for. */
function occurrencesOf(start: Day, context: RuleContext): Day[] {
  const [first, now] = [yearsUntil(start, oldestEnd(context)), yearsUntil(start, oldestEnd({ today: context.today }))]
  return Array.from({ length: now - first + 1 }, (_, n) => addMonths(start, 12 * (first + n)))
}

/** How often a day returned before the first time whose window did not end before `end`. */
function yearsUntil(start: Day, end: Day): number {
  const notBefore = addDays(end, -(DAYS - 1))
  let years = Math.max(0, Number(notBefore.slice(0, 4)) - Number(start.slice(0, 4)) - 1)
  while (addMonths(start, 12 * years) < notBefore) years += 1
  return years
}
