import { EventEmitter } from 'node:events'
import type { PowerMonitor } from 'electron'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { followPower } from '#electron/desktop/power/wake.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

it('a laptop that wakes tells the pages the time and zone at once; one that shuts down quits in order', () => {
  const power = new EventEmitter()
  const did: unknown[] = []
  const now = v.parse(InstantSchema, '2026-11-23T07:30:00.000Z')
  followPower(foreseen<PowerMonitor>('powerMonitor', power), {
    tellClock: (tick) => did.push(tick),
    now: () => now,
    zone: () => 'Europe/Amsterdam',
    quit: () => did.push('quit'),
  })
  power.emit('resume')
  power.emit('shutdown')
  expect(did).toEqual([{ reason: 'wake', now, zone: 'Europe/Amsterdam' }, 'quit'])
})
