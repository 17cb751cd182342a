import { describe, expect, it } from 'vitest'
import { assertSecurePreferences, securePreferences } from '#electron/desktop/security/webPreferences.ts'

const secure = securePreferences('/app/preload.cjs')

describe('the preferences of a window', () => {
  it('isolate, sandbox and keep Node, webviews and the spell checker out', () => {
    expect(secure).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      preload: '/app/preload.cjs',
    })
    expect(() => assertSecurePreferences(secure)).not.toThrow()
  })

  it('are refused when absent', () => {
    expect(() => assertSecurePreferences(undefined)).toThrow('Insecure window')
    expect(() => assertSecurePreferences({})).toThrow('Insecure window')
  })

  it.each(Object.entries(secure).filter(([name]) => name !== 'preload'))('are refused without %s: %s', (name, value) => {
    expect(() => assertSecurePreferences({ ...secure, [name]: !value })).toThrow(`Insecure window: ${name}`)
    expect(() => assertSecurePreferences({ ...secure, [name]: undefined })).toThrow(`Insecure window: ${name}`)
  })

  it.each(['enableBlinkFeatures', 'additionalArguments', 'session', 'partition'])('are refused with %s', (name) => {
    expect(() => assertSecurePreferences({ ...secure, [name]: 'x' })).toThrow(`Insecure window: ${name}`)
  })
})
