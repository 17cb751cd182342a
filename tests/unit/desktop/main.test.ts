import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { foreseen } from '#tests/mocks/foreseen.ts'

// the same electron after every reset of the modules
const electron = await vi.hoisted(() => import('#tests/mocks/electron.ts'))
vi.mock('electron', () => electron)
vi.mock('electron-store', () => import('#tests/mocks/electronStore.ts'))

const { appEvents, done, forget, nativeTheme, powerMonitor, shortcuts } = electron

let folder: string
const { argv } = process
beforeEach(async () => {
  forget()
  folder = await mkdtemp(join(tmpdir(), 'bakkie-main-'))
  process.argv = ['electron', '.', '--data', folder]
  vi.resetModules()
})
afterEach(async () => {
  if (done.windows.length > 0) await quit()
  process.argv = argv
  await rm(folder, { recursive: true })
})

/** Longer than a busy machine takes, in ms. */
const patiently = { timeout: 20_000 }
const hasArrived = () => done.windows.length > 0 || done.errors.length > 0 || done.app.includes('quit')

/** Runs main.ts until it has a window, has ended or has told of trouble. */
async function start(): Promise<void> {
  await import('#electron/main.ts')
  await vi.waitFor(() => expect(hasArrived()).toBe(true), patiently)
}

/** Asks to quit as the system does, and answers as the engine does. */
async function quit(): Promise<boolean> {
  let prevented = false
  appEvents.emit('before-quit', { preventDefault: () => (prevented = true) })
  await call('app.closed-down', {})
  await vi.waitFor(() => expect(done.app.at(-1)).toMatch(/^exit/), patiently)
  return prevented
}

/** A call from the first window's own page. */
function call(name: string, request: unknown): unknown {
  const frame = foreseen<Electron.WebFrameMain>('frame', { origin: 'app://bakkie', url: 'app://bakkie/#/today', parent: null })
  const sender = foreseen<Electron.WebContents>('contents', {
    mainFrame: frame,
    printToPDF: () => Promise.resolve(Buffer.from('%PDF')),
  })
  const event = foreseen<Electron.IpcMainInvokeEvent>('event', { senderFrame: frame, sender })
  return done.handlers.get(`bakkie:call:${name}`)?.(event, request)
}

describe('the desktop app', () => {
  it('knows its profile, scheme and sandbox before Electron is ready, and its guards before the first window', async () => {
    await start()
    expect(done.app).toEqual([
      'name Bakkie',
      `path userData ${join(folder, 'desktop-profile')}`,
      'scheme app',
      'sandbox',
      'lock',
      'ready',
      'guard permissions',
      'guard checks',
      'guard devices',
      'guard screens',
      'spell check false',
      'guard requests',
      'serve app',
    ])
    expect(done.windows.map(({ loaded }) => loaded)).toEqual([['app://bakkie/#/']])
  })

  it('keeps its profile under its frozen name when no folder is given', async () => {
    process.argv = ['electron', '.']
    done.isSecond = true
    await start()
    expect(done.app).toContain(`path userData ${join('/system/appData', 'Bakkie')}`)
  })

  it('runs once: a second start ends, and the first one shows its window', async () => {
    done.isSecond = true
    await start()
    expect(done.app.slice(-2)).toEqual(['lock', 'quit'])
    expect(done.windows).toEqual([])
    expect(await readdir(folder)).toEqual([])

    forget()
    vi.resetModules()
    await start()
    expect(done.windows[0]?.visible).toBe(false)
    appEvents.emit('second-instance')
    expect(done.windows[0]?.visible).toBe(true)
  })

  it('answers the calls of its page with the services over its data folder', async () => {
    await start()
    expect(await call('app.info', {})).toMatchObject({
      ok: true,
      value: { host: 'desktop', version: '1.2.3', dataFolder: folder },
    })
    expect(await call('links.open', { url: 'file:///etc/passwd' })).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await call('links.open', { url: 'mailto:anna@example.org' })).toEqual({ ok: true, value: { opened: true } })
    expect(await call('settings.write', { theme: 1 })).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(done.opened).toEqual(['mailto:anna@example.org'])
  })

  it('prints the page that asks to a file', async () => {
    await start()
    done.saveAt = join(folder, 'printed.pdf')
    expect(await call('page.print', { name: 'Ledger of Anna' })).toEqual({ ok: true, value: { outcome: 'saved' } })
    expect(await readFile(done.saveAt, 'utf8')).toBe('%PDF')
  })

  it('follows the settings at once: theme, language of the menu, shortcut, every window', async () => {
    await start()
    expect([...shortcuts.keys()]).toEqual(['CommandOrControl+Shift+L'])
    await call('settings.write', { theme: 'dark', language: 'en', logShortcut: 'Alt+B' })
    expect(nativeTheme.themeSource).toBe('dark')
    expect([...shortcuts.keys()]).toEqual(['Alt+B'])
    expect(done.menus.at(-1)?.[0]?.label).toBe('Open Bakkie')
    expect(done.windows[0]?.contents.sent.map(([, name]) => name)).toEqual(['settings'])
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark' })
  })

  it('opens the log window with its shortcut', async () => {
    await start()
    shortcuts.get('CommandOrControl+Shift+L')?.()
    expect(done.windows[1]?.loaded).toEqual(['app://bakkie/#/log'])
  })

  it('tells its pages the time when the machine wakes', async () => {
    await start()
    powerMonitor.emit('resume')
    expect(done.windows[0]?.contents.sent).toEqual([['bakkie:event', 'clock', expect.objectContaining({ reason: 'wake' })]])
  })

  it('quits only after the engine has answered, and gives the folder back', async () => {
    await start()
    expect(await readdir(folder)).toContain('in-use.json')
    expect(await quit()).toBe(true)
    expect(done.windows[0]?.contents.sent).toEqual([['bakkie:event', 'closing', {}]])
    expect(done.app.at(-1)).toBe('exit 0')
    expect(await readdir(folder)).not.toContain('in-use.json')
  })

  it('starts in the sample network when asked to', async () => {
    process.argv.push('--sample', '40')
    await start()
    expect(await call('app.info', {})).toMatchObject({ value: { dataSet: 'sample', sampleSize: 40 } })
  })

  it('says, in the language of the machine, that a folder cannot be used, and changes nothing', async () => {
    await writeFile(join(folder, 'in-the-way'), '')
    process.argv = ['electron', '.', '--data', join(folder, 'in-the-way')]
    await start()
    expect(done.errors[0]?.[0]).toBe('Bakkie kan niet starten')
    expect(done.app.at(-1)).toBe('exit 1')
    expect(done.windows).toEqual([])
  })
})
