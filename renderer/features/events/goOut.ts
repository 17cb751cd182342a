import { eventPath } from '#app/place/ids.ts'
import { goOut } from '#app/place/place.ts'
import type { EventId } from '#shared/domain/records/values.ts'

/** From a screen of an event to its page, with the tab that was open there. */
export const goToEvent = (id: EventId): void => goOut((path) => path === eventPath(id), eventPath(id))

/** From the page of an event to where one came to it from: never to one of its own screens. */
export const leaveEvent = (id: EventId): void =>
  goOut((path) => path !== eventPath(id) && !path.startsWith(`${eventPath(id)}/`), '/events')
