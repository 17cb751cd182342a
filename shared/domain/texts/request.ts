import type { OwnDate } from '../records/contact.ts'
import type { Day, EventId, FavourId, MeetingId, NeedId } from '../records/values.ts'

/** What a message is asked to be about, by the ids it is drafted from. */
export type MessageRequest =
  | { readonly kind: 'thank'; readonly meetingId: MeetingId }
  | {
      readonly kind: 'date'
      readonly what: 'birthday' | OwnDate['kind']
      readonly on: Day
      readonly years?: number
      readonly label?: string
    }
  | { readonly kind: 'position' | 'in-touch' | 'meet-again' }
  /** Offers of mine, the best first, where it is known which fit. */
  | { readonly kind: 'give-back'; readonly offerIds: readonly NeedId[] }
  | { readonly kind: 'favour' | 'loan' | 'decline'; readonly favourId: FavourId }
  | { readonly kind: 'travelling'; readonly eventId: EventId }
