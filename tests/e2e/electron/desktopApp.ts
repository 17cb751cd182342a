import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { join } from 'node:path'
import { electronBinary } from '../../../build/electronBinary.mjs'

const root = join(import.meta.dirname, '..', '..', '..')

/** Why the desktop host cannot run here; undefined where it can. */
export function whyNoDesktop(): string | undefined {
  if (electronBinary() === undefined) return "Electron's binary is not there; npm start -- --desktop fetches it"
  const hasDisplay = Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])
  return process.platform === 'linux' && !hasDisplay ? 'this session has no display for a window' : undefined
}

/** The built desktop app, and its first window. */
export interface DesktopApp {
  readonly app: ElectronApplication
  readonly page: Page
}

/** Starts the built desktop app over a data folder; as root without the sandbox, which only a test may do. */
export async function startApp(data: string): Promise<DesktopApp> {
  const executablePath = electronBinary()
  const app = await _electron.launch({
    args: [root, '--data', data, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(executablePath === undefined ? {} : { executablePath }),
    env: { ...environment(), LANG: 'en_GB.UTF-8', TZ: 'Europe/Amsterdam' },
  })
  return { app, page: await app.firstWindow() }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
