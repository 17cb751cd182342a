import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Place } from './suites/place.ts'

/** Node: an IndexedDB of its own in memory. Dexie's live queries run only where it knows of one. */
export function fakePlace(): Place {
  const indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = indexedDB
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  let made = 0
  return { indexedDB, fresh: () => ({ name: `test-${++made}`, indexedDB, IDBKeyRange }) }
}
