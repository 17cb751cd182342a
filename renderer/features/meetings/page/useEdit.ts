import { useAct } from '#app/changes/useAct.ts'
import { editMeeting, type MeetingEdit } from '#data/commands/meetings.ts'
import { useData } from '#data/react/index.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'

/** Changes parts of a meeting in place, each a change of its own to undo: what it did is in sight, so no toast says it. */
export function useEdit(id: MeetingId): (edit: MeetingEdit) => void {
  const data = useData()
  const act = useAct()
  return (edit) => void act(() => editMeeting(data, id, edit), { quiet: true })
}
