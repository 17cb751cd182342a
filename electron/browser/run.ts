import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { version } from '../../package.json'
import { asHostError } from '#electron/services/disk/diskErrors.ts'
import { FolderInUse } from '#electron/services/folder/lock.ts'
import type { BrowserHost } from './browserHost.ts'
import { startBrowserHost } from './browserHost.ts'
import { findChromium } from './chromium.ts'
import { dataFolder } from './dataFolder.ts'
import { readFlags } from './flags.ts'
import { PortTaken } from './port.ts'
import type { StartText } from './speak.ts'
import { spokenLanguage, startText } from './speak.ts'
import type { AppWindows } from './windows.ts'
import { openWindows } from './windows.ts'

/** The built renderer stands beside the folder of this bundle. */
const RENDERER = join(import.meta.dirname, '..', 'renderer')

type Say = (key: StartText, values?: Record<string, string>) => void

/** What went wrong at the start, and with which values it is told. */
function startProblem(error: unknown, folder: string): [StartText, Record<string, string>] {
  if (error instanceof PortTaken) return ['portTaken', { port: String(error.port) }]
  if (error instanceof FolderInUse) {
    const { owner } = error
    if (owner === undefined) return ['folderInUse', { folder }]
    const key = owner.host === 'desktop' ? 'folderInUseDesktop' : 'folderInUseBrowser'
    return [key, { folder, pid: String(owner.pid) }]
  }
  const { code, message } = asHostError(error)
  if (code === 'disk-full') return ['diskFull', { folder }]
  if (code === 'not-writable') return ['folderNotWritable', { folder }]
  return ['failed', { folder, why: message }]
}

/** Settles on Ctrl C or when the system asks the program to end. */
function untilAsked(): Promise<void> {
  return new Promise((asked) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked())
  })
}

/** Prints a fresh address for each Enter. */
function answerEnter(host: BrowserHost): void {
  process.stdin.on('data', (typed: Buffer) => {
    if (typed.includes(10) || typed.includes(13)) console.log(host.address())
  })
  process.stdin.on('error', () => undefined)
}

/**
 * Runs the browser host until it is asked to end or its last window is closed.
 * Standard output has addresses only, each alone on its line; everything said goes to standard error.
 * @returns the exit code: 0 after a normal end, 1 when it could not start, 2 for a wrong flag
 */
export async function runBrowserHost(args: readonly string[]): Promise<number> {
  let language = spokenLanguage('system', process.env)
  const say: Say = (key, values) => console.error(startText(language, key, values))
  const flags = readFlags(args)
  if ('wrong' in flags) {
    say('wrongFlag', { flag: flags.wrong })
    return 2
  }
  if (!existsSync(join(RENDERER, 'index.html'))) {
    say('notBuilt')
    return 1
  }
  const folder = dataFolder(flags.data)
  // The way out is known before anything is open.
  const asked = untilAsked()
  let host: BrowserHost
  try {
    host = await startBrowserHost({
      folder,
      renderer: RENDERER,
      version,
      log: (line) => console.error(line),
      ...(flags.port === undefined ? {} : { port: flags.port }),
      ...(flags.sample === undefined ? {} : { dataSet: 'sample', sampleSize: flags.sample }),
    })
  } catch (error) {
    say(...startProblem(error, folder))
    return 1
  }
  const { settings, setAside } = host.services.settings.read()
  language = spokenLanguage(settings.language, process.env)
  if (setAside !== undefined) say('settingsSetAside', { name: setAside })
  answerEnter(host)
  const windows = flags.noOpen ? undefined : appWindows(host, say)
  await Promise.race([asked, windows === undefined ? printed(host) : untilClosed(host, windows, say)])
  if (host.streams.count() > 0) say('closing')
  await host.stop()
  windows?.close()
  return 0
}

/** Prints the address and serves on. */
function printed(host: BrowserHost): Promise<never> {
  console.log(host.address())
  return new Promise(() => undefined)
}

/** Opens the app window, or says why there can be none. */
function appWindows(host: BrowserHost, say: Say): AppWindows | undefined {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const binary = isRoot ? undefined : findChromium({ platform: process.platform, home: homedir(), env: process.env })
  if (binary !== undefined) return openWindows(host, binary)
  say(isRoot ? 'noRoot' : 'noChromium')
  sayAddressFollows(say)
  return undefined
}

/** Settles when the last window was closed; where the browser could not start, prints the address and serves on. */
async function untilClosed(host: BrowserHost, windows: AppWindows, say: Say): Promise<void> {
  if (await windows.closed) return
  say('windowFailed')
  sayAddressFollows(say)
  await printed(host)
}

function sayAddressFollows(say: Say): void {
  say('openThis')
  say('pressEnter')
}
