import { eventPath } from '#app/place/ids.ts'
import type { ContactId, EventId } from '#shared/domain/records/values.ts'

/** The briefing of an event; of one person alone when they are named. */
export const briefingPath = (id: EventId, person?: ContactId): string =>
  `${eventPath(id)}/briefing${person === undefined ? '' : `?${new URLSearchParams({ person }).toString()}`}`
