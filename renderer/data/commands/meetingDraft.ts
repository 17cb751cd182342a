import type { GivenBack } from './givenBack.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import type { Invited, Meeting, Participation, Treated } from '#shared/domain/records/meeting.ts'
import type { ContactId, Cups } from '#shared/domain/records/values.ts'

/** Someone at the table: a contact, or a name that becomes a new contact in the same change. */
export type ParticipantDraft = ({ readonly contactId: ContactId } | { readonly newName: string }) & Pick<Participation, 'note'>

/**
 * Someone a draft speaks of: the participant at a place in its list (from 0), a
 * contact, or a new person. The same new name twice is one new person.
 */
export type PersonRef = { readonly participant: number } | { readonly contactId: ContactId } | { readonly newName: string }

/** A side of an introduction: me, a person, or a name that stays a name. */
export type PartyRef = PersonRef | { readonly me: true } | { readonly name: string }

/** Who treated, with participants by place or id. */
export type TreatedDraft =
  | Exclude<Treated, { kind: 'participants' }>
  | { readonly kind: 'participants'; readonly who: readonly PersonRef[] }
/** Who invited, with participants by place or id. */
export type InvitedDraft =
  | Exclude<Invited, { kind: 'participants' }>
  | { readonly kind: 'participants'; readonly who: readonly PersonRef[] }

/** A favour or promise that came with a meeting. */
export type MeetingFavour = Pick<Favour, 'direction' | 'state' | 'what'> &
  Partial<Pick<Favour, 'due' | 'doneOn' | 'on' | 'capital' | 'money' | 'loan' | 'note'>> & {
    readonly who: PersonRef
    /** Size; one cup when not given. */
    readonly cups?: Cups
    /** The other it is for, when the one named under `who` asked it for someone. */
    readonly forWho?: PersonRef | { readonly name: string }
  }

/** Something to do for someone that came with a meeting. */
export type MeetingFollowUp = Pick<FollowUp, 'what' | 'due'> & Partial<Pick<FollowUp, 'time'>> & { readonly who: PersonRef }

/** An introduction that came with a meeting. `proposed` unless said otherwise. */
export type MeetingIntroduction = Partial<Pick<Introduction, 'why' | 'state' | 'on' | 'madeOn' | 'outcome'>> & {
  readonly by: PersonRef | { readonly me: true }
  readonly parties: readonly [PartyRef, PartyRef]
}

/** The meeting's own fields; those not given are unknown or empty. */
export type MeetingFields = Pick<Meeting, 'kind' | 'date'> &
  Partial<Pick<Meeting, 'state' | 'time' | 'zone' | 'where' | 'minutes' | 'money' | 'topics' | 'tags' | 'note' | 'cups'>> &
  Partial<Pick<Meeting, 'eventId' | 'groupId'>> & { readonly treated?: TreatedDraft; readonly invited?: InvitedDraft }

/** A meeting with all that came with it, as the one-line log and the form give it: saved in one change. */
export interface MeetingDraft extends MeetingFields {
  readonly participants: readonly ParticipantDraft[]
  readonly favours?: readonly MeetingFavour[]
  readonly followUps?: readonly MeetingFollowUp[]
  readonly introductions?: readonly MeetingIntroduction[]
  /** Open loans that came back; not of a meeting that is only planned. */
  readonly returned?: readonly GivenBack[]
  /** Lines brought up, to tick off. */
  readonly nextTimeDone?: readonly { readonly contactId: ContactId; readonly lineId: string }[]
  /** Lines to bring up the next time. */
  readonly nextTime?: readonly { readonly who: PersonRef; readonly text: string }[]
}
