import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.mjs'

const electronFolder = join(root, 'node_modules', 'electron')
const outcomeFile = join(root, '.bakkie-build', 'electron.json')
/** The first attempt to fetch the binary may take this long, in ms. */
export const fetchBound = 20_000

/**
 * Electron's executable, where its binary of the installed version is there.
 *
 * @param {string} [folder] the folder of the `electron` package
 * @returns {string | undefined}
 */
export function electronBinary(folder = electronFolder) {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), readFileSync(pathFile, 'utf8'))
  return existsSync(path) ? path : undefined
}

/**
 * Fetches Electron's binary, once: a failure is remembered for this version of
 * Electron, so that the next start does not wait again.
 *
 * @param {{ again: boolean }} options `again` tries in spite of a remembered failure
 * @returns {Promise<{ binary: string } | { why: string }>} `why` is one line
 */
export async function fetchElectron({ again }) {
  const version = electronVersion()
  const known = rememberedFailure(version)
  if (known !== undefined && !again) return { why: known }
  const why = await runInstaller()
  const binary = electronBinary()
  if (binary !== undefined) return { binary }
  remember({ version, why })
  return { why }
}

const electronVersion = () => JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version

function rememberedFailure(version) {
  if (!existsSync(outcomeFile)) return undefined
  try {
    const known = JSON.parse(readFileSync(outcomeFile, 'utf8'))
    return known.version === version && typeof known.why === 'string' ? known.why : undefined
  } catch {
    return undefined
  }
}

function remember(outcome) {
  mkdirSync(dirname(outcomeFile), { recursive: true })
  writeFileSync(outcomeFile, JSON.stringify(outcome))
}

function runInstaller() {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(electronFolder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      done(`no answer within ${fetchBound / 1000} s`)
    }, fetchBound)
    child.once('error', (error) => errors === '' && (errors = error.message))
    child.once('close', () => {
      clearTimeout(timer)
      done(firstReason(errors))
    })
  })
}

/** The first line of an error that says something, without the name of the error class and the stack. */
export function firstReason(errors) {
  const line = errors
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '' && !each.startsWith('at '))
  return line === undefined ? 'the download failed' : line.replace(/^(?:[A-Za-z]*Error):\s*/, '').slice(0, 160)
}
