import type { EntrySource, LedgerEntry } from './entry.ts'

/** Which entries of a ledger one wants to see: those that one number was made of. Absent: all. */
export interface Narrowing {
  readonly side?: LedgerEntry['direction']
  /** `YYYY-MM`. */
  readonly month?: string
  /** The meeting, favour, loan or introduction they came from. */
  readonly of?: string
}

/** Whether an entry, of cups or of money, is among those one wants to see. */
export function isWanted(
  { side, month, of }: Narrowing,
  entry: { readonly date: string; readonly direction: LedgerEntry['direction']; readonly source: EntrySource },
): boolean {
  if (side !== undefined && entry.direction !== side) return false
  if (month !== undefined && !entry.date.startsWith(month)) return false
  return of === undefined || entry.source.id === of
}
