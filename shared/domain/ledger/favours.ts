import { entersOn } from '../favours/favours.ts'
import type { Favour } from '../records/favour.ts'
import type { ContactId } from '../records/values.ts'
import type { LedgerEntry } from './entry.ts'

/**
 * The entry of one favour or loan in one contact's ledger: none while it is
 * asked, promised or declined, and none with the other it was done for at the
 * contact's request.
 */
export function favourEntries(favour: Favour, contactId: ContactId): LedgerEntry[] {
  const date = entersOn(favour)
  if (date === undefined || favour.contactId !== contactId || favour.cups === 0) return []
  const loan = favour.loan !== undefined
  return [
    {
      date,
      direction: favour.direction === 'given' ? 'poured' : 'received',
      cups: favour.cups,
      shared: false,
      source: { kind: loan ? 'loan' : 'favour', id: favour.id },
      why: loan ? 'loan-handed-over' : 'favour-done',
    },
  ]
}
