import type { Contact, Tier } from '../records/contact.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { ContactId, Cups, Day, GroupId } from '../records/values.ts'

/** Money both ways in one currency, minor units. */
export interface MoneyTotal {
  readonly currency: string
  readonly poured: number
  readonly received: number
}

/** The cadence in force for a contact, and whose it is. */
export interface EffectiveCadence {
  readonly ideal: number
  readonly longest: number
  readonly from: 'contact' | 'tier' | 'group'
  readonly groupId?: GroupId
}

/** The next dated thing with a contact, as the list of people shows it. */
export interface NextThing {
  readonly kind: 'meeting' | 'my-promise' | 'their-promise' | 'follow-up' | 'loan'
  readonly date: Day
}

/**
 * What a list shows of one contact and what does not move with the clock,
 * derived and stored in the same transaction as every change. Phase and warmth
 * are computed from this row and today when read.
 */
export interface Summary {
  readonly id: ContactId
  /** For lists and filters, copied from the contact. */
  readonly name: string
  /** Sort form: family name first, folded. */
  readonly sortName: string
  readonly organisation?: string
  readonly role?: string
  readonly city?: string
  readonly tags: readonly string[]
  readonly tier?: Tier
  readonly status: Contact['status']
  readonly photo?: string
  /** The day up to which everything below counts. */
  readonly asOf: Day
  readonly poured: Cups
  readonly received: Cups
  readonly money: readonly MoneyTotal[]
  readonly minutes: number
  /** Earliest contact moment or entry: where the horizon of patience starts. */
  readonly since?: Day
  /** Last contact moment: meetings that happened, done favours, made introductions. */
  readonly lastContact?: Day
  /** Last meeting that happened. */
  readonly lastMet?: Day
  /** What kind of meeting that was; of several on one day, one at which they saw each other. */
  readonly lastMetKind?: MeetingKind
  /** How many meetings happened. */
  readonly meetings: number
  readonly lastUnsharedReceived?: Day
  /** Decayed sums as of `asOf` (PRODUCT "Warmth"): M of messages, H of the rest. */
  readonly warmthMessages: number
  readonly warmthRest: number
  /** Days; the effective ideal cadence or 90. */
  readonly halfLife: number
  readonly cadence?: EffectiveCadence
  /** The day the ideal cadence is due, when there is one and there was a meeting. */
  readonly dueOn?: Day
  readonly patienceMonths: number
  readonly next?: NextThing
  /** Open favours and loans not given back: what I still do for them or have of theirs, what they still do for me or have of mine. */
  readonly openGiven: number
  readonly openReceived: number
  /** Earliest day after `asOf` on which this row changes by time alone. Indexed. */
  readonly turnsOn?: Day
}
