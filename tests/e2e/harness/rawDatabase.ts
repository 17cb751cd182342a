import type { Page } from '@playwright/test'

/** The names of the IndexedDB databases of the page's origin. */
export async function databasesOf(page: Page): Promise<string[]> {
  return await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
}

/** What a database holds, read past Bakkie: the names of its stores, and all rows of one of them. */
export async function readPast(page: Page, database: string, store: string): Promise<{ stores: string[]; rows: unknown[] }> {
  return await page.evaluate(
    async ([name, from]) =>
      await new Promise((done, failed) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => failed(new Error(opening.error?.message)))
        opening.addEventListener('success', () => {
          const db = opening.result
          const reading = db.transaction(from).objectStore(from).getAll()
          reading.addEventListener('success', () => {
            const rows: unknown[] = reading.result
            done({ stores: [...db.objectStoreNames], rows })
            db.close()
          })
        })
      }),
    [database, store] as const,
  )
}

/** Raises the version of a database and adds a store, as a newer Bakkie would. */
export async function upgradePast(page: Page, database: string, version: number, store: string): Promise<void> {
  await page.evaluate(
    async ([name, to, added]) =>
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name, to)
        opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore(added))
        opening.addEventListener('error', () => failed(new Error(opening.error?.message)))
        opening.addEventListener('success', () => {
          opening.result.close()
          done()
        })
      }),
    [database, version, store] as const,
  )
}

/** Writes rows past Bakkie, for a test of what is shown of them. */
export async function writePast(page: Page, database: string, store: string, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ([name, to, all]) =>
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => failed(new Error(opening.error?.message)))
        opening.addEventListener('success', () => {
          const db = opening.result
          const writing = db.transaction(to, 'readwrite')
          for (const row of all) writing.objectStore(to).put(row)
          writing.addEventListener('complete', () => {
            db.close()
            done()
          })
        })
      }),
    [database, store, rows] as const,
  )
}
