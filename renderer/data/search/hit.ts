import type { ContactId, Day, EventId, FavourId, MeetingId, NoteId } from '#shared/domain/records/values.ts'
import type { Range } from '#shared/search/ranges.ts'

interface Shown {
  /** What to show, and where the typed words are in it. */
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Something found. */
export type SearchHit =
  | (Shown & {
      readonly kind: 'contact'
      readonly id: ContactId
      readonly contactId: ContactId
      /** Organisation, role, city, or the line of the notes it was found in. */ readonly detail?: string
      readonly detailRanges: readonly Range[]
    })
  | (Shown & { readonly kind: 'meeting'; readonly id: MeetingId; readonly contactId?: ContactId; readonly date: Day })
  | (Shown & { readonly kind: 'event'; readonly id: EventId; readonly date: Day })
  | (Shown & { readonly kind: 'favour'; readonly id: FavourId; readonly contactId: ContactId; readonly date: Day })
  | (Shown & { readonly kind: 'note'; readonly id: NoteId; readonly contactId?: ContactId; readonly date: Day })
