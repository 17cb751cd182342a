import type { EntrySource, LedgerEntry } from './entry.ts'

/** Which entries of a ledger one wants to see: those that one number was made of. Absent: all. */
export interface Narrowing {
  readonly side?: LedgerEntry['direction']
  /** `YYYY-MM`. */
  readonly month?: string
  /** The meeting, favour, loan or introduction they came from; or several, joined by commas. */
  readonly of?: string
  /** Only what meetings left. */
  readonly at?: 'meetings'
}

/** Whether an entry, of cups or of money, is among those one wants to see. */
export function isWanted(
  { side, month, of, at }: Narrowing,
  entry: { readonly date: string; readonly direction: LedgerEntry['direction']; readonly source: EntrySource },
): boolean {
  if (side !== undefined && entry.direction !== side) return false
  if (month !== undefined && !entry.date.startsWith(month)) return false
  if (at === 'meetings' && entry.source.kind !== 'meeting') return false
  return of === undefined || `,${of},`.includes(`,${entry.source.id},`)
}
