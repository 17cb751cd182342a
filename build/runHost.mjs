import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { dist, root } from './paths.mjs'

/**
 * Runs a host until it ends, handing on the signals that end it.
 *
 * @param {{ binary?: string, passed: readonly string[] }} host Electron's executable for the desktop host, else the browser host
 * @returns {Promise<number>} its exit code
 */
export function runHost({ binary, passed }) {
  const [command, ...args] =
    binary === undefined ? [process.execPath, join(dist, 'electron', 'browser-host.mjs')] : [binary, root]
  const child = spawn(command, [...args, ...passed], { stdio: 'inherit' })
  const handOn = (signal) => child.kill(signal)
  // the terminal sends Ctrl C to the whole group; listening keeps this process until the host has closed down
  process.on('SIGINT', () => {})
  process.on('SIGTERM', handOn)
  process.on('SIGHUP', handOn)
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code, signal) => done(code ?? (signal === null ? 1 : 0)))
  })
}
