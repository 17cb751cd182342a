import type { FavourId, IntroductionId, MeetingId, Cups, Day, Money } from '../records/values.ts'
import type { MeetingKind } from '../records/meeting.ts'

/** What an entry came from. A loan is a favour; its entry says so. */
export type EntrySource =
  | { readonly kind: 'meeting'; readonly id: MeetingId; readonly meetingKind: MeetingKind }
  | { readonly kind: 'favour'; readonly id: FavourId }
  | { readonly kind: 'loan'; readonly id: FavourId }
  | { readonly kind: 'introduction'; readonly id: IntroductionId }

/** Why an entry stands on its side: a message key of the `ledger` catalogue. */
export type EntryWhy =
  | 'i-treated'
  | 'they-treated'
  | 'split'
  | 'i-invited'
  | 'they-invited'
  | 'walk-shared'
  | 'call-shared'
  | 'message-shared'
  | 'shared'
  | 'favour-done'
  | 'loan-handed-over'
  | 'introduced-by-me'
  | 'introduced-by-them'

/** One line of a contact's ledger. Derived, never stored. */
export interface LedgerEntry {
  readonly date: Day
  readonly direction: 'poured' | 'received'
  readonly cups: Cups
  /** One of two halves of a meeting poured by both. */
  readonly shared: boolean
  readonly source: EntrySource
  readonly why: EntryWhy
}

/** Money paid for or by the contact, per meeting, favour or loan. */
export interface MoneyEntry {
  readonly date: Day
  readonly direction: 'poured' | 'received'
  readonly money: Money
  readonly source: EntrySource
}

/** Both sides of a balance, in hundredths of a cup. */
export interface Balance {
  readonly poured: Cups
  readonly received: Cups
}

/** What the balance means now; see PRODUCT "Phase". */
export type Phase = 'new' | 'investing' | 'mutual' | 'indebted' | 'one-way' | 'resting'
