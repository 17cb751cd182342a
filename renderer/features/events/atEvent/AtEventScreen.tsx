import { useEffect } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { eventIdOf } from '#app/place/ids.ts'
import { roomOf } from '#data/queries/room.ts'
import { useData, useLive } from '#data/react/index.ts'
import { EventGone } from '../EventGone.tsx'
import { InTheRoom } from './InTheRoom.tsx'
import { saveKeptNotes } from './saveNotes.ts'

/** At the event: whom one sees is found and marked met, with large type and one hand. */
export default function AtEventScreen({ params }: ScreenProps) {
  const data = useData()
  const id = eventIdOf(params)
  const found = useLive(async (source) => ({ room: id && (await roomOf(source, id)) }), [id], { keep: true })
  // What a closed window left unsaved.
  useEffect(() => {
    if (id === undefined) return
    const saveLeft = async () => saveKeptNotes(data, await data.db.guests.where('eventId').equals(id).toArray())
    saveLeft().catch(() => undefined)
  }, [data, id])
  if (found === undefined) return null
  if (!found.room) return <EventGone />
  return <InTheRoom key={found.room.event.id} room={found.room} />
}
