import { addDays } from '#shared/domain/calendar/days.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { FormRequests } from './forms.ts'

/** What a repeated meeting takes over. */
type Repeatable = Pick<Meeting, 'kind' | 'where'>

/** How many days ahead planning again begins: four weeks on, the same weekday. */
const FOUR_WEEKS = 28

/** Logging a meeting like another: the same people, kind and place, today unless changed. */
export function againLike({ kind, where }: Repeatable, participants: readonly { readonly id: ContactId }[]): FormRequests['log'] {
  return { contactIds: participants.map(({ id }) => id), meetingKind: kind, ...(where !== undefined && { where }) }
}

/** Planning a meeting like another, its day to be chosen: four weeks from today to begin with. */
export function planLike(
  meeting: Repeatable,
  participants: readonly { readonly id: ContactId }[],
  today: Day,
): FormRequests['log'] {
  return { ...againLike(meeting, participants), date: addDays(today, FOUR_WEEKS), full: true }
}
