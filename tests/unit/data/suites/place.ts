import type { DatabaseOptions } from '#data/database/database.ts'
import type { Locks } from '#data/start/locks.ts'

/** Where a suite runs: Node with fake-indexeddb, or real Chromium. */
export interface Place {
  /** A database that was never used; the same answer opens the same one again. */
  fresh(): DatabaseOptions & { readonly name: string }
  /** The IndexedDB these databases are in. */
  readonly indexedDB: IDBFactory
}

/** Locks between the windows of a test, as Web Locks are between those of an origin. */
export function memoryLocks(): Locks {
  const queues = new Map<string, Promise<unknown>>()
  return {
    hold: async (name, work, signal) => {
      const before = queues.get(name) ?? Promise.resolve()
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      queues.set(
        name,
        before.then(() => held),
      )
      try {
        await Promise.race([before, aborted(signal)])
        return await work()
      } finally {
        release()
      }
    },
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
}
