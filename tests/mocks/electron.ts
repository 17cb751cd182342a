import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import { foreseen } from './foreseen.ts'

/*
 * The one stand-in for Electron in tests: each part typed from Electron's own
 * declarations, and throwing on anything a test did not foresee. Use it with
 * `vi.mock('electron', () => import('#tests/mocks/electron.ts'))`.
 */

/** Everything that was done to Electron since `forget()`. */
export const done = {
  windows: [] as WindowMock[],
  notifications: [] as NotificationMock[],
  trays: [] as TrayMock[],
  menus: [] as Electron.MenuItemConstructorOptions[][],
  applicationMenu: undefined as Electron.Menu | null | undefined,
  handlers: new Map<string, (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown>(),
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  opened: [] as string[],
  errors: [] as string[][],
  /** The questions where to save a file, and where the next one is answered with; unset: with Cancel. */
  saving: [] as Electron.SaveDialogOptions[],
  saveAt: undefined as string | undefined,
  notificationsSupported: true,
  /** What was done to the app, in order. */
  app: [] as string[],
  /** Whether another Bakkie of this profile runs already. */
  isSecond: false,
}

/** Starts a test from nothing. */
export function forget(): void {
  done.windows = []
  done.notifications = []
  done.trays = []
  done.menus = []
  done.applicationMenu = undefined
  done.handlers.clear()
  done.exposed.clear()
  done.invoked = []
  done.opened = []
  done.errors = []
  done.saving = []
  done.saveAt = undefined
  done.notificationsSupported = true
  done.app = []
  done.isSecond = false
  appEvents.removeAllListeners()
  powerEvents.removeAllListeners()
  sessionEvents.removeAllListeners()
  ipcRendererEvents.removeAllListeners()
}

/** The contents of a page: what was sent to the page, and its guards. */
export class ContentsMock
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      'send' | 'setWindowOpenHandler' | 'sendInputEvent' | 'getURL' | 'isDestroyed' | 'reload' | 'printToPDF'
    >
{
  readonly sent: unknown[][] = []
  readonly keys: Parameters<Electron.WebContents['sendInputEvent']>[0][] = []
  openHandler: ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse) | undefined
  url = ''
  reloads = 0
  destroyed = false

  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args])
  }

  setWindowOpenHandler(handler: (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse): void {
    this.openHandler = handler
  }

  sendInputEvent(event: Parameters<Electron.WebContents['sendInputEvent']>[0]): void {
    this.keys.push(event)
  }

  reload(): void {
    this.reloads += 1
  }

  /** A PDF that says only with which options it was made. */
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return Promise.resolve(Buffer.from(`%PDF ${JSON.stringify(options)}`))
  }

  getURL(): string {
    return this.url
  }

  isDestroyed(): boolean {
    return this.destroyed
  }
}

/** A window that keeps what was done to it. */
class WindowMock
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'show'
      | 'hide'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'restore'
      | 'maximize'
      | 'isVisible'
      | 'isDestroyed'
      | 'isMinimized'
      | 'isMaximized'
      | 'getNormalBounds'
      | 'loadURL'
    >
{
  readonly contents = new ContentsMock()
  readonly webContents = foreseen<Electron.WebContents>('webContents', this.contents)
  readonly options: Electron.BrowserWindowConstructorOptions
  visible = false
  minimised = false
  maximised = false
  destroyed = false
  focused = 0
  loaded: string[] = []
  bounds: Electron.Rectangle = { x: 10, y: 20, width: 1000, height: 700 }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    this.options = options
    done.windows.push(this)
  }

  static getFocusedWindow(): Electron.BrowserWindow | null {
    return null
  }

  show(): void {
    this.visible = true
  }
  hide(): void {
    this.visible = false
  }
  focus(): void {
    this.focused += 1
  }
  restore(): void {
    this.minimised = false
  }
  maximize(): void {
    this.maximised = true
  }
  isVisible(): boolean {
    return this.visible
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  isMinimized(): boolean {
    return this.minimised
  }
  isMaximized(): boolean {
    return this.maximised
  }
  getNormalBounds(): Electron.Rectangle {
    return this.bounds
  }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    this.contents.url = url
    return Promise.resolve()
  }

  /** As a click on the cross: `close` may be prevented, else the window goes. */
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }

  destroy(): void {
    this.destroyed = true
    this.contents.destroyed = true
    this.emit('closed')
  }
}
export { WindowMock as BrowserWindow }
export type { WindowMock }

/** A notification that keeps whether it was shown. */
class NotificationMock extends EventEmitter implements Pick<Electron.Notification, 'show'> {
  readonly options: Electron.NotificationConstructorOptions
  shown = false
  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    this.options = options
    done.notifications.push(this)
  }
  static isSupported(): boolean {
    return done.notificationsSupported
  }
  show(): void {
    this.shown = true
  }
}
export { NotificationMock as Notification }

/** A tray that keeps its tooltip and menu. */
class TrayMock extends EventEmitter implements Pick<Electron.Tray, 'setToolTip' | 'setContextMenu'> {
  readonly image: Electron.NativeImage | string
  tip = ''
  menu: Electron.Menu | null = null
  constructor(image: Electron.NativeImage | string) {
    super()
    this.image = image
    done.trays.push(this)
  }
  setToolTip(tip: string): void {
    this.tip = tip
  }
  setContextMenu(menu: Electron.Menu | null): void {
    this.menu = menu
  }
}
export { TrayMock as Tray }

const isDescription = (
  item: Electron.MenuItemConstructorOptions | Electron.MenuItem,
): item is Electron.MenuItemConstructorOptions => !('commandId' in item)

