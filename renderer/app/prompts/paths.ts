import { routeOf } from '#app/features/routes.ts'
import { eventPath } from '#app/place/ids.ts'
import type { PromptSubject } from '#shared/domain/prompts/prompt.ts'
import type { ContactId, EventId, GroupId } from '#shared/domain/records/values.ts'

/** The page of a person, event, group or the strategy, where there is one. */
export function pathOf({ contactId, about }: PromptSubject): string | undefined {
  if (contactId !== undefined) return `/people/${encodeURIComponent(contactId)}`
  switch (about.kind) {
    case 'event':
      return eventPath(about.eventId)
    case 'group':
      return reviewPath(about.groupId)
    case 'strategy':
      return reviewPath('strategy')
  }
}

/** Where an event is planned: the plan on its page. */
export const eventPlanPath = (id: EventId): string => `${eventPath(id)}?tab=plan`

/** Where one looks back on an event, where there is a screen for it; else its page. */
export const eventDebriefPath = (id: EventId): string => reachable(`${eventPath(id)}/debrief`) ?? eventPath(id)

/** The page of what is reviewed, where there is one. */
export const reviewPath = (subject: 'strategy' | GroupId): string | undefined =>
  reachable(subject === 'strategy' ? '/strategy' : `/groups/${encodeURIComponent(subject)}`)

/** What a person adds, on their page. */
export const valuePath = (id: ContactId): string => `/people/${encodeURIComponent(id)}?at=value`

const reachable = (path: string): string | undefined => (routeOf(path) === undefined ? undefined : path)
