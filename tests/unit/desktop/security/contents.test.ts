import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { guardAllContents } from '#electron/desktop/security/contents.ts'
import { ContentsMock } from '#tests/mocks/electron.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

let contents: ContentsMock

/** Whether the guard stopped an event with these particulars. */
const stops = (name: string, details: object = {}): boolean => {
  let stopped = false
  contents.emit(name, { ...details, preventDefault: () => (stopped = true) })
  return stopped
}

beforeEach(() => {
  const app = new EventEmitter()
  guardAllContents(foreseen<App>('app', app))
  contents = new ContentsMock()
  app.emit('web-contents-created', {}, contents)
})

describe('every page', () => {
  it('stays on app://bakkie', () => {
    expect(stops('will-navigate', { url: 'https://example.org/' })).toBe(true)
    expect(stops('will-navigate', { url: 'app://bakkie.example/' })).toBe(true)
    expect(stops('will-navigate', { url: 'file:///home/anna/notes.html' })).toBe(true)
    expect(stops('will-frame-navigate', { url: 'https://example.org/', isMainFrame: true })).toBe(true)
  })

  it('may reload itself, which is how a window enters another data set', () => {
    expect(stops('will-navigate', { url: 'app://bakkie/#/today' })).toBe(false)
    expect(stops('will-frame-navigate', { url: 'app://bakkie/', isMainFrame: true })).toBe(false)
  })

  it('has no frame that goes anywhere', () => {
    expect(stops('will-frame-navigate', { url: 'app://bakkie/', isMainFrame: false })).toBe(true)
  })

  it('follows no redirect and takes no webview', () => {
    expect(stops('will-redirect', { url: 'app://bakkie/' })).toBe(true)
    expect(stops('will-attach-webview')).toBe(true)
  })

  it('opens no window of its own', () => {
    const details = { url: 'app://bakkie/', frameName: '', features: '', disposition: 'new-window' as const }
    expect(contents.openHandler?.({ ...details, referrer: { url: '', policy: 'no-referrer' } })).toEqual({ action: 'deny' })
  })
})
