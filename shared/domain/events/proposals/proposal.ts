import type { ContactId, Cups, Day, GuestId } from '../../records/values.ts'
import type { GuestFacts, RoomFacts } from './facts.ts'

/** Why to meet a guest. */
export type ReasonKind =
  | 'my-promise'
  | 'asked-of-me'
  | 'their-promise'
  | 'asked-of-them'
  | 'borrowed'
  | 'lent'
  | 'indebted'
  | 'cooling'
  | 'my-offer'
  | 'their-offer'
  | 'introduce'
  | 'introduce-giver'
  | 'wanted'
  | 'organisation-ask'
  | 'organisation-strategy'
  | 'organisation-wanted'
  | 'own-organisation'
  | 'same-subject'
  | 'next-time'
  | 'met-once'

/** What fills the sentence of a reason; the screen writes days and cups in the user's language. */
export interface ReasonValues {
  /** What one calls the guest. */
  readonly name: string
  readonly what?: string
  /** The other person it is about. */
  readonly other?: string
  /** What the other side of a fit says. */
  readonly label?: string
  readonly organisation?: string
  readonly date?: Day
  readonly cups?: Cups
}

/** One reason to meet a guest, to be said in a sentence. */
export interface ProposalReason {
  readonly kind: ReasonKind
  readonly values: ReasonValues
  /** 0 to 100; only for ordering. */
  readonly weight: number
}

/** Finds the reasons of one kind to meet a guest. */
export type ProposalRule = (guest: GuestFacts, room: RoomFacts) => readonly ProposalReason[]

/** Which of the two purposes of a row a text is for. */
export type PurposeSide = 'relational' | 'reciprocal'

/** What a purpose says: what a reason comes down to, or what always holds. */
export type PurposeKind =
  | Exclude<
      ReasonKind,
      'wanted' | 'organisation-ask' | 'organisation-strategy' | 'organisation-wanted' | 'own-organisation' | 'same-subject'
    >
  | 'catch-up'
  | 'get-to-know'
  | 'get-to-know-organisation'
  | 'listen'

/**
 * A purpose to start from. It stands in the plan, which colleagues get to see: it has
 * no word of what I noted, what was promised or what is asked.
 */
export interface Purpose {
  readonly kind: PurposeKind
  readonly values: Omit<ReasonValues, 'what'>
}

/** A guest to meet, with every reason, the best first. */
export interface Proposal {
  readonly guestId: GuestId
  readonly contactId?: ContactId
  readonly name: string
  readonly organisation?: string
  readonly role?: string
  readonly photo?: string
  readonly reasons: readonly ProposalReason[]
  readonly purposes: Readonly<Record<PurposeSide, readonly Purpose[]>>
}
