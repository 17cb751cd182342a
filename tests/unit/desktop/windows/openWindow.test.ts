import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openWindow } from '#electron/desktop/windows/openWindow.ts'
import { done, forget } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))
beforeEach(forget)

const preload = '/app/preload.cjs'

describe('a window', () => {
  it('loads its route on app://bakkie and shows itself when there is something to see', () => {
    openWindow({ kind: 'main', route: '/today', preload, dark: false })
    const [window] = done.windows
    expect(window?.loaded).toEqual(['app://bakkie/#/today'])
    expect(window?.visible).toBe(false)
    window?.emit('ready-to-show')
    expect(window?.visible).toBe(true)
  })

  it('has the security preferences and the preload, of either kind', () => {
    openWindow({ kind: 'main', route: '/', preload, dark: false })
    openWindow({ kind: 'log', route: '/log', preload, dark: false })
    for (const { options } of done.windows) {
      expect(options.webPreferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, preload })
    }
    expect(done.windows.length).toBe(2)
  })

  it('begins on paper or on roast, without a white flash', () => {
    openWindow({ kind: 'main', route: '/', preload, dark: false })
    openWindow({ kind: 'main', route: '/', preload, dark: true })
    expect(done.windows.map(({ options }) => options.backgroundColor)).toEqual(['#FBF8F3', '#1B1714'])
  })

  it('is as large as it stood, and 900 × 640 at least', () => {
    openWindow({
      kind: 'main',
      route: '/',
      preload,
      dark: false,
      frame: { x: 5, y: 6, width: 1000, height: 700, maximised: true },
    })
    const [window] = done.windows
    expect(window?.options).toMatchObject({ x: 5, y: 6, width: 1000, height: 700, minWidth: 900, minHeight: 640 })
    window?.emit('ready-to-show')
    expect(window?.maximised).toBe(true)
  })

  it('for the log is 640 × 260 and stays so', () => {
    openWindow({ kind: 'log', route: '/log', preload, dark: false })
    expect(done.windows[0]?.options).toMatchObject({ width: 640, height: 260, useContentSize: true, resizable: false })
  })

  it('is loaded again when its page crashes, but not for ever, nor when it went as it should', () => {
    openWindow({ kind: 'main', route: '/', preload, dark: false })
    const contents = done.windows[0]?.contents
    contents?.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(contents?.reloads).toBe(0)
    for (let crash = 0; crash < 5; crash += 1) contents?.emit('render-process-gone', {}, { reason: 'oom' })
    expect(contents?.reloads).toBe(3)
  })
})
