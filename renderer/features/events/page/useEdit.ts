import { useAct } from '#app/changes/useAct.ts'
import { editEvent, type EventFields } from '#data/commands/events.ts'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'

/** Changes parts of an event in place, each a change of its own to undo: what it did is in sight, so no toast says it. */
export function useEdit(id: EventId): (fields: EventFields) => void {
  const data = useData()
  const act = useAct()
  return (fields) => void act(() => editEvent(data, id, fields), { quiet: true })
}
