import type { ScreenProps } from '#app/features/feature.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { useLive } from '#data/react/index.ts'
import { EventGone } from '../EventGone.tsx'
import { GuestsIn } from './GuestsIn.tsx'

/** Puts a list of guests on an event. */
export default function GuestsInScreen({ params }: ScreenProps) {
  const id = eventIdOf(params)
  const found = useLive(async (data) => ({ event: id && (await data.db.events.get(id)) }), [id], { keep: true })
  if (found === undefined) return null
  if (!found.event) return <EventGone />
  return <GuestsIn key={found.event.id} event={found.event} />
}
