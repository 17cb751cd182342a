import { useCallback, useSyncExternalStore } from 'react'
import { timeIn } from '#shared/domain/calendar/days.ts'
import type { ClockTime, Day } from '#shared/domain/records/values.ts'
import { useData } from './useData.ts'

/**
 * The local day. Changes at midnight, on wake and when the machine's zone
 * changes: the host's clock says when, because timers of hidden windows sleep.
 */
export function useToday(): Day {
  const data = useData()
  return useSyncExternalStore(useClockEvents(), () => data.clock.today())
}

/** The local time of day to the minute, for what becomes due at a time. */
export function useTimeOfDay(): ClockTime {
  const data = useData()
  return useSyncExternalStore(useClockEvents(), () => timeIn(data.clock.zone(), data.clock.now()))
}

function useClockEvents(): (changed: () => void) => () => void {
  const { host } = useData()
  return useCallback((changed: () => void) => host.on('clock', changed), [host])
}
