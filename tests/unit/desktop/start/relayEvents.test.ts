import { expect, it } from 'vitest'
import { relayEvents } from '#electron/desktop/start/relayEvents.ts'
import { createListeners } from '#shared/contract/listeners.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'

it('every window hears what the services tell: the clock, the settings, the data set', () => {
  const listeners = createListeners()
  const told: unknown[][] = []
  relayEvents(listeners, { tellAll: (...args) => told.push(args) })
  listeners.emit('settings', { settings: DEFAULT_SETTINGS })
  listeners.emit('data-set', { set: 'sample' })
  listeners.emit('closing', {})
  expect(told).toEqual([
    ['settings', { settings: DEFAULT_SETTINGS }],
    ['data-set', { set: 'sample' }],
  ])
})
