import { chooseHost } from './chooseHost.mjs'
import { electronBinary, fetchElectron } from './electronBinary.mjs'
import { readFlags } from './flags.mjs'
import { install, isInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { runHost } from './runHost.mjs'
import { say } from './say.mjs'

/**
 * `npm start`: installs and builds what is missing, then runs the desktop host,
 * or says in one line why not and runs the browser host.
 *
 * @param {readonly string[]} args the flags
 * @returns {Promise<number>} the exit code
 */
export async function start(args) {
  const flags = readFlags(args)
  if (flags.kind === 'wrong') {
    await say(flags.key, flags.values)
    await say('flags')
    return 2
  }
  if (flags.help) {
    await say('flags')
    return 0
  }
  if (!isInstalled(root)) {
    await say('installing')
    if (!install(root)) {
      await say('installFailed')
      return 1
    }
  }
  const { buildStale, staleBundles } = await import('./build.mjs')
  if (staleBundles().length > 0) await say('building')
  if ((await buildStale()).length > 0) {
    await say('buildFailed')
    return 1
  }
  const binary = await desktopBinary(flags.host)
  return runHost({ passed: flags.passed, ...(binary === undefined ? {} : { binary }) })
}

/** Electron's executable, or undefined after saying why the browser host runs. */
async function desktopBinary(asked) {
  const choice = chooseHost({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasDisplay: Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY),
    ...(asked === undefined ? {} : { asked }),
  })
  if (choice.host === 'browser') {
    if (choice.why !== undefined) await say(choice.why)
    return undefined
  }
  const present = electronBinary()
  if (present !== undefined) return present
  const fetched = await fetchElectron({ again: asked === 'desktop' })
  if ('binary' in fetched) return fetched.binary
  await say('whyNotFetched', { why: fetched.why })
  return undefined
}
