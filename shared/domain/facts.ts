import type { Cadence, Contact, Need } from './records/contact.ts'
import type { Favour, FollowUp, Introduction } from './records/favour.ts'
import type { GatheringEvent, Group, Strategy } from './records/gathering.ts'
import type { Meeting } from './records/meeting.ts'
import type { ContactId, Day, GroupId } from './records/values.ts'
import type { Snoozes } from './prompts/snoozed.ts'

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
  /** What the other people in their introductions are called. */
  readonly called?: ReadonlyMap<ContactId, string>
  /** What they ask for and someone offers; absent when there is nothing. */
  readonly fits?: readonly NeedFit[]
  /** Coming events in a city of theirs; absent when there are none. */
  readonly visits?: readonly Visit[]
  /** Until when which of their prompts were snoozed; absent when none was. */
  readonly snoozes?: Snoozes
}

/** An open ask of a contact and an open offer that fits it: one of mine, or of another active contact. */
export interface NeedFit {
  readonly ask: Need
  readonly offer: Need
  readonly giver: { readonly kind: 'me' } | { readonly kind: 'contact'; readonly id: ContactId; readonly name: string }
}

/** An event in a city of theirs, outside my own. */
export interface Visit {
  readonly event: GatheringEvent
  /** They are on the guest list. */
  readonly isGuest: boolean
}

/** An event, as far as its prompts look at it. */
export interface EventFacts {
  readonly event: GatheringEvent
  /** How many rows its plan has. */
  readonly planRows: number
  /** Until when which of its prompts were snoozed; absent when none was. */
  readonly snoozes?: Snoozes
}

/** What is reviewed on a rhythm, and when it last was. */
export interface ReviewFacts {
  readonly of: { readonly kind: 'group'; readonly group: Group } | { readonly kind: 'strategy'; readonly strategy: Strategy }
  readonly last?: Day
  /** Until when which of its prompts were snoozed; absent when none was. */
  readonly snoozes?: Snoozes
}
