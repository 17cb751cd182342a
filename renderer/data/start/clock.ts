import { dayIn } from '#shared/domain/calendar/days.ts'
import type { Host } from '#shared/contract/calls.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import type { Clock } from '../data.ts'

/**
 * The machine's clock in the zone the host says, followed when it changes.
 * @param zone the IANA zone of `app.info`
 */
export function hostClock(host: Pick<Host, 'on'>, zone: string): Clock {
  let current = zone
  host.on('clock', (event) => {
    current = event.zone
  })
  const now = () => new Date().toISOString() as Instant
  return { now, zone: () => current, today: () => dayIn(current, now()) }
}
