import { Dexie } from 'dexie'
import { afterAll } from 'vitest'
import type { Place } from '#tests/unit/data/suites/place.ts'

/** Real Chromium: its own IndexedDB, databases of this run deleted in the end. */
export function chromiumPlace(): Place {
  const names: string[] = []
  afterAll(async () => {
    for (const name of names) await Dexie.delete(name)
  })
  return {
    indexedDB,
    fresh: () => {
      const name = `test-${crypto.randomUUID()}`
      names.push(name)
      return { name }
    },
  }
}
