import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { tellingNow } from '#data/engine/dueReminder.ts'
import { startEngine } from '#data/engine/engine.ts'
import type { Engine, EngineOptions } from '#data/engine/engine.ts'
import { FeedKeeper } from '#data/engine/feed.ts'
import { reminderIsDue } from '#data/engine/reminder.ts'
import { watchEngine } from '#data/engine/state.ts'
import type { EngineState } from '#data/engine/state.ts'
import { HostError } from '#shared/contract/calls.ts'
import { instantOf, memoryHost } from '#shared/contract/memory/memoryHost.ts'
import type { MemoryHost } from '#shared/contract/memory/memoryHost.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'
import { contactRow, favourRow, followUpRow, meetingRow, participationRow } from './records.ts'
import type { Place } from './place.ts'
import { World } from './world.ts'

/** Waits until something holds; long enough for a busy machine. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

/** "The engine": what the one elected window does for all. */
export function enginesSuite(place: Place): void {
  let world: World
  let host: MemoryHost
  let data: Data
  let engines: Engine[]
  let stopWatching: () => void
  let states: EngineState[]

  beforeEach(async () => {
    world = new World(place)
    host = world.host()
    data = await world.open(host)
    engines = []
    states = []
    stopWatching = watchEngine('own', data.db.name, (state) => states.push(state))
  })
  afterEach(async () => {
    stopWatching()
    await Promise.all(engines.map((engine) => engine.stop()))
    world.close()
  })

  const start = (of: Data = data, options: Partial<EngineOptions> = {}): Engine => {
    const engine = startEngine(of, {
      reminderText: (reminder) => ({
        title: `${reminder.count}`,
        body:
          reminder.kind === 'today'
            ? reminder.firstNames.join(', ')
            : reminder.reasons.map(({ key, values }) => `${key} ${values.name}`).join(', '),
      }),
      feedText: ({ what }) => `${what.kind} ${what.names.join('+')}`,
      feedAfter: 0,
      locks: world.locks,
      snapshotAfter: 0,
      retryAfter: () => 5,
      ...options,
    })
    engines.push(engine)
    return engine
  }
  const add = (id: string, of: Data = data) => change(of, { key: `add ${id}` }, (db) => db.contacts.add(contactRow(id, id)))
  const journal = () => world.disk.own.changes.map(({ head }) => head.seq)
  const notices = () => host.calls.filter(({ name }) => name === 'notify.show').map(({ request }) => request)
  const tick = (at: string, reason: 'minute' | 'midnight' | 'wake' = 'minute') => {
    world.clock.set(at)
    host.emit('clock', { reason, now: instantOf(new Date(at)), zone: 'UTC' })
  }

  describe('the journal', () => {
    test('gets every change of every window, in order, and every window hears what is on the disk', async () => {
      const other = await world.open()
      start()
      start(other)
      for (let n = 1; n <= 6; n++) await add(`c${n}`, n % 2 === 0 ? data : other)
      await soon(() => expect(journal()).toEqual([1, 2, 3, 4, 5, 6]))
      await soon(() => expect(states.at(-1)?.onDisk).toBe(6))
    })

    test('goes on with another window when the first goes', async () => {
      const other = await world.open()
      const first = start()
      await soon(() => expect(first.elected()).toBe(true))
      const second = start(other)
      await add('a')
      await soon(() => expect(journal()).toEqual([1]))
      expect(second.elected()).toBe(false)
      await first.stop()
      await soon(() => expect(second.elected()).toBe(true))
      await add('b', other)
      await soon(() => expect(journal()).toEqual([1, 2]))
    })

    test('says that the disk is full, loses nothing, and goes on when there is room', async () => {
      let full = true
      world.close()
      host = memoryHost({
        disk: world.disk,
        fault: (name, request) =>
          full && name === 'journal.append' && JSON.stringify(request).includes('"seq"') ? { code: 'disk-full' } : undefined,
      })
      data = await world.open(host)
      start()
      await add('a')
      await soon(() => expect(states.at(-1)?.problem).toMatchObject({ code: 'disk-full', final: false }))
      expect(journal()).toEqual([])
      await add('b')
      full = false
      await soon(() => expect(journal()).toEqual([1, 2]))
      await soon(() => expect(states.at(-1)).toMatchObject({ onDisk: 2 }))
      await soon(() => expect(states.at(-1)?.problem).toBeUndefined())
    })

    test('is what is said to fail, not the snapshot that waits for it, and both are made once there is room', async () => {
      let full = true
      world.close()
      host = memoryHost({
        disk: world.disk,
        fault: (name) => (full && name === 'journal.append' ? { code: 'disk-full' } : undefined),
      })
      data = await world.open(host)
      await add('a')
      const tries: number[] = []
      start(data, { snapshotAfter: 0, retryAfter: (failures) => (tries.push(failures), 5) })
      await soon(() => expect(tries.length).toBeGreaterThan(4))
      expect(new Set(states.flatMap(({ problem }) => problem?.doing ?? []))).toEqual(new Set(['journal']))
      expect(tries.slice(0, 5)).toEqual([1, 2, 3, 4, 5])
      full = false
      await soon(() => expect(states.at(-1)).toMatchObject({ onDisk: 1, snapshot: { seq: 1 } }))
      expect(states.at(-1)?.problem).toBeUndefined()
    })

    test('stays in order when the host fails in the middle and its answer is lost', async () => {
      for (let n = 1; n <= 3; n++) await add(`c${n}`)
      let lost = false
      const honest = host.call
      // Written on the disk, but the answer never arrives.
      Object.assign(host, {
        call: async (name: never, request: never) => {
          const answer = await honest(name, request)
          if (name === 'journal.append' && !lost && JSON.stringify(request).includes('"seq"')) {
            lost = true
            throw new Error('the line broke')
          }
          return answer
        },
      })
      start()
      await soon(() => expect(journal()).toEqual([1, 2, 3]))
      await add('c4')
      await soon(() => expect(journal()).toEqual([1, 2, 3, 4]))
      expect(lost).toBe(true)
    })

    test('is left alone, for good, when it is another’s', async () => {
      await add('a')
      start()
      await soon(() => expect(journal()).toEqual([1]))
      world.disk.own.dataId = 'someone else'
      await add('b')
      await soon(() => expect(states.at(-1)?.problem).toMatchObject({ code: 'foreign-data', final: true }))
      expect(journal()).toEqual([1])
    })

    test('takes a large import in batches of about a megabyte', async () => {
      for (let n = 0; n < 5; n++) {
        await change(data, { key: 'import' }, (db) =>
          db.contacts.bulkAdd(Array.from({ length: 40 }, (_, m) => contactRow(`c${n}-${m}`, 'C', { about: 'x'.repeat(10_000) }))),
        )
      }
      start()
      await soon(() => expect(journal()).toEqual([1, 2, 3, 4, 5]))
      const batches = host.calls.flatMap(({ name, request }) =>
        name === 'journal.append' ? [JSON.stringify(request).length] : [],
      )
      expect(Math.max(...batches)).toBeLessThan(1_100_000)
    })
  })

  describe('snapshots', () => {
    test('are taken at a start when the session before left none, and hold every record', async () => {
      await add('a')
      start()
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(1))
      const [snapshot] = world.disk.own.snapshots
      expect(snapshot?.info).toMatchObject({ seq: 1, rows: 1, schema: 1 })
      expect(snapshot?.lines).toBe(`${JSON.stringify(['contacts', (await data.db.contacts.toArray())[0]])}\n`)
      await soon(() => expect(states.at(-1)?.snapshot).toMatchObject({ seq: 1 }))
    })

    test('are taken each hour, but only when something changed', async () => {
      await add('a')
      start()
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(1))
      await hourPasses('2026-11-23T10:30:00.000Z')
      expect(world.disk.own.snapshots).toHaveLength(1)
      await add('b')
      await hourPasses('2026-11-23T11:31:00.000Z')
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(2))
      await hourPasses('2026-11-23T12:32:00.000Z')
      expect(world.disk.own.snapshots).toHaveLength(2)
    })

    /** The hourly look at whether a snapshot is due has been taken. */
    async function hourPasses(at: string): Promise<void> {
      const looks = () => host.calls.filter(({ name }) => name === 'snapshot.list').length
      const before = looks()
      tick(at)
      await soon(() => expect(looks()).toBeGreaterThan(before))
    }

    test('account for what was deleted, so that only rows lost otherwise make one thin', async () => {
      await add('a')
      await add('b')
      start()
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(1))
      await change(data, { key: 'delete' }, (db) => db.contacts.clear())
      tick('2026-11-23T11:00:00.000Z')
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(2))
      expect(world.disk.own.snapshots[0]?.info.thin).toBeUndefined()
    })

    test('are tried again when the host cannot', async () => {
      await add('a')
      host.failNext('snapshot.begin', { code: 'not-writable' })
      start()
      await soon(() => expect(states.map(({ problem }) => problem?.code)).toContain('not-writable'))
      await soon(() => expect(world.disk.own.snapshots).toHaveLength(1))
      await soon(() => expect(states.at(-1)?.problem).toBeUndefined())
    })
  })

  test('closing writes journal and snapshot before it says that the app may go', async () => {
    const engine = start(data, { snapshotAfter: 60_000 })
    await soon(() => expect(engine.elected()).toBe(true))
    await soon(() => expect(host.calls.some(({ name }) => name === 'settings.read')).toBe(true))
    await add('a')
    host.emit('closing', {})
    const done = () => host.calls.findIndex(({ name }) => name === 'app.closed-down')
    await soon(() => expect(done()).toBeGreaterThan(0))
    const before = host.calls.slice(0, done()).map(({ name }) => name)
    expect(before).toContain('snapshot.finish')
    expect(journal()).toEqual([1])
    expect(world.disk.own.snapshots).toHaveLength(1)
  })

  describe('with the clock', () => {
    test('summaries follow the day, without a change', async () => {
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.add(contactRow('a', 'Anna'))
        await db.meetings.add(meetingRow('m', '2026-11-25', { state: 'planned' }))
        await db.participations.add(participationRow('ma', 'm', 'a', '2026-11-25'))
      })
      const [before] = await data.db.summaries.toArray()
      expect(before?.next).toEqual({ kind: 'meeting', date: '2026-11-25' })
      start()
      await soon(() => expect(journal()).toEqual([1]))
      tick('2026-11-27T00:00:00.000Z', 'midnight')
      await soon(async () => expect((await data.db.summaries.toArray())[0]?.next).toBeUndefined())
      expect(await data.db.changes.count()).toBe(1)
    })
  })

  describe('the daily notification', () => {
    beforeEach(async () => {
      world.clock.set('2026-11-23T07:00:00.000Z')
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.bulkAdd([contactRow('a', 'Anna'), contactRow('b', 'Bob')])
        await db.followUps.bulkAdd([followUpRow('fa', 'a', '2026-11-20'), followUpRow('fb', 'b', '2026-11-23')])
      })
    })
    const ready = () => soon(() => expect(states.at(-1)?.onDisk).toBe(1))
    /** Everything the engine had to do by now is done: it answers a change made after. */
    const settled = async () => {
      const { seq } = await change(data, { key: 'mark' }, (db) => db.profile.put({ id: 'me', name: crypto.randomUUID() }))
      await soon(() => expect(journal().at(-1)).toBe(seq))
    }

    test('comes once, at the hour chosen, with the names of Today', async () => {
      start()
      await ready()
      tick('2026-11-23T08:29:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-23T08:30:00.000Z')
      await soon(() => expect(notices()).toEqual([{ title: '2', body: 'Anna, Bob', route: '/' }]))
      tick('2026-11-23T08:31:00.000Z')
      await settled()
      expect(notices()).toHaveLength(1)
      tick('2026-11-24T08:30:00.000Z')
      await soon(() => expect(notices()).toHaveLength(2))
    })

    test('comes on waking when the machine slept through its hour, once', async () => {
      start()
      await ready()
      tick('2026-11-23T14:12:00.000Z', 'wake')
      await soon(() => expect(notices()).toHaveLength(1))
      tick('2026-11-23T15:00:00.000Z', 'wake')
      await settled()
      expect(notices()).toHaveLength(1)
    })

    test('names nobody when it may not', async () => {
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications: { ...DEFAULT_SETTINGS.notifications, names: false } }
      start()
      await ready()
      tick('2026-11-23T09:00:00.000Z')
      await soon(() => expect(notices()).toEqual([{ title: '2', body: '', route: '/' }]))
    })

    test('waits for the end of the quiet hours', async () => {
      const { at } = DEFAULT_SETTINGS.notifications
      const notifications = { ...DEFAULT_SETTINGS.notifications, quietFrom: at, quietTo: '10:00' as typeof at }
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications }
      start()
      await ready()
      tick('2026-11-23T09:59:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-23T10:00:00.000Z')
      await soon(() => expect(notices()).toHaveLength(1))
    })

    test('comes on the days chosen only, and on no day off', async () => {
      const { notifications } = DEFAULT_SETTINGS
      // The 23rd is a Monday.
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications: { ...notifications, days: [2, 3] } }
      await change(data, { key: 'off' }, async (db) => {
        await db.rules.put({ ...DEFAULT_RULES, daysOff: [3] })
        // What is due on the day off stands on Today, silently.
        await db.followUps.add(followUpRow('fc', 'a', '2026-11-25'))
      })
      start()
      await soon(() => expect(states.at(-1)?.onDisk).toBe(2))
      tick('2026-11-23T09:00:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-24T08:30:00.000Z')
      await soon(() => expect(notices()).toHaveLength(1))
      tick('2026-11-25T09:00:00.000Z', 'wake')
      await settled()
      expect(notices()).toHaveLength(1)
    })

    test('is not given again on a day that a journey west brings back', async () => {
      start()
      await ready()
      tick('2026-11-23T09:00:00.000Z')
      await soon(() => expect(notices()).toHaveLength(1))
      tick('2026-11-24T09:00:00.000Z')
      await soon(() => expect(notices()).toHaveLength(2))
      tick('2026-11-23T23:00:00.000Z', 'wake')
      tick('2026-11-24T10:00:00.000Z')
      await settled()
      expect(notices()).toHaveLength(2)
    })

    test('stays away when it is off', async () => {
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications: { ...DEFAULT_SETTINGS.notifications, on: false } }
      start()
      await ready()
      tick('2026-11-23T09:00:00.000Z')
      await settled()
      expect(notices()).toEqual([])
    })
  })

  describe('the calendar file', () => {
    const on = (names = true) => {
      const { notifications, feed } = DEFAULT_SETTINGS
      world.disk.settings = {
        ...DEFAULT_SETTINGS,
        notifications: { ...notifications, names },
        feed: { ...feed, on: true },
      }
    }
    const writes = () => host.calls.filter(({ name }) => name === 'feed.write').length
    const titles = () => world.disk.feed.text?.match(/(?<=SUMMARY:).*(?=\r)/g) ?? undefined

    test('is written after changes, and again when the folder is chosen', async () => {
      on()
      start()
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.add(contactRow('a', 'Anna', { tier: 'a', birthday: '1980-03-01' }))
        await db.followUps.add(followUpRow('fa', 'a', '2026-11-30'))
      })
      await soon(() => expect(host.calls.some(({ name }) => name === 'feed.folder')).toBe(true))
      expect(writes()).toBe(0)
      await host.call('feed.choose', { path: '/calendars' })
      await soon(() => expect(titles()).toEqual(['birthday Anna', 'follow-up Anna']))
      await change(data, { key: 'more' }, (db) => db.followUps.clear())
      await soon(() => expect(titles()).toEqual(['birthday Anna']))
    })

    test('names nobody where notifications may not', async () => {
      on(false)
      world.disk.feed = { folder: '/calendars' }
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.add(contactRow('a', 'Anna', { tier: 'b', birthday: '--03-01' }))
        await db.favours.add(favourRow('p', 'a', { due: '2026-12-01', what: 'Anna’s secret' }))
      })
      start()
      await soon(() => expect(titles()).toEqual(['birthday', 'promise']))
      expect(world.disk.feed.text).not.toContain('Anna')
    })

    test('is never written while it is off', async () => {
      world.disk.feed = { folder: '/calendars' }
      start()
      await add('a')
      await soon(() => expect(journal()).toEqual([1]))
      tick('2026-11-24T00:00:00.000Z', 'midnight')
      await add('b')
      await soon(() => expect(journal()).toEqual([1, 2]))
      expect(writes()).toBe(0)
    })

    test('that cannot be written is said, tried again, and no longer said once it is', async () => {
      on()
      world.disk.feed = { folder: '/calendars' }
      let gone = true
      const honest = host.call
      Object.assign(host, {
        call: (name: never, request: never) =>
          name === 'feed.write' && gone ? Promise.reject(new HostError({ code: 'not-found' })) : honest(name, request),
      })
      start()
      await soon(() => expect(states.at(-1)?.feed).toMatchObject({ code: 'not-found' }))
      expect(states.at(-1)?.problem).toBeUndefined()
      gone = false
      await soon(() => expect(world.disk.feed.text).toBeDefined())
      await soon(() => expect(states.at(-1)?.feed).toBeUndefined())
    })
  })

  describe('the sample network', () => {
    test('sends no notification and has no calendar file', async () => {
      const { feed } = DEFAULT_SETTINGS
      world.disk.settings = { ...DEFAULT_SETTINGS, feed: { ...feed, on: true } }
      world.disk.feed = { folder: '/calendars' }
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.add(contactRow('a', 'Anna'))
        await db.followUps.add(followUpRow('fa', 'a', '2026-11-23', { time: '09:30' }))
      })
      const settings = world.disk.settings
      const sample: Data = { ...data, set: 'sample' }
      const signal = new AbortController().signal
      expect(await reminderIsDue(data, settings)).toBe(true)
      expect(await reminderIsDue(sample, settings)).toBe(false)
      expect(tellingNow(data, settings)).toBeDefined()
      expect(tellingNow(sample, settings)).toBeUndefined()
      const keep = (of: Data) =>
        new FeedKeeper(of, {
          text: ({ what }) => what.kind,
          settings: () => settings,
          tell: () => undefined,
          after: 0,
          retryAfter: () => 5,
          signal,
        }).now()
      await keep(sample)
      expect(world.disk.feed.text).toBeUndefined()
      await keep(data)
      expect(world.disk.feed.text).toContain('SUMMARY:follow-up')
    })
  })

  describe('the notification of what is due at a time', () => {
    beforeEach(async () => {
      world.clock.set('2026-11-23T09:00:00.000Z')
      // The daily one is over by now.
      await data.db.meta.put({ key: 'notifiedOn', value: data.clock.today() })
      await change(data, { key: 'plan' }, async (db) => {
        await db.contacts.bulkAdd([contactRow('a', 'Anna'), contactRow('b', 'Bob')])
        await db.followUps.add(followUpRow('fa', 'a', '2026-11-23', { time: '10:15' }))
      })
    })
    const ready = () => soon(() => expect(states.at(-1)?.onDisk).toBe(1))
    const settled = async () => {
      const { seq } = await change(data, { key: 'mark' }, (db) => db.profile.put({ id: 'me', name: crypto.randomUUID() }))
      await soon(() => expect(journal().at(-1)).toBe(seq))
    }
    const quiet = (from: string, to: string) => {
      const { notifications } = DEFAULT_SETTINGS
      const at = (text: string) => text as typeof notifications.at
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications: { ...notifications, quietFrom: at(from), quietTo: at(to) } }
    }

    test('comes at its minute, once, says why, and opens the person', async () => {
      start()
      await ready()
      tick('2026-11-23T10:14:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-23T10:15:00.000Z')
      await soon(() => expect(notices()).toEqual([{ title: '1', body: 'follow-up.today Anna', route: '/people/a' }]))
      tick('2026-11-23T10:16:00.000Z')
      await settled()
      expect(notices()).toHaveLength(1)
    })

    test('is not told again after a start, and what came due while nothing ran is told then', async () => {
      const first = start()
      await ready()
      tick('2026-11-23T10:15:00.000Z')
      await soon(() => expect(notices()).toHaveLength(1))
      await first.stop()
      await change(data, { key: 'more' }, (db) =>
        db.followUps.bulkAdd([
          followUpRow('fb', 'b', '2026-11-23', { time: '11:00' }),
          followUpRow('fl', 'b', '2026-11-23', { time: '18:00' }),
        ]),
      )
      world.clock.set('2026-11-23T12:00:00.000Z')
      start()
      await soon(() => expect(notices().at(-1)).toEqual({ title: '1', body: 'follow-up.today Bob', route: '/people/b' }))
      expect(notices()).toHaveLength(2)
    })

    test('tells several of one moment together', async () => {
      await change(data, { key: 'more' }, (db) => db.followUps.add(followUpRow('fb', 'b', '2026-11-23', { time: '10:15' })))
      start()
      await soon(() => expect(states.at(-1)?.onDisk).toBe(2))
      tick('2026-11-23T10:15:00.000Z', 'wake')
      await soon(() => expect(notices()).toEqual([{ title: '2', body: 'follow-up.today Anna, follow-up.today Bob', route: '/' }]))
    })

    test('asks whether a planned meeting happened when it is over, once for all who were to be there', async () => {
      await change(data, { key: 'more' }, async (db) => {
        await db.followUps.clear()
        await db.meetings.add(meetingRow('m', '2026-11-23', { state: 'planned', time: '10:00', zone: 'UTC', minutes: 45 }))
        await db.participations.bulkAdd([
          participationRow('ma', 'm', 'a', '2026-11-23'),
          participationRow('mb', 'm', 'b', '2026-11-23'),
        ])
      })
      start()
      await soon(() => expect(states.at(-1)?.onDisk).toBe(2))
      tick('2026-11-23T10:44:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-23T10:45:00.000Z')
      await soon(() => expect(notices()).toMatchObject([{ title: '1', body: 'did-it-happen-together.any Anna' }]))
    })

    test('waits for the end of the quiet hours', async () => {
      quiet('10:00', '11:00')
      start()
      await ready()
      tick('2026-11-23T10:15:00.000Z')
      await settled()
      tick('2026-11-23T10:59:00.000Z')
      await settled()
      expect(notices()).toEqual([])
      tick('2026-11-23T11:00:00.000Z')
      await soon(() => expect(notices()).toHaveLength(1))
    })

    test('leaves alone what is done and what is of another day', async () => {
      await change(data, { key: 'more' }, async (db) => {
        await db.followUps.bulkPut([
          followUpRow('fa', 'a', '2026-11-23', { time: '10:15', state: 'done' }),
          followUpRow('fb', 'b', '2026-11-24', { time: '10:15' }),
          followUpRow('fc', 'b', '2026-11-22', { time: '10:15' }),
        ])
      })
      start()
      await soon(() => expect(states.at(-1)?.onDisk).toBe(2))
      tick('2026-11-23T10:15:00.000Z')
      await settled()
      expect(notices()).toEqual([])
    })

    test('says no reason when names may not be shown, and nothing when notifications are off', async () => {
      world.disk.settings = { ...DEFAULT_SETTINGS, notifications: { ...DEFAULT_SETTINGS.notifications, names: false } }
      start()
      await ready()
      tick('2026-11-23T10:15:00.000Z')
      await soon(() => expect(notices()).toEqual([{ title: '1', body: '', route: '/people/a' }]))
      const { notifications } = DEFAULT_SETTINGS
      host.emit('settings', { settings: { ...DEFAULT_SETTINGS, notifications: { ...notifications, on: false } } })
      await change(data, { key: 'more' }, (db) => db.followUps.add(followUpRow('fb', 'b', '2026-11-23', { time: '10:20' })))
      tick('2026-11-23T10:20:00.000Z')
      await settled()
      expect(notices()).toHaveLength(1)
    })
  })
}
