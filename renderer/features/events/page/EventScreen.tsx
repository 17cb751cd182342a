import type { ScreenProps } from '#app/features/feature.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { eventPage } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { EventGone } from '../EventGone.tsx'
import { OneEvent } from './OneEvent.tsx'

/** The page of an event: when and where, its guests, its plan, and what came of it. */
export default function EventScreen({ params }: ScreenProps) {
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ row: id && (await eventPage(data, id)) }), [id])
  // No heading yet: the one that gets the focus on arrival must be the one that stays.
  if (found === undefined) return null
  if (!found.row) return <EventGone />
  return <OneEvent key={found.row.event.id} row={found.row} />
}
