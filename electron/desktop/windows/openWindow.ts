import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { addressOf } from '../address.ts'
import { assertSecurePreferences, securePreferences } from '../security/webPreferences.ts'
import { LOG_SIZE, MINIMUM, type Frame } from './frame.ts'

export type WindowKind = 'main' | 'log'

/** What a new window needs to know. */
export interface WindowRequest {
  readonly kind: WindowKind
  /** As in the renderer's route table. */
  readonly route: string
  /** Absolute path of the bundled preload. */
  readonly preload: string
  /** For a main window: where it opens. */
  readonly frame?: Partial<Frame> & { width: number; height: number }
  /** Paper or roast, so that no white flashes up before the first screen. */
  readonly dark: boolean
}

/** Colours of DESIGN.md: paper and roast. */
const background = (dark: boolean) => (dark ? '#1B1714' : '#FBF8F3')

/**
 * Makes a window and loads its route. Every window of Bakkie is made here, and
 * none without the security preferences.
 */
export function openWindow(request: WindowRequest): BrowserWindow {
  const options: BrowserWindowConstructorOptions = {
    ...(request.kind === 'main' ? mainOptions(request.frame) : logOptions),
    show: false,
    title: 'Bakkie',
    backgroundColor: background(request.dark),
    webPreferences: securePreferences(request.preload),
  }
  assertSecurePreferences(options.webPreferences)
  const window = new BrowserWindow(options)
  window.once('ready-to-show', () => {
    if (request.frame?.maximised === true) window.maximize()
    window.show()
  })
  reloadAfterCrash(window)
  // a load that fails shows as an empty window; the app:// handler answers every path, so it fails only while quitting
  window.loadURL(addressOf(request.route)).catch(() => undefined)
  return window
}

/** How often a page that crashed is loaded again: one that always crashes must not go round for ever. */
const MOST_RELOADS = 3

/** Loads a page again whose process crashed or ran out of memory: it may be the engine, and nothing acknowledged is lost. */
function reloadAfterCrash(window: BrowserWindow): void {
  let reloads = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || reloads >= MOST_RELOADS) return
    reloads += 1
    window.webContents.reload()
  })
}

const mainOptions = (frame: WindowRequest['frame']): BrowserWindowConstructorOptions => ({
  ...(frame === undefined ? {} : { width: frame.width, height: frame.height }),
  ...(frame?.x === undefined || frame.y === undefined ? {} : { x: frame.x, y: frame.y }),
  minWidth: MINIMUM.width,
  minHeight: MINIMUM.height,
  autoHideMenuBar: true,
})

const logOptions: BrowserWindowConstructorOptions = {
  ...LOG_SIZE,
  useContentSize: true,
  resizable: false,
  maximizable: false,
  minimizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  autoHideMenuBar: true,
}
