import type { Data } from '#data/data.ts'
import { fillSample } from '#data/sample/index.ts'
import type { Progress } from '#data/importing/index.ts'

const LOCK = 'bakkie-fill-sample'

/** Whether this is a sample network that has nobody in it yet. */
export const isEmptySample = async ({ set, db }: Data): Promise<boolean> => set === 'sample' && (await db.contacts.count()) === 0

/**
 * Fills the sample network once, whichever window comes first; the others wait until it is there.
 * @param size how many people; the sample's own number when left out
 * @throws what the database threw; the signal's reason when stopped
 */
export async function fillOnce(
  data: Data,
  size: number | undefined,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  await navigator.locks.request(LOCK, { signal }, async () => {
    if (!(await isEmptySample(data))) return
    await fillSample(data, { onProgress, signal, ...(size === undefined ? {} : { size }) })
  })
}
