import { effectiveCadence } from '../cadence/cadence.ts'
import { later } from '../calendar/days.ts'
import type { ContactFacts } from '../facts.ts'
import type { Balance, LedgerEntry, Phase } from '../ledger/entry.ts'
import { entriesOf } from '../ledger/ledger.ts'
import { asCups } from '../ledger/cups.ts'
import { phaseOf } from '../phase/phase.ts'
import type { Rules } from '../records/desk.ts'
import type { ContactId, Day } from '../records/values.ts'
import type { Summary } from '../summary/summary.ts'
import type { WhatIf } from './whatIf.ts'
import { countsIn } from './whatIf.ts'

/** A contact's balance on a day, and what it means. */
export interface BalanceOn extends Balance {
  readonly id: ContactId
  readonly phase: Phase
}

/** What of a summary does not follow from the rules for cups: how long one knows each other, and the last contact. */
export type Standing = Pick<Summary, 'since' | 'lastContact'>

/**
 * Everyone's balance, worked out anew by these rules: the same as `summarise`
 * says of them, without all else it works out.
 * @param standingOf what is known of a contact's first and last contact; absent when there was none
 * @param what counts, when something is tried out
 * @param visit is given every entry that counts, in no order across contacts
 */
export function balancesOf(
  facts: Iterable<ContactFacts>,
  standingOf: (id: ContactId) => Standing | undefined,
  { rules, today, what = {} }: { readonly rules: Rules; readonly today: Day; readonly what?: WhatIf },
  visit?: (entry: LedgerEntry, fact: ContactFacts) => void,
): BalanceOn[] {
  const balances: BalanceOn[] = []
  for (const fact of facts) {
    let poured = 0
    let received = 0
    let lastUnsharedReceived: Day | undefined
    for (const entry of entriesOf(fact, rules)) {
      if (entry.date > today || !countsIn(what, entry)) continue
      if (entry.direction === 'poured') poured += entry.cups
      else {
        received += entry.cups
        if (!entry.shared) lastUnsharedReceived = later(entry.date, lastUnsharedReceived)
      }
      visit?.(entry, fact)
    }
    const { contact } = fact
    const { since, lastContact } = standingOf(contact.id) ?? {}
    const cadence = effectiveCadence(fact, rules)
    const balance = { poured: asCups(poured), received: asCups(received) }
    const phase = phaseOf(
      {
        ...balance,
        patienceMonths: contact.patienceMonths ?? rules.patienceMonths,
        ...(since !== undefined && { since }),
        ...(lastContact !== undefined && { lastContact }),
        ...(lastUnsharedReceived !== undefined && { lastUnsharedReceived }),
        ...(cadence !== undefined && { cadence }),
      },
      today,
    )
    balances.push({ id: contact.id, ...balance, phase })
  }
  return balances
}

/** What other rules would change, in numbers. */
export interface RulesEffect {
  /** How many balances have other cups. */
  readonly balances: number
  /** How many relations come into each phase that are in another now. */
  readonly becoming: Readonly<Partial<Record<Phase, number>>>
}

/** Counts what changes between the balances there are and those worked out by other rules. */
export function effectOfRules(
  before: (id: ContactId) => Summary | undefined,
  after: readonly BalanceOn[],
  today: Day,
): RulesEffect {
  let balances = 0
  const becoming: Partial<Record<Phase, number>> = {}
  for (const { id, poured, received, phase } of after) {
    const row = before(id)
    if (row === undefined) continue
    if (row.poured !== poured || row.received !== received) balances += 1
    if (phaseOf(row, today) !== phase) becoming[phase] = (becoming[phase] ?? 0) + 1
  }
  return { balances, becoming }
}
