import type { PromptRule } from '../records/desk.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { ClockTime, ContactId, Day, FavourId, FollowUpId, MeetingId, PromptKey } from '../records/values.ts'

/** What "do it" opens, prefilled, with the ids it needs. */
export type PromptAction =
  | { readonly kind: 'confirm-meeting'; readonly meetingId: MeetingId }
  | { readonly kind: 'thank'; readonly meetingId: MeetingId }
  | { readonly kind: 'do-favour'; readonly favourId: FavourId }
  | { readonly kind: 'ask-about-favour'; readonly favourId: FavourId }
  | { readonly kind: 'meet' }
  | { readonly kind: 'congratulate' }
  | { readonly kind: 'do-follow-up'; readonly followUpId: FollowUpId }
  | { readonly kind: 'return-loan'; readonly favourId: FavourId }
  | { readonly kind: 'ask-loan-back'; readonly favourId: FavourId }

/**
 * Values of a reason. `date` is a day and `meeting` a meeting's kind: the screen
 * writes both in the user's language before it fills them in. `count` chooses the plural.
 */
export interface ReasonValues {
  readonly name: string
  readonly what?: string
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

/**
 * A suggestion to do something for a relation, with its reason and window. It
 * holds nothing that moves with the clock, so it can be stored.
 */
export interface Prompt {
  /** Stable: the same suggestion always has the same key, a later one of the same rule another. */
  readonly id: PromptKey
  readonly rule: PromptRule
  readonly contactId: ContactId
  /** The reason on any day of the window; `reasonOn` says it as of one day. */
  readonly reason: Reason
  /** First day of the window. */
  readonly from: Day
  /** On the first day, not before this local time. */
  readonly fromTime?: ClockTime
  /** Last day of the window; without it the window has no end. */
  readonly until?: Day
  /** The day it is due, when it has one: from then on the most urgent. */
  readonly due?: Day
  /** Keep in touch: the last day within the longest cadence. */
  readonly longestOn?: Day
  /** Dates: the day itself, that the prompt announces. */
  readonly on?: Day
  /** Prompts of several contacts about one thing (a planned meeting): shown once. */
  readonly together?: string
  readonly action: PromptAction
}
