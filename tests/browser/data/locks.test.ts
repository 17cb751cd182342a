import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { change } from '#data/change/change.ts'
import { startEngine } from '#data/engine/engine.ts'
import { openData } from '#data/start/open.ts'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import { contactRow } from '#tests/unit/data/suites/records.ts'
import { testClock } from '#tests/unit/data/suites/world.ts'

const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })

test('with the locks of the browser windows open one after the other and elect one engine, which hands over', async () => {
  const name = `test-${crypto.randomUUID()}`
  const host = memoryHost()
  const request = { host, set: 'sample' as const, clock: testClock(), database: { name } }
  const opened = await Promise.all([openData(request), openData(request)])
  const [one, other] = opened.map((each) => (each.kind === 'ready' ? each.data : undefined))
  if (one === undefined || other === undefined) throw new Error(JSON.stringify(opened))

  const options = { reminderText: () => ({ title: '', body: '' }), feedText: () => '', snapshotAfter: 0 }
  const first = startEngine(one, options)
  await soon(() => expect(first.elected()).toBe(true))
  const second = startEngine(other, options)
  await change(other, { key: 'there' }, (db) => db.contacts.add(contactRow('a', 'Anna')))
  await soon(() => expect(host.disk.sample.changes).toHaveLength(1))
  expect(second.elected()).toBe(false)
  await first.stop()
  await soon(() => expect(second.elected()).toBe(true))
  await change(one, { key: 'here' }, (db) => db.contacts.add(contactRow('b', 'Bob')))
  await soon(() => expect(host.disk.sample.changes).toHaveLength(2))
  await second.stop()
  one.db.close()
  other.db.close()
  await Dexie.delete(name)
})
