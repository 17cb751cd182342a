import type { Cadence, Contact } from './records/contact.ts'
import type { Favour, FollowUp, Introduction } from './records/favour.ts'
import type { Meeting } from './records/meeting.ts'
import type { ContactId, GroupId } from './records/values.ts'

/** A meeting with its participants in the order they were named. */
export interface MeetingFacts {
  readonly meeting: Meeting
  readonly participants: readonly ContactId[]
  /** Whoever was named first was deleted since: the left-over cents of a divided bill are theirs still. */
  readonly firstIsGone?: boolean
}

/**
 * Everything the rules need to know of one contact: what ledger, summary and
 * prompts are computed from. Read by index, one contact at a time or in bulk.
 */
export interface ContactFacts {
  readonly contact: Contact
  readonly meetings: readonly MeetingFacts[]
  readonly favours: readonly Favour[]
  readonly introductions: readonly Introduction[]
  readonly followUps: readonly FollowUp[]
  /** Cadences of the active groups the contact is in. */
  readonly groupCadences: readonly { readonly groupId: GroupId; readonly cadence: Cadence }[]
}
