import type { Data } from '#data/data.ts'
import { breathing } from '#data/importing/pause.ts'
import type { TaskOptions } from '#data/importing/readInWorker.ts'
import type { BackupPhoto } from '#shared/formats/backup/backup.ts'
import { writeBackup } from '#shared/formats/backup/backup.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import type { Download } from './download.ts'
import { dated } from './download.ts'
import { pagesOf } from './pages.ts'
import { photoOf } from './photo.ts'

/** How much text is gathered before it becomes a part of the file, in UTF-16 units. */
const PART = 1024 * 1024

/** The photos that contacts name; one whose file is missing is left out. */
async function* photosOf(data: Data): AsyncGenerator<BackupPhoto> {
  const seen = new Set<string>()
  for await (const page of pagesOf(data.db, 'contacts')) {
    for (const { photo: hash } of page) {
      if (hash === undefined || seen.has(hash)) continue
      seen.add(hash)
      const photo = await photoOf(data, hash)
      if (photo !== undefined) yield photo
    }
  }
}

/**
 * Everything as one JSON file: all records of all tables, and the photos they
 * name. What changes while it is written may or may not be in it.
 * @throws the signal's reason when aborted
 */
export async function exportEverything(data: Data, { onProgress, signal }: TaskOptions = {}): Promise<Download> {
  const breathe = breathing(signal)
  const counts = await Promise.all(TABLE_NAMES.map((table) => data.db.table(table).count()))
  const total = counts.reduce((sum, count) => sum + count, 0)
  let done = 0
  const source = {
    exportedAt: data.clock.now(),
    async *rows(table: (typeof TABLE_NAMES)[number]) {
      for await (const page of pagesOf(data.db, table)) {
        yield page
        done += page.length
        onProgress?.({ done: Math.min(done, total), total })
        await breathe()
      }
    },
    photos: () => photosOf(data),
  }
  const parts: Blob[] = []
  let text = ''
  for await (const piece of writeBackup(source)) {
    text += piece
    if (text.length < PART) continue
    parts.push(new Blob([text]))
    text = ''
    await breathe()
  }
  parts.push(new Blob([text]))
  return { blob: new Blob(parts, { type: 'application/json' }), fileName: dated(data, 'bakkie', 'json') }
}
