import type { MeetingFacts } from '../facts.ts'
import { asCups } from '../ledger/cups.ts'
import type { Balance } from '../ledger/entry.ts'
import { meetingEntries } from '../ledger/meetings.ts'
import type { Rules } from '../records/desk.ts'
import type { ContactId } from '../records/values.ts'

/**
 * Cups poured and received at these meetings, over everyone who took part or with
 * one of them alone. Those still planned leave nothing.
 * @param only counts the entries of this contact, and nothing where they were not there
 */
export function balanceOfMeetings(meetings: readonly MeetingFacts[], rules: Rules, only?: ContactId): Balance {
  let poured = 0
  let received = 0
  for (const facts of meetings) {
    for (const id of facts.participants) {
      if (only !== undefined && id !== only) continue
      for (const { direction, cups } of meetingEntries(facts, id, rules)) {
        if (direction === 'poured') poured += cups
        else received += cups
      }
    }
  }
  return { poured: asCups(poured), received: asCups(received) }
}
