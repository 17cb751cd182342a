import { deleteMeeting } from '#data/commands/meetings.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import { useData } from '#data/react/index.ts'
import { useAct } from '../changes/useAct.ts'
import { openForm } from '../forms/forms.ts'

/**
 * Deletes a meeting: at once when nothing came of it, for the toast brings it back;
 * else it is said first what did, and asked whether that goes along.
 * @returns whether it is gone now
 */
export function useDeleteMeeting(): (page: MeetingPage) => Promise<boolean> {
  const data = useData()
  const act = useAct()
  return async ({ meeting, favours, introductions, followUps }) => {
    if (favours.length + introductions.length + followUps.length > 0) {
      openForm('deleteMeeting', { meetingId: meeting.id })
      return false
    }
    return (await act(() => deleteMeeting(data, meeting.id))) !== undefined
  }
}
