import type { Name } from '../records/contact.ts'
import type { ContactId } from '../records/values.ts'
import type { MatchReason } from './reasons.ts'

/** What a guest list says about one person. */
export interface GuestLine {
  /** As it was written, titles and all: "dhr. J.P. de Vries". */
  readonly name: string
  readonly organisation?: string
  readonly email?: string
  readonly role?: string
}

/** What of a contact a guest is compared with. */
export interface MatchPerson {
  readonly id: ContactId
  readonly name: Name
  readonly nickname?: string
  readonly emails: readonly string[]
  readonly positions: readonly MatchPosition[]
  /** Names they had before, as written: a birth name, a name before a divorce. */
  readonly formerNames?: readonly string[]
  readonly city?: string
}

/** Where someone works, or worked. */
export interface MatchPosition {
  readonly organisation?: string
  readonly role?: string
  readonly isFormer?: boolean
}

/** Certain needs no choice, likely asks which one, unknown is nobody here. */
export type Certainty = 'certain' | 'likely' | 'unknown'

/** A contact that a guest may be. */
export interface Candidate {
  readonly contactId: ContactId
  /** How well they fit, 0 to 1; only to order by. */
  readonly score: number
  /** The weightiest first. */
  readonly reasons: readonly MatchReason[]
}

/** Who a guest is. */
export interface GuestMatch {
  readonly certainty: Certainty
  /** Best first: exactly one when certain, at most three when likely, none when unknown. */
  readonly candidates: readonly Candidate[]
}
