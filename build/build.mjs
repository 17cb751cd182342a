import { mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { bundles } from './bundles.mjs'
import { isStale, makeBundle } from './makeBundle.mjs'
import { buildState, root } from './paths.mjs'

/** The names of the bundles that are missing or out of date. */
export const staleBundles = () => bundles.filter(isStale).map((bundle) => bundle.name)

/**
 * Builds the bundles whose sources changed. Progress goes to stderr: stdout
 * belongs to the host that starts after it.
 *
 * @param {readonly string[]} [names] only these bundles; all where none is named
 * @returns {Promise<string[]>} the names of the bundles that could not be built
 */
export async function buildStale(names = []) {
  const unknown = names.filter((name) => !bundles.some((bundle) => bundle.name === name))
  if (unknown.length > 0)
    throw new Error(`No such bundle: ${unknown.join(', ')}. There are: ${bundles.map((b) => b.name).join(', ')}`)
  mkdirSync(buildState, { recursive: true })
  const failed = []
  for (const bundle of bundles.filter((each) => names.length === 0 || names.includes(each.name))) {
    if (!isStale(bundle)) continue
    const began = Date.now()
    try {
      await makeBundle(bundle)
      console.error(`Built ${relative(root, bundle.target)} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
    } catch (error) {
      failed.push(bundle.name)
      console.error(`Could not build ${bundle.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed
}

if (process.argv[1] === import.meta.filename) {
  const failed = await buildStale(process.argv.slice(2))
  if (failed.length > 0) process.exitCode = 1
}
