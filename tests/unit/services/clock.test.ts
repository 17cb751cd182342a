import { expect, test } from 'vitest'
import { startClock } from '#electron/services/clock/clock.ts'
import { machineZone } from '#electron/services/clock/machineClock.ts'

/** A clock that is moved by hand. */
function handClock(start: string) {
  let now = new Date(start)
  let zone = 'Europe/Amsterdam'
  let waiting: { at: number; ring: () => void } | undefined
  const told: { reason: string; now: string; zone: string }[] = []
  const stop = startClock({
    now: () => now,
    zone: () => zone,
    after: (ms, ring) => {
      const own = { at: now.getTime() + ms, ring }
      waiting = own
      return () => {
        if (waiting === own) waiting = undefined
      }
    },
    tell: (tick) => void told.push(tick),
  })
  return {
    told,
    stop,
    travel: (to: string) => void (zone = to),
    /** Lets time pass awake: every timer on its moment. */
    pass: (minutes: number) => {
      const until = now.getTime() + minutes * 60_000
      for (let next = waiting; next !== undefined && next.at <= until; next = waiting) {
        now = new Date(next.at)
        next.ring()
      }
      now = new Date(until)
    },
    /** Lets time pass asleep: one timer, late. */
    sleep: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
      waiting?.ring()
    },
  }
}

test('ticks on every whole minute', () => {
  const clock = handClock('2026-11-23T09:00:20Z')
  clock.pass(3)
  expect(clock.told.map((tick) => [tick.reason, tick.now])).toEqual([
    ['minute', '2026-11-23T09:01:00.000Z'],
    ['minute', '2026-11-23T09:02:00.000Z'],
    ['minute', '2026-11-23T09:03:00.000Z'],
  ])
})

test('midnight is that of the local zone', () => {
  const clock = handClock('2026-11-23T22:58:00Z')
  clock.pass(3)
  expect(clock.told.map((tick) => tick.reason)).toEqual(['minute', 'midnight', 'minute'])
})

test('a gap is a wake, and so is a clock set back', () => {
  const clock = handClock('2026-11-23T09:00:30Z')
  clock.pass(1)
  clock.sleep(480)
  clock.sleep(-600)
  clock.pass(1)
  expect(clock.told.map((tick) => tick.reason)).toEqual(['minute', 'wake', 'wake', 'minute'])
})

test('a change of zone is told with the new zone', () => {
  const clock = handClock('2026-11-23T09:00:30Z')
  clock.travel('America/New_York')
  clock.pass(1)
  expect(clock.told).toEqual([{ reason: 'zone', now: '2026-11-23T09:01:00.000Z', zone: 'America/New_York' }])
})

test('a stopped clock is silent', () => {
  const clock = handClock('2026-11-23T09:00:30Z')
  clock.stop()
  clock.pass(5)
  expect(clock.told).toEqual([])
})

test('the machine has a zone, and asking leaves the environment as it was', () => {
  const before = process.env['TZ']
  expect(Intl.supportedValuesOf('timeZone').includes(machineZone()) || machineZone() === 'UTC').toBe(true)
  expect(process.env['TZ']).toBe(before)
})
