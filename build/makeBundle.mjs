import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildState, root } from './paths.mjs'
import { sourceHash } from './sourceHash.mjs'

const stampOf = (bundle) => join(buildState, `${bundle.name}.hash`)

/** Whether a bundle is missing or made from other sources than are there now. */
export function isStale(bundle) {
  if (!existsSync(bundle.target) || !existsSync(stampOf(bundle))) return true
  return readFileSync(stampOf(bundle), 'utf8') !== sourceHash(root, bundle.sources)
}

/**
 * Makes one bundle beside its place and moves it there whole, so that a failed
 * or a second build never leaves half a bundle for a running host.
 */
export async function makeBundle(bundle) {
  const { build } = await import('vite')
  const hash = sourceHash(root, bundle.sources)
  const outDir = join(buildState, `${bundle.name}-${process.pid}`)
  // Vite rejects twice when an entry does not resolve; the second rejection nobody awaits would end the process
  const stray = () => undefined
  process.on('unhandledRejection', stray)
  try {
    await build({ ...bundle.config(outDir), logLevel: 'warn' })
    const made = existsSync(join(outDir, basename(bundle.target))) ? join(outDir, basename(bundle.target)) : outDir
    replace(bundle.target, made)
    writeFileSync(stampOf(bundle), hash)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
    setImmediate(() => process.off('unhandledRejection', stray))
  }
}

function replace(target, made) {
  mkdirSync(dirname(target), { recursive: true })
  const old = join(buildState, `old-${basename(target)}-${process.pid}`)
  if (existsSync(target)) renameSync(target, old)
  renameSync(made, target)
  rmSync(old, { recursive: true, force: true })
}
