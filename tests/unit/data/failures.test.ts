import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { openData } from '#data/start/open.ts'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import { memoryLocks } from './suites/place.ts'
import { testClock } from './suites/world.ts'

/** An IndexedDB that refuses to open, as Chromium's does when its files cannot be read or written. */
function refusing(name: string) {
  const inner = new IDBFactory()
  const deleted: string[] = []
  const factory = Object.assign(Object.create(inner) as IDBFactory, {
    databases: () => inner.databases(),
    open: () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', name)
    },
    deleteDatabase: (database: string) => {
      deleted.push(database)
      return inner.deleteDatabase(database)
    },
  })
  return { factory, deleted }
}

describe('a database that will not open', () => {
  test.each([
    ['UnknownError', 'unavailable'],
    ['QuotaExceededError', 'disk-full'],
  ])('%s is told as a value, and nothing is recreated or deleted', async (name, reason) => {
    const { factory, deleted } = refusing(name)
    const host = memoryHost()
    const opened = await openData({
      host,
      set: 'own',
      clock: testClock(),
      locks: memoryLocks(),
      database: { name: 'bakkie', indexedDB: factory, IDBKeyRange },
    })
    expect(opened).toMatchObject({ kind: 'failed', reason })
    expect(deleted).toEqual([])
    expect(host.calls).toEqual([])
  })
})
