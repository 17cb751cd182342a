import { balanceOf } from '../../balance/balance.ts'
import type { Balance, LedgerEntry } from '../../ledger/entry.ts'
import { asCups } from '../../ledger/cups.ts'
import { ledgerOf } from '../../ledger/ledger.ts'
import type { ContactFacts } from '../../facts.ts'
import type { Day } from '../../records/values.ts'
import type { RuleContext } from '../rule.ts'

/** The ledger of a contact, earliest first; shared with the other rules when the context has it. */
export const entriesOf = (facts: ContactFacts, context: RuleContext): readonly LedgerEntry[] =>
  context.kept?.ledger() ?? ledgerOf(facts, context.rules)

/** The balance of a contact today. */
export const balanceToday = (facts: ContactFacts, context: RuleContext): Balance =>
  context.kept?.balance() ?? balanceOf(entriesOf(facts, context), context.today)

/**
 * The first of the days in a row, up to today, at whose end a balance was so;
 * undefined when it is not so today.
 * @param entries earliest first; those after today do not count
 */
export function heldSince(entries: readonly LedgerEntry[], today: Day, isSo: (balance: Balance) => boolean): Day | undefined {
  let poured = 0
  let received = 0
  let since: Day | undefined
  for (const [n, { date, direction, cups }] of entries.entries()) {
    if (date > today) break
    if (direction === 'poured') poured += cups
    else received += cups
    if (entries[n + 1]?.date === date) continue
    if (!isSo({ poured: asCups(poured), received: asCups(received) })) since = undefined
    else since ??= date
  }
  return since
}
