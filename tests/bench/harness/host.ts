import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStale } from '../../../build/build.mjs'
import { dist } from '../../../build/paths.mjs'
import { startHost, type RunningHost } from '../../e2e/harness/hostProcess.ts'
import { benchFolder, buildBenchPage } from './bundle.ts'

/**
 * The browser host as it is built, serving the page of the measurements instead
 * of the product: the same calls, journal and disk behind the data layer.
 */
export async function startBenchHost(data: string): Promise<RunningHost> {
  const failed = await buildStale(['browser-host'])
  if (failed.length > 0) throw new Error(`Not built: ${failed.join(', ')}`)
  await buildBenchPage()
  const program = join(benchFolder, 'electron', 'browser-host.mjs')
  await mkdir(join(benchFolder, 'electron'), { recursive: true })
  await copyFile(join(dist, 'electron', 'browser-host.mjs'), program)
  return startHost({ data, program })
}
