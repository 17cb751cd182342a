import type { Narrowing } from '#shared/domain/ledger/narrow.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { href } from './place.ts'

/** What of a ledger an address shows: some of the entries of cups, the money or the time. */
export interface LedgerView extends Narrowing {
  readonly show?: 'money' | 'time'
  readonly currency?: string
}

/** The path of a contact's ledger, showing the entries that one number was made of. */
export function ledgerPath(id: ContactId, view: LedgerView = {}): string {
  const values = new URLSearchParams()
  for (const [name, value] of Object.entries(view)) if (typeof value === 'string') values.set(name, value)
  const query = values.toString()
  return `/people/${encodeURIComponent(id)}/ledger${query === '' ? '' : `?${query}`}`
}

/** The path of the entries of everyone, showing those that one number was made of. */
export function everyonesEntriesPath(view: LedgerView): string {
  const values = new URLSearchParams({ view: 'entries' })
  for (const [name, value] of Object.entries(view)) if (typeof value === 'string') values.set(name, value)
  return `/balances?${values.toString()}`
}

/** The same as an address for a link. */
export const ledgerHref = (id: ContactId, view: LedgerView = {}): string => href(ledgerPath(id, view))
