import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { buildStale } from './build.mjs'
import { electronBinary } from './electronBinary.mjs'
import { root } from './paths.mjs'

/**
 * The desktop host, built and started anew at every change of the sources.
 *
 * @param {readonly string[]} args for the host; its data stand in .bakkie-build/dev-data unless `--data` says otherwise
 */
export async function devDesktop(args) {
  const binary = electronBinary()
  if (binary === undefined) {
    console.error('Electron is not there yet: "npm start -- --desktop" fetches it.')
    process.exitCode = 1
    return
  }
  const data = args.some((arg) => arg.startsWith('--data')) ? [] : ['--data', join(root, '.bakkie-build', 'dev-data')]
  let desktop
  const restart = async () => {
    if ((await buildStale()).length > 0) return
    if (desktop !== undefined && desktop.exitCode === null && desktop.signalCode === null) {
      const gone = once(desktop, 'exit')
      desktop.kill('SIGTERM')
      await gone
    }
    desktop = spawn(binary, [root, ...data, ...args], { stdio: 'inherit' })
  }
  await restart()
  let timer
  for (const folder of ['electron', 'renderer', 'shared']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      // editors write a file in several steps
      timer = setTimeout(() => void restart(), 200)
    })
  }
}
