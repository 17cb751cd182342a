import { BookOpen, ClipboardCheck, ListPlus, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { routeOf } from '#app/features/routes.ts'
import type { TextKey } from '#app/i18n/keys.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { isPast } from '#shared/domain/events/when.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'

/** A button at the head of an event's page, with its key. */
export interface EventAction {
  readonly id: string
  readonly title: TextKey
  readonly keys: string
  readonly icon: ReactNode
  /** Whether it shows; always when left out. */
  readonly when?: (event: GatheringEvent, today: Day) => boolean
  readonly run: (event: GatheringEvent) => void
}

/** A button that leads to a screen of the event, shown where there is such a screen. */
const toScreen = (path: string, action: Omit<EventAction, 'run'>): EventAction => ({
  ...action,
  when: (event, today) => (action.when?.(event, today) ?? true) && routeOf(`${eventPath(event.id)}/${path}`) !== undefined,
  run: ({ id }) => navigate(`${eventPath(id)}/${path}`),
})

/** What one does with an event, in the order of doing it. */
export const EVENT_ACTIONS: readonly EventAction[] = [
  toScreen('guests', { id: 'guests', title: 'events.guestsIn.action', keys: 'a', icon: <ListPlus /> }),
  toScreen('briefing', { id: 'briefing', title: 'events.action.briefing', keys: 'b', icon: <BookOpen /> }),
  toScreen('now', {
    id: 'now',
    title: 'events.action.now',
    keys: 't',
    icon: <Users />,
    when: (event, today) => !isPast(event, today),
  }),
  toScreen('debrief', {
    id: 'debrief',
    title: 'events.action.debrief',
    keys: 'd',
    icon: <ClipboardCheck />,
    when: ({ date }, today) => date <= today,
  }),
]
