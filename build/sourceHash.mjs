import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Hash of the names and contents of files and folders, so that a checkout, a
 * touched file or a changed clock makes nothing stale.
 *
 * @param {string} root the folder the paths are relative to
 * @param {readonly string[]} paths files and folders; one that is not there counts as empty
 * @returns {string} SHA-256, hexadecimal
 */
export function sourceHash(root, paths) {
  const hash = createHash('sha256')
  for (const path of [...paths].sort()) addPath(hash, root, path)
  return hash.digest('hex')
}

function addPath(hash, root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (stat === undefined) return
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addPath(hash, root, `${path}/${name}`)
    return
  }
  const content = readFileSync(join(root, path))
  hash.update(`${path}\0${content.length}\0`).update(content)
}
