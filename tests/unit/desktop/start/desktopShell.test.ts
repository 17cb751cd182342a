import { beforeEach, describe, expect, it, vi } from 'vitest'
import { desktopShell } from '#electron/desktop/start/desktopShell.ts'
import { openWindow } from '#electron/desktop/windows/openWindow.ts'
import { Windows } from '#electron/desktop/windows/windows.ts'
import { done, forget, shell } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))

let closedDown: number
const makeShell = (electronShell: Pick<Electron.Shell, 'openExternal'> = shell) =>
  desktopShell({
    app: { getVersion: () => '1.2.3' },
    shell: electronShell,
    windows: new Windows({
      open: openWindow,
      preload: '/preload.cjs',
      isDark: () => false,
      frame: () => ({ width: 1200, height: 800 }),
      remember: () => undefined,
    }),
    quitting: { closedDown: () => (closedDown += 1) },
    notify: (notice, goTo) => {
      goTo(notice.route)
      return true
    },
    log: () => undefined,
  })
beforeEach(() => {
  forget()
  closedDown = 0
})

describe("the desktop's side of the contract", () => {
  it('opens links in the system, and says when that fails', async () => {
    expect(await makeShell().openLink('https://example.org/')).toBe(true)
    expect(done.opened).toEqual(['https://example.org/'])
    expect(await makeShell({ openExternal: () => Promise.reject(new Error('no browser')) }).openLink('tel:1')).toBe(false)
  })

  it('opens windows of both kinds at their route', async () => {
    const desktop = makeShell()
    expect(await desktop.openWindow({ route: '/people', kind: 'main' })).toBe(true)
    expect(await desktop.openWindow({ route: '/log', kind: 'log' })).toBe(true)
    expect(done.windows.map(({ loaded }) => loaded)).toEqual([['app://bakkie/#/people'], ['app://bakkie/#/log']])
  })

  it('leads a clicked notification to its route', async () => {
    expect(await makeShell().notify({ title: 't', body: 'b', route: '/today' })).toBe(true)
    expect(done.windows[0]?.loaded).toEqual(['app://bakkie/#/today'])
  })

  it('hears that the engine has everything on disk', () => {
    const desktop = makeShell()
    desktop.closedDown()
    expect(closedDown).toBe(1)
    expect(desktop).toMatchObject({ host: 'desktop', version: '1.2.3' })
  })
})
