import { cancelMeeting, deleteMeeting, type MeetingChanged } from '#data/commands/meetings.ts'
import type { Data } from '#data/data.ts'
import { hasOutcome } from '#data/queries/meetings.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { openForm } from '../forms/forms.ts'

/** Why a meeting is taken away: deleted, or planned and it did not happen. */
export type Removal = 'deleted' | 'cancelled'

/** What takes it away, by why. */
export const REMOVALS = { deleted: deleteMeeting, cancelled: cancelMeeting } as const satisfies Record<Removal, unknown>

/**
 * Takes a meeting away: at once when nothing hangs on it, for the toast brings it
 * back; else it is said first what does, and asked whether that goes along.
 * @param act the screen's way to do changes
 * @returns whether it is gone now, as far as `act` tells
 */
export async function removeMeeting(
  data: Data,
  meetingId: MeetingId,
  why: Removal,
  act: (work: () => Promise<MeetingChanged>) => unknown,
): Promise<boolean> {
  if (await hasOutcome(data, meetingId)) {
    openForm('removeMeeting', { meetingId, why })
    return false
  }
  return (await act(() => REMOVALS[why](data, meetingId))) !== undefined
}
