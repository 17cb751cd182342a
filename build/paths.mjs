import { join, resolve } from 'node:path'

/** The root of the checkout: the folder of package.json. */
export const root = resolve(import.meta.dirname, '..')
/** Everything that is built stands here; nothing in it is kept. */
export const dist = join(root, 'dist')
/** What the build remembers about itself: hashes of sources, half-made bundles. Never packaged. */
export const buildState = join(dist, '.build')
