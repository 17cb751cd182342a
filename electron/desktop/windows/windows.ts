import type { BrowserWindow } from 'electron'
import type { EventName, EventPayload } from '#shared/contract/calls.ts'
import { EVENT_CHANNEL } from '../ipc/channels.ts'
import type { Frame } from './frame.ts'
import type { WindowKind, WindowRequest } from './openWindow.ts'

/** What the windows need from outside. */
export interface WindowsContext {
  readonly open: (request: WindowRequest) => BrowserWindow
  readonly preload: string
  readonly isDark: () => boolean
  /** Where the next main window opens. */
  readonly frame: () => Partial<Frame> & { width: number; height: number }
  readonly remember: (frame: Frame) => void
}

/**
 * All windows of the app. The last main window is hidden when it is closed,
 * never destroyed: it may be the engine that writes the journal.
 */
export class Windows {
  readonly #context: WindowsContext
  readonly #all = new Map<BrowserWindow, WindowKind>()
  #quitting = false

  constructor(context: WindowsContext) {
    this.#context = context
  }

  /** Opens another main window. */
  openMain(route = '/'): BrowserWindow {
    const window = this.#open('main', route, this.#context.frame())
    const remember = () => {
      if (window.isDestroyed() || window.isMinimized()) return
      this.#context.remember({ ...window.getNormalBounds(), maximised: window.isMaximized() })
    }
    window.on('resized', remember)
    window.on('moved', remember)
    window.on('close', (event) => {
      remember()
      if (this.#quitting || this.#count('main') > 1) return
      event.preventDefault()
      window.hide()
    })
    return window
  }

  /** Shows the log window, of which there is one. Its page closes it: with Escape, or once all is said and another window gets the focus. */
  openLog(route: string): BrowserWindow {
    const present = this.#first('log')
    if (present !== undefined) {
      present.show()
      present.focus()
      return present
    }
    return this.#open('log', route)
  }

  /** Brings a main window to the front, opening one where there is none. */
  show(): BrowserWindow {
    const window = this.#first('main')
    if (window === undefined) return this.openMain()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    return window
  }

  /** Brings a main window to the front and sends it to a route. */
  navigate(route: string): void {
    const window = this.#first('main')
    if (window === undefined) {
      this.openMain(route)
      return
    }
    this.show()
    this.tell(window, 'navigate', { route })
  }

  /** Tells one window something. */
  tell<Name extends EventName>(window: BrowserWindow, name: Name, payload: EventPayload<Name>): void {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload)
  }

  /** Tells every window something. */
  tellAll<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    for (const window of this.#all.keys()) this.tell(window, name, payload)
  }

  /** Whether any page is there to answer. */
  get anyOpen(): boolean {
    return this.#all.size > 0
  }

  /** From now on closing a window destroys it. */
  letGo(): void {
    this.#quitting = true
  }

  #open(kind: WindowKind, route: string, frame?: WindowRequest['frame']): BrowserWindow {
    const { open, preload, isDark } = this.#context
    const window = open({ kind, route, preload, dark: isDark(), ...(frame === undefined ? {} : { frame }) })
    this.#all.set(window, kind)
    window.on('closed', () => this.#all.delete(window))
    return window
  }

  #first(kind: WindowKind): BrowserWindow | undefined {
    return [...this.#all].find(([window, each]) => each === kind && !window.isDestroyed())?.[0]
  }

  #count(kind: WindowKind): number {
    return [...this.#all].filter(([window, each]) => each === kind && !window.isDestroyed()).length
  }
}
