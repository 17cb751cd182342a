import type { SumBack } from '../favours/loans.ts'
import type { PromptRule } from '../records/desk.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type {
  ClockTime,
  ContactId,
  Day,
  EventId,
  FavourId,
  FollowUpId,
  GroupId,
  IntroductionId,
  MeetingId,
  NeedId,
  PromptKey,
} from '../records/values.ts'

/** What "do it" opens, prefilled, with the ids it needs. */
export type PromptAction =
  | { readonly kind: 'confirm-meeting'; readonly meetingId: MeetingId }
  | { readonly kind: 'thank'; readonly meetingId: MeetingId }
  | { readonly kind: 'do-favour'; readonly favourId: FavourId }
  | { readonly kind: 'ask-about-favour'; readonly favourId: FavourId }
  | { readonly kind: 'meet' }
  /** On a birthday or other date; on a new position when it names one. */
  | { readonly kind: 'congratulate'; readonly position?: { readonly organisation?: string; readonly role?: string } }
  | { readonly kind: 'do-follow-up'; readonly followUpId: FollowUpId }
  | { readonly kind: 'return-loan'; readonly favourId: FavourId }
  | { readonly kind: 'ask-loan-back'; readonly favourId: FavourId }
  /** Do something back; `offerIds` are my offers that fit what they ask for, the best first. */
  | { readonly kind: 'give-back'; readonly offerIds: readonly NeedId[] }
  /** One-way: keep investing, change something, or let it rest. */
  | { readonly kind: 'choose-course' }
  | { readonly kind: 'meet-again' }
  /** Say what came of an introduction; to the one who introduced me as well. */
  | { readonly kind: 'tell-outcome'; readonly introductionId: IntroductionId }
  | { readonly kind: 'plan-event'; readonly eventId: EventId }
  | { readonly kind: 'debrief-event'; readonly eventId: EventId }
  | { readonly kind: 'review'; readonly subject: 'strategy' | GroupId }
  | { readonly kind: 'add-value' }
  /** Bring the contact, who asks, together with another, who offers. */
  | { readonly kind: 'introduce'; readonly otherId: ContactId; readonly askId: NeedId; readonly offerId: NeedId }
  /** Meet around an event in their city, on `date`. */
  | { readonly kind: 'travel'; readonly eventId: EventId; readonly date: Day }

/**
 * Values of a reason. `date` is a day and `meeting` a meeting's kind: the screen
 * writes both in the user's language before it fills them in. `count` chooses the plural.
 */
export interface ReasonValues {
  /** What a sentence calls the person, event or group; the strategy has no name. */
  readonly name?: string
  /** The other person it is about. */
  readonly other?: string
  readonly city?: string
  readonly organisation?: string
  readonly what?: string
  /** A sum on loan, said in place of `what` or behind it: what is to come back, and the whole when a part did. */
  readonly sum?: SumBack
  readonly label?: string
  readonly date?: Day
  readonly count?: number
  readonly years?: number
  readonly meeting?: MeetingKind
}

/** Why a prompt is there: a key of the `prompts` catalogue under `reason`, and what fills it. */
export interface Reason {
  readonly key: string
  readonly values: ReasonValues
}

/** What a prompt is about that is about no single contact. */
export type PromptAbout =
  | { readonly kind: 'event'; readonly eventId: EventId }
  | { readonly kind: 'group'; readonly groupId: GroupId }
  | { readonly kind: 'strategy' }

/** Whom or what a prompt is about: one contact, or an event, a group, the strategy. */
export type PromptSubject =
  | { readonly contactId: ContactId; readonly about?: never }
  | { readonly contactId?: never; readonly about: PromptAbout }

/**
 * A suggestion to do something for a relation, with its reason and window. It
 * holds nothing that moves with the clock, so it can be stored.
 */
export type Prompt = PromptContent & PromptSubject

/** A prompt about a contact. */
export type ContactPrompt = PromptContent & { readonly contactId: ContactId }

/** A prompt without whom or what it is about. */
export interface PromptContent {
  /** Stable: the same suggestion always has the same key, a later one of the same rule another. */
  readonly id: PromptKey
  readonly rule: PromptRule
  /** The reason on any day of the window; `reasonOn` says it as of one day. */
  readonly reason: Reason
  /** First day of the window. */
  readonly from: Day
  /** On the first day, not before this local time. */
  readonly fromTime?: ClockTime
  /** Last day of the window; without it the window has no end. */
  readonly until?: Day
  /** On the last day, until this local time. */
  readonly untilTime?: ClockTime
  /** The day it is due, when it has one: from then on the most urgent. */
  readonly due?: Day
  /** Keep in touch: the last day within the longest cadence. */
  readonly longestOn?: Day
  /** Dates and events: the day itself, that the prompt announces. */
  readonly on?: Day
  /** Prompts of several contacts about one thing (a planned meeting): shown once. */
  readonly together?: string
  /** Of the open prompts that take turns only one is shown at a time: the first by place, then the longest open. */
  readonly turn?: { readonly of: string; readonly place: number }
  /** How many days "not this one" holds, where it does not hold for good. */
  readonly awayDays?: number
  readonly action: PromptAction
}
