import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserHost } from './browserHost.ts'
import { openAppWindow, windowArguments } from './chromium.ts'

const SIZES = { main: { width: 1280, height: 860 }, log: { width: 680, height: 520 } } as const
/** A page that reloads is back within this time, in ms. */
const RELOAD = 5_000

/** The app windows of one browser. */
export interface AppWindows {
  /** Settles with true when the last window was closed, with false when the browser could not start. */
  readonly closed: Promise<boolean>
  /** Ends the browser. */
  readonly close: () => void
}

/** Opens the app window and, for `window.open`, further ones of the same browser. */
export function openWindows(host: BrowserHost, binary: string): AppWindows {
  const { profile } = host.services.layout
  const open = (kind: keyof typeof SIZES, route: string) =>
    openAppWindow(binary, windowArguments(host.address(route), profile, SIZES[kind]))
  const first = open('main', '/')
  // The profile's browser runs already: the process of a further window hands its address over and ends.
  host.openWindowsWith(async ({ kind, route }) => open(kind, route).started)
  const closed = async (): Promise<boolean> => {
    if (!(await first.ended) && host.streams.count() === 0) {
      host.openWindowsWith(() => Promise.resolve(false))
      return false
    }
    // A browser left over from an earlier start took the window: then its pages are what counts.
    await wait(RELOAD)
    while (host.streams.count() > 0) {
      await new Promise<void>((gone) => host.streams.onGone(gone))
      await wait(RELOAD)
    }
    return true
  }
  return { closed: closed(), close: first.close }
}
