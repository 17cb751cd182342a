import { describe, expect, it } from 'vitest'
import { importsOf, sourcesOf } from './source.ts'

const product = sourcesOf('shared', 'electron', 'renderer')
/** The files in which a pattern stands. */
const filesWith = (pattern: RegExp): string[] => product.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('the sources', () => {
  it('import electron in main.ts, preload.ts and desktop/ alone', () => {
    const importing = product
      .filter((source) =>
        importsOf(source).some((name) => name === 'electron' || name.startsWith('electron/') || name === 'electron-store'),
      )
      .map(({ path }) => path)
    expect(importing).toContain('electron/main.ts')
    expect(importing.filter((path) => !/^electron\/(?:main\.ts|preload\.ts|desktop\/)/.test(path))).toEqual([])
  })

  it('make windows in one place, behind the guard of their preferences', () => {
    expect(filesWith(/new (?:BrowserWindow|BaseWindow|WebContentsView|BrowserView)\(/)).toEqual([
      'electron/desktop/windows/openWindow.ts',
    ])
    const opening = product.find(({ path }) => path === 'electron/desktop/windows/openWindow.ts')?.text ?? ''
    expect(opening.indexOf('assertSecurePreferences(')).toBeGreaterThan(-1)
    expect(opening.indexOf('assertSecurePreferences(options')).toBeLessThan(opening.indexOf('new BrowserWindow('))
  })

  it('put one thing on the page', () => {
    expect(filesWith(/exposeInMainWorld\(/)).toEqual(['electron/preload.ts'])
  })

  it('answer calls in one place, behind the check of their sender', () => {
    expect(filesWith(/ipcMain\s*\.\s*(?:handle|on|once|handleOnce)\(/)).toEqual(['electron/desktop/ipc/register.ts'])
  })

  it('open links of the system in one place, behind the guard of links', () => {
    expect(filesWith(/openExternal\(/)).toEqual(['electron/desktop/start/desktopShell.ts'])
  })

  it('never run Chromium without its sandbox, nor loosen the security of a page', () => {
    expect(
      filesWith(/no-sandbox|disable-web-security|ignore-certificate-errors|remote-debugging-port|enableRemoteModule/),
    ).toEqual([])
    expect(filesWith(/commandLine\s*\.\s*append/)).toEqual([])
  })

  it('load no page but the app itself', () => {
    expect(filesWith(/loadFile\(|\.loadURL\(/)).toEqual(['electron/desktop/windows/openWindow.ts'])
  })

  it('run no text as code', () => {
    expect(filesWith(/\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\s*=/)).toEqual([])
  })
})
