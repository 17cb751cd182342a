import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Place } from './suites/place.ts'

/** Node: an IndexedDB of its own in memory. */
export function fakePlace(): Place {
  const indexedDB = new IDBFactory()
  let made = 0
  return { indexedDB, fresh: () => ({ name: `test-${++made}`, indexedDB, IDBKeyRange }) }
}
