import { buildStale } from '../../../build/build.mjs'

/** No end-to-end test ever runs an older build than the sources. */
export default async function buildFirst(): Promise<void> {
  const failed = await buildStale()
  if (failed.length > 0) throw new Error(`Not built: ${failed.join(', ')}`)
}