export const Menu = foreseen<typeof Electron.Menu>('Menu', {
  buildFromTemplate: (template) => {
    done.menus.push(template.filter(isDescription))
    return foreseen<Electron.Menu>('menu', {})
  },
  setApplicationMenu: (menu) => {
    done.applicationMenu = menu
  },
})

export const nativeImage = foreseen<typeof Electron.nativeImage>('nativeImage', {
  createFromDataURL: (url) => foreseen<Electron.NativeImage>('image', { toDataURL: () => url, isEmpty: () => url === '' }),
})

export const ipcMain = foreseen<Electron.IpcMain>('ipcMain', {
  handle: (channel, listener) => {
    if (done.handlers.has(channel)) throw new Error(`Second handler for ${channel}`)
    done.handlers.set(channel, listener)
  },
})

const ipcRendererEvents = new EventEmitter()
/** What the host would send to this page. */
export const sendToPage = (channel: string, ...args: unknown[]): boolean => ipcRendererEvents.emit(channel, {}, ...args)
/** How many listeners the page has on a channel. */
export const pageListeners = (channel: string): number => ipcRendererEvents.listenerCount(channel)

export const ipcRenderer = foreseen<Electron.IpcRenderer>('ipcRenderer', {
  invoke: (...args: unknown[]) => {
    done.invoked.push(args)
    return Promise.resolve({ ok: true, value: {} })
  },
  on(channel: string, listener: (event: Electron.IpcRendererEvent, ...args: unknown[]) => void) {
    ipcRendererEvents.on(channel, listener)
    return this as Electron.IpcRenderer
  },
  off(channel: string, listener: (event: Electron.IpcRendererEvent, ...args: unknown[]) => void) {
    ipcRendererEvents.off(channel, listener)
    return this as Electron.IpcRenderer
  },
})

export const contextBridge = foreseen<Electron.ContextBridge>('contextBridge', {
  exposeInMainWorld: (name, api: unknown) => {
    done.exposed.set(name, api)
  },
})

export const shell = foreseen<Electron.Shell>('shell', {
  openExternal: (url) => {
    done.opened.push(url)
    return Promise.resolve()
  },
})

export const dialog = foreseen<Electron.Dialog>('dialog', {
  showErrorBox: (title, content) => {
    done.errors.push([title, content])
  },
  showSaveDialog: (...args: [unknown, unknown?]) => {
    done.saving.push(args[0] as Electron.SaveDialogOptions)
    return Promise.resolve({ canceled: done.saveAt === undefined, filePath: done.saveAt ?? '' })
  },
})

/** The app, whose steps are noted. */
class AppMock
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'setName'
      | 'setPath'
      | 'getPath'
      | 'getAppPath'
      | 'getVersion'
      | 'getLocale'
      | 'enableSandbox'
      | 'requestSingleInstanceLock'
      | 'whenReady'
      | 'quit'
      | 'exit'
    >
{
  setName(name: string): void {
    done.app.push(`name ${name}`)
  }
  setPath(name: string, path: string): void {
    done.app.push(`path ${name} ${path}`)
  }
  getPath(name: string): string {
    return `/system/${name}`
  }
  getAppPath(): string {
    return '/app'
  }
  getVersion(): string {
    return '1.2.3'
  }
  getLocale(): string {
    return 'nl-NL'
  }
  enableSandbox(): void {
    done.app.push('sandbox')
  }
  requestSingleInstanceLock(): boolean {
    done.app.push('lock')
    return !done.isSecond
  }
  whenReady(): Promise<void> {
    done.app.push('ready')
    return Promise.resolve()
  }
  quit(): void {
    done.app.push('quit')
  }
  exit(code = 0): void {
    done.app.push(`exit ${code}`)
  }
}
export const appEvents = new AppMock()
export const app = foreseen<Electron.App>('app', appEvents)

export const protocol = foreseen<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => done.app.push(...schemes.map(({ scheme }) => `scheme ${scheme}`)),
  handle: (scheme) => done.app.push(`serve ${scheme}`),
})

/** A session whose guards are noted. */
class SessionMock
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setDisplayMediaRequestHandler'
      | 'setSpellCheckerEnabled'
    >
{
  readonly protocol = protocol
  readonly webRequest = foreseen<Electron.WebRequest>('webRequest', { onBeforeRequest: () => done.app.push('guard requests') })
  setPermissionRequestHandler(): void {
    done.app.push('guard permissions')
  }
  setPermissionCheckHandler(): void {
    done.app.push('guard checks')
  }
  setDevicePermissionHandler(): void {
    done.app.push('guard devices')
  }
  setDisplayMediaRequestHandler(): void {
    done.app.push('guard screens')
  }
  setSpellCheckerEnabled(enable: boolean): void {
    done.app.push(`spell check ${enable}`)
  }
}
const sessionEvents = new SessionMock()
export const session = foreseen<typeof Electron.session>('session', {
  defaultSession: foreseen<Electron.Session>('defaultSession', sessionEvents),
})

const powerEvents = new EventEmitter()
export const powerMonitor = foreseen<Electron.PowerMonitor>('powerMonitor', powerEvents)

export const nativeTheme = foreseen<Electron.NativeTheme>('nativeTheme', { shouldUseDarkColors: false, themeSource: 'system' })

const display = foreseen<Electron.Display>('display', { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } })
export const screen = foreseen<Electron.Screen>('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
})

/** The global shortcuts registered now. */
export const shortcuts = new Map<string, () => void>()
export const globalShortcut = foreseen<Electron.GlobalShortcut>('globalShortcut', {
  register: (accelerator, callback) => {
    shortcuts.set(accelerator, callback)
    return true
  },
  unregister: (accelerator) => void shortcuts.delete(accelerator),
})
