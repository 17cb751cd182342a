import { useAct } from '#app/changes/useAct.ts'
import { markMet, removeGuests, reviewGuests } from '#data/commands/guests.ts'
import { useData } from '#data/react/index.ts'
import type { GuestId } from '#shared/domain/records/values.ts'

/** What one does with some guests of a list. */
export interface GuestActs {
  readonly met: (ids: readonly GuestId[], met: boolean | undefined) => void
  readonly strangers: (ids: readonly GuestId[]) => void
  readonly remove: (ids: readonly GuestId[]) => void
}

/** Each is one change, told with Undo. */
export function useGuestActs(onDone: () => void): GuestActs {
  const data = useData()
  const act = useAct()
  const then = async (work: () => Promise<{ readonly seq: number }>) => {
    const done = await act(work)
    if (done) onDone()
  }
  return {
    met: (ids, met) => void then(() => markMet(data, ids, met)),
    strangers: (ids) =>
      void then(() =>
        reviewGuests(
          data,
          ids.map((guestId) => ({ guestId, is: 'stranger' })),
        ),
      ),
    remove: (ids) => void then(() => removeGuests(data, ids)),
  }
}
