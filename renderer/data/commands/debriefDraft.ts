import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId, GuestId } from '#shared/domain/records/values.ts'
import type { ContactFields } from './contacts.ts'
import type { MeetingDraft, MeetingFollowUp } from './meetingDraft.ts'

/** Someone met who was not on the list, as they are put on it. */
export type NewcomerFields = Pick<Guest, 'name'> & Partial<Pick<Guest, 'organisation' | 'role' | 'email' | 'line'>>

/** What the debrief says of one guest. */
export interface DebriefEntry {
  /** A guest of the list, or someone to add to it. */
  readonly guest: { readonly id: GuestId } | { readonly add: NewcomerFields }
  /** Absent: still not known. */
  readonly met?: boolean
  /** Who it turns out to be, where the list does not say: a contact, or a new one. */
  readonly is?: { readonly contactId: ContactId } | { readonly newContact: ContactFields }
  /** The whole note about them, as it is to stand; absent leaves what there is. */
  readonly note?: string
  /** A meeting of their own; speaks of a new contact by the guest's name. Only of those met. */
  readonly line?: MeetingDraft
  /** Next steps. */
  readonly followUps?: readonly Omit<MeetingFollowUp, 'who'>[]
}

/** A debrief as it is saved: what is not in it stays as it is. */
export interface DebriefDraft {
  readonly eventId: EventId
  readonly entries: readonly DebriefEntry[]
}

/** What saving a debrief did, and the change it is. */
export interface Debriefed {
  readonly seq: number
  /** How many guests were met, by this debrief and those before it. */
  readonly met: number
  /** New contacts, those only named in a line included. */
  readonly newContacts: readonly ContactId[]
  /** Cups by this debrief, hundredths; taken away ones count down. */
  readonly poured: number
  readonly received: number
  /** Favours asked or promised, either way. */
  readonly promises: number
  /** Favours done. */
  readonly favours: number
  readonly introductions: number
  readonly followUps: number
}
