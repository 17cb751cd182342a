import type { PowerMonitor } from 'electron'
import type { EventPayload } from '#shared/contract/calls.ts'

/** What the machine's sleep and end set off. */
export interface PowerActions {
  readonly tellClock: (tick: EventPayload<'clock'>) => void
  readonly now: () => EventPayload<'clock'>['now']
  readonly zone: () => string
  readonly quit: () => void
}

/** Tells the pages the time at once after a sleep, and quits in order when the machine shuts down. */
export function followPower(power: PowerMonitor, { tellClock, now, zone, quit }: PowerActions): void {
  power.on('resume', () => tellClock({ reason: 'wake', now: now(), zone: zone() }))
  power.on('shutdown', quit)
}
