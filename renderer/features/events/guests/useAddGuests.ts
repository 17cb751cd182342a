import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { addGuests, type NewGuest } from '#data/commands/guests.ts'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { showToast } from '#ui/index.ts'

/** Puts guests on the list of an event, and says how many were on it already or are no contacts any more. */
export function useAddGuests(eventId: EventId): (guests: readonly NewGuest[]) => Promise<void> {
  const t = useText()
  const data = useData()
  const act = useAct()
  return async (guests) => {
    const done = await act(() => addGuests(data, eventId, guests))
    if (done === undefined) return
    if (done.gone > 0) showToast({ text: t('events.guests.gone', { count: done.gone }) })
    if (done.known === 0) return
    const [only] = guests
    showToast({
      text:
        guests.length === 1 && only !== undefined
          ? t('events.guests.wasThere', { name: only.name })
          : t('events.guests.wereThere', { count: done.known }),
    })
  }
}
