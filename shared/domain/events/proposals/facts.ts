import type { Fit } from '../../introductions/fits.ts'
import type { Contact, Need } from '../../records/contact.ts'
import type { Favour, Introduction } from '../../records/favour.ts'
import type { GatheringEvent, Guest } from '../../records/gathering.ts'
import type { ContactId, Day } from '../../records/values.ts'
import type { Summary } from '../../summary/summary.ts'

/** What is known of a guest who is a contact. */
export interface KnownGuest {
  readonly contact: Contact
  readonly summary: Summary
  readonly favours: readonly Favour[]
  /** Their own asks and offers, closed ones too. */
  readonly needs: readonly Need[]
  readonly introductions: readonly Introduction[]
  /** Whom they are related to: they know one another. */
  readonly related: ReadonlySet<ContactId>
  /** There is a meeting planned with them before the gathering. */
  readonly isPlanned: boolean
}

/** A guest, and what is known of them. */
export interface GuestFacts {
  readonly guest: Guest
  /** Absent for who is nobody here, or was not reviewed yet. */
  readonly known?: KnownGuest
}

/** Words in which I said whom or what I look for. */
export interface Sought {
  readonly from: 'ask' | 'strategy'
  readonly text: string
  readonly tags: readonly string[]
}

/** Someone I was to be introduced to and was not yet. */
export interface WantedPerson {
  readonly name: string
  readonly id?: ContactId
  readonly organisation?: string
}

/** A gathering as far as its proposals look at it. */
export interface Room {
  readonly event: GatheringEvent
  readonly today: Day
  readonly guests: readonly GuestFacts[]
  /** Mine, closed ones too. */
  readonly myNeeds: readonly Need[]
  readonly myName?: string
  readonly myOrganisation?: string
  readonly sought: readonly Sought[]
  readonly wanted: readonly WantedPerson[]
}

/** A room with what all guests together tell, worked out once. */
export interface RoomFacts extends Room {
  /** The day the reasons are weighed on: of the gathering, or today when it is on. */
  readonly day: Day
  /** Whose ask whose offer fits, among the guests who were not brought together yet. */
  readonly fits: readonly Fit[]
  readonly nameOf: ReadonlyMap<ContactId, string>
}
