import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const { FORCE_COLOR: _colour, ...rest } = process.env
/** Colours only where somebody looks: a log of dots is unreadable with them. */
const plain = process.stdout.isTTY ? process.env : { ...rest, NO_COLOR: '1' }

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs a command of the project and shows what it says.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} its exit code; 1 when it could not be run or was killed
 */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...plain, ...env } })
    child.once('error', (error) => {
      console.log(error.message)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Runs the Node script of an installed package: the same on every platform, without a shell. */
export const runNode = (script, args, env) => run(process.execPath, [script, ...args], env)

/**
 * The counts of a check that has no tests of its own: nothing when it went
 * well, one failure when not.
 *
 * @param {number} code exit code
 * @returns {Counts}
 */
export const checked = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 })

/**
 * Runs one stage under its heading and says how long it took and what it counted.
 *
 * @param {string} name
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
export async function stage(name, work) {
  console.log(`\n── ${name}`)
  const began = Date.now()
  const counts = await work()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`)
  return counts
}
