import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Frame } from '#electron/desktop/windows/frame.ts'
import { openWindow } from '#electron/desktop/windows/openWindow.ts'
import { Windows } from '#electron/desktop/windows/windows.ts'
import { done, forget, type WindowMock } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))

let windows: Windows
let remembered: Frame[]
beforeEach(() => {
  forget()
  remembered = []
  windows = new Windows({
    open: openWindow,
    preload: '/app/preload.cjs',
    isDark: () => false,
    frame: () => ({ width: 1200, height: 800 }),
    remember: (frame) => remembered.push(frame),
  })
})

/** The window made as the nth. */
const nth = (index: number): WindowMock => {
  const window = done.windows[index]
  if (window === undefined) throw new Error(`There are ${done.windows.length} windows`)
  return window
}

describe('the last main window', () => {
  it('is hidden when it is closed, for it may be the engine, and comes back', () => {
    windows.openMain()
    nth(0).visible = true
    nth(0).close()
    expect(nth(0).destroyed).toBe(false)
    expect(nth(0).visible).toBe(false)
    windows.show()
    expect(nth(0).visible).toBe(true)
    expect(done.windows.length).toBe(1)
  })

  it('goes when another one is left, and that one is then the last', () => {
    windows.openMain()
    windows.openMain()
    nth(0).close()
    expect(nth(0).destroyed).toBe(true)
    nth(1).close()
    expect(nth(1).destroyed).toBe(false)
  })

  it('is the last also while the log window is open', () => {
    windows.openMain()
    windows.openLog('/log')
    nth(0).close()
    expect(nth(0).destroyed).toBe(false)
    nth(1).close()
    expect(nth(1).destroyed).toBe(true)
  })

  it('goes once the app quits', () => {
    windows.openMain()
    windows.letGo()
    nth(0).close()
    expect(nth(0).destroyed).toBe(true)
    expect(windows.anyOpen).toBe(false)
  })
})

describe('the windows', () => {
  it('are brought to the front rather than opened again', () => {
    windows.openMain()
    nth(0).minimised = true
    windows.show()
    expect(nth(0).minimised).toBe(false)
    expect(nth(0).focused).toBe(1)
    windows.openLog('/log')
    windows.openLog('/log')
    expect(done.windows.length).toBe(2)
  })

  it('go to the route of a notification, in the window that is there or a new one', () => {
    windows.navigate('/people/1')
    expect(nth(0).loaded).toEqual(['app://bakkie/#/people/1'])
    windows.navigate('/today')
    expect(nth(0).contents.sent).toEqual([['bakkie:event', 'navigate', { route: '/today' }]])
  })

  it('are all told, and one that was destroyed is not', () => {
    windows.openMain()
    windows.openMain()
    nth(0).close()
    windows.tellAll('closing', {})
    expect(nth(0).contents.sent).toEqual([])
    expect(nth(1).contents.sent).toEqual([['bakkie:event', 'closing', {}]])
  })

  it('remember where they stood, but not while minimised', () => {
    windows.openMain()
    nth(0).emit('moved')
    nth(0).minimised = true
    nth(0).emit('resized')
    expect(remembered).toEqual([{ x: 10, y: 20, width: 1000, height: 700, maximised: false }])
  })
})
