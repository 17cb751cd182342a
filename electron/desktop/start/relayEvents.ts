import type { EventName } from '#shared/contract/calls.ts'
import type { Listeners } from '#shared/contract/listeners.ts'
import type { Windows } from '../windows/windows.ts'

/** The events that come from the services; the others come from the windows themselves. */
const relayed = ['clock', 'settings', 'data-set'] as const satisfies EventName[]

/** Tells every window what the services tell. */
export function relayEvents(listeners: Pick<Listeners, 'on'>, windows: Pick<Windows, 'tellAll'>): void {
  for (const name of relayed) listeners.on(name, (payload) => windows.tellAll(name, payload))
}
