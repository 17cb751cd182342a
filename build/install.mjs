import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether what stands in node_modules is what the lockfile asks for. Compared
 * by content, not by date: a checkout of another branch touches the files.
 *
 * @param {string} folder the folder of package-lock.json
 */
export function isInstalled(folder) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const installed = packagesOf(installedFile)
  return Object.entries(wanted).every(([path, entry]) => {
    // optional packages are those of other machines
    if (path === '' || entry.optional === true || entry.devOptional === true) return true
    return installed[path]?.version === entry.version
  })
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Installs exactly what the lockfile says; all output goes to stderr.
 *
 * @param {string} folder the folder of package-lock.json
 * @returns {boolean} whether it succeeded
 */
export function install(folder) {
  const npm = process.env.npm_execpath
  const viaNode = npm !== undefined && /\.c?js$/.test(npm)
  const [command, ...args] = viaNode ? [process.execPath, npm, 'ci'] : ['npm', 'ci']
  // electron 45 asks for a newer Node only for its installer, which runs on 20
  const result = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: !viaNode && process.platform === 'win32',
  })
  return result.status === 0
}
