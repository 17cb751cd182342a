import type { ContactFacts } from '../facts.ts'
import type { Rules } from '../records/desk.ts'
import { byDate } from './byDate.ts'
import type { LedgerEntry } from './entry.ts'
import { favourEntries } from './favours.ts'
import { introductionEntries } from './introductions.ts'
import { meetingEntries } from './meetings.ts'

export { moneyOf } from './money.ts'

/**
 * The ledger of a contact: every entry that meetings, favours, loans and
 * introductions leave, earliest first, future ones included (a balance counts
 * them from their day). PRODUCT "The ledger".
 */
export function ledgerOf(facts: ContactFacts, rules: Rules): LedgerEntry[] {
  return entriesOf(facts, rules).sort(byDate)
}

/** The same in no order: enough to add up, and ordering them is a good part of the time that takes. */
export function entriesOf(facts: ContactFacts, rules: Rules): LedgerEntry[] {
  const { id } = facts.contact
  const entries: LedgerEntry[] = []
  for (const meeting of facts.meetings) entries.push(...meetingEntries(meeting, id, rules))
  for (const favour of facts.favours) entries.push(...favourEntries(favour, id))
  for (const introduction of facts.introductions) entries.push(...introductionEntries(introduction, id))
  return entries
}
