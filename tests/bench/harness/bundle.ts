import { join } from 'node:path'
import { build } from 'vite'
import { dist, root } from '../../../build/paths.mjs'
import { rendererConfig } from '../../../build/vite.renderer.mjs'

/** Where the measurements build and keep what is theirs. */
export const benchFolder = join(dist, '.bench')

/**
 * Builds the page of the measurements the way the renderer is built.
 * @returns its folder
 */
export async function buildBenchPage(): Promise<string> {
  const folder = join(benchFolder, 'renderer')
  await build({ ...rendererConfig(folder), root: join(root, 'tests', 'bench', 'page'), logLevel: 'warn' })
  return folder
}
