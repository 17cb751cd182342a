import type { App, WebContents } from 'electron'
import { isAppPage } from '../address.ts'

/**
 * Keeps every page on app://bakkie: no navigation away, no redirect, no frame,
 * no webview, no window the host did not make itself.
 */
export function guardAllContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

function guardContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    // a reload of the page itself is how a window enters another data set
    if (!event.isMainFrame || !isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isAppPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
