import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Surroundings } from './dataFolder.ts'

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
]

/** Where browsers of the Chromium family are installed on this system, most likely first. */
export function chromiumPlaces({ platform, home, env }: Surroundings): string[] {
  const given = env['CHROMIUM'] === undefined || env['CHROMIUM'] === '' ? [] : [env['CHROMIUM']]
  if (platform === 'darwin') {
    const roots = ['/Applications', join(home, 'Applications')]
    return [...given, ...roots.flatMap((root) => MAC.map((name) => join(root, `${name}.app`, 'Contents', 'MacOS', name)))]
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined)
    return [...given, ...roots.flatMap((root) => WINDOWS.map((parts) => join(root, ...parts)))]
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/snap/bin']
  return [...given, ...LINUX.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

/** The installed Chromium to open windows with; undefined where there is none. */
export function findChromium(surroundings: Surroundings, exists: (path: string) => boolean = existsSync): string | undefined {
  return chromiumPlaces(surroundings).find((path) => exists(path))
}

/** The arguments of an app window with a profile of its own that asks nobody anything over the network. */
export function windowArguments(url: string, profile: string, size: { width: number; height: number }): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    `--window-size=${size.width},${size.height}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
  ]
}

/** A browser process that was started. */
export interface BrowserProcess {
  readonly started: Promise<boolean>
  /** Settles when the process ended: true when it ended by itself and well. */
  readonly ended: Promise<boolean>
  readonly close: () => void
}

/** Starts the browser. It is no child of the terminal's group: Ctrl C reaches the host, which then lets the pages finish. */
export function openAppWindow(binary: string, args: readonly string[]): BrowserProcess {
  const child = spawn(binary, args, { stdio: 'ignore', detached: process.platform !== 'win32' })
  return {
    started: new Promise((started) => child.once('spawn', () => started(true)).once('error', () => started(false))),
    ended: new Promise((ended) => child.once('exit', (code) => ended(code === 0)).once('error', () => ended(false))),
    close: () => void child.kill(),
  }
}
