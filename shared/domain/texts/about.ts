import type { OwnDate } from '../records/contact.ts'
import type { MeetingKind } from '../records/meeting.ts'
import type { Day, Money } from '../records/values.ts'

/** A meeting as a message speaks of it. */
export interface MeetingWords {
  readonly kind: MeetingKind
  readonly date: Day
  readonly where?: string
  readonly topics: readonly string[]
}

/** What a message is about, with all that is known of it; what is not known is left out. */
export type MessageAbout =
  | {
      readonly kind: 'thank'
      readonly meeting: MeetingWords
      /** It was the first time. */
      readonly isFirst: boolean
      /** They treated me. */
      readonly isTreated: boolean
      /** What I promised them there, still to be done. */
      readonly promised: readonly string[]
      /** What they promised me there. */
      readonly offered: readonly string[]
    }
  | {
      readonly kind: 'date'
      readonly what: 'birthday' | OwnDate['kind']
      /** The day congratulated on. */
      readonly on: Day
      /** How many years, where that is known. */
      readonly years?: number
      readonly label?: string
    }
  | { readonly kind: 'position'; readonly role?: string; readonly organisation?: string }
  | {
      readonly kind: 'give-back'
      /** Offers of mine that fit what they look for, and what that is. */
      readonly offers: readonly string[]
      readonly asks: readonly string[]
    }
  | { readonly kind: 'in-touch'; readonly topics: readonly string[] }
  | { readonly kind: 'meet-again'; readonly meeting: MeetingWords }
  /** What they promised me, or what I asked them for. */
  | { readonly kind: 'ask-about'; readonly what: string; readonly isPromise: boolean }
  /** Something of mine that they have, or of theirs that I have: a thing, or what is still to come back of a sum. */
  | {
      readonly kind: 'loan'
      readonly isMine: boolean
      /** The day it was handed over. */
      readonly since: Day
      readonly what: string | Money
      /** Of a sum lent with a thing, where a part came back: what is left of it, and the whole. */
      readonly left?: { readonly left: Money; readonly whole: Money }
    }
  /** Something I will not do: I was asked, or said I would. */
  | { readonly kind: 'decline'; readonly what: string; readonly isPromise: boolean }
  | { readonly kind: 'travelling'; readonly city: string; readonly on: Day }
