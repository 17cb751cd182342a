import type { ScreenProps } from '#app/features/feature.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { eventGuests } from '#data/queries/events.ts'
import { useLive } from '#data/react/index.ts'
import { EventGone } from '../EventGone.tsx'
import { Review } from './Review.tsx'

/** Who the guests of an event are. */
export default function ReviewScreen({ params }: ScreenProps) {
  const id = eventIdOf(params)
  const found = useLive(
    async (data) => ({ event: id && (await data.db.events.get(id)), rows: id ? await eventGuests(data, id) : [] }),
    [id],
    { keep: true },
  )
  if (found === undefined) return null
  if (!found.event) return <EventGone />
  return <Review key={found.event.id} event={found.event} rows={found.rows} />
}
