import { photosNamed } from '../change/photosNamed.ts'
import type { Data } from '../data.ts'
import { readMeta } from '../database/metadata.ts'

/**
 * Once a day, asks the host to remove the photos that nothing names any more:
 * no contact, and no change that undo still reaches, so that a person taken back
 * has their photo. Call it when the journal is whole.
 * @returns how many went; undefined when today's sweep was done, or a side that was set aside may need them
 * @throws {HostError}
 */
export async function sweepPhotos(data: Data): Promise<number | undefined> {
  const { db, host, set, clock } = data
  const today = clock.today()
  if ((await readMeta(db, 'sweptOn')) === today || (await readMeta(db, 'setAside')) !== undefined) return undefined
  const { removed } = await host.call('photos.sweep', { set, keep: await photosNamed(db) })
  await db.meta.put({ key: 'sweptOn', value: today })
  return removed
}
