import type { Session, WebRequest } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { guardSession } from '#electron/desktop/security/session.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

type Handler<Name extends keyof Session> = Session[Name] extends (handler: infer H) => unknown ? NonNullable<H> : never

let request: Handler<'setPermissionRequestHandler'>
let check: Handler<'setPermissionCheckHandler'>
let device: Handler<'setDevicePermissionHandler'>
let beforeRequest: unknown
let spellCheck = true
let screenShared: unknown = 'not asked'

beforeEach(() => {
  const session = foreseen<Session>('session', {
    setPermissionRequestHandler: (handler) => {
      if (handler !== null) request = handler
    },
    setPermissionCheckHandler: (handler) => {
      if (handler !== null) check = handler
    },
    setDevicePermissionHandler: (handler) => {
      if (handler !== null) device = handler
    },
    setDisplayMediaRequestHandler: (handler) => {
      const asked = foreseen<Parameters<NonNullable<typeof handler>>[0]>('request', {})
      handler?.(asked, (streams) => (screenShared = streams))
    },
    setSpellCheckerEnabled: (enable) => {
      spellCheck = enable
    },
    webRequest: foreseen<WebRequest>('webRequest', { onBeforeRequest: (listener: unknown) => (beforeRequest = listener) }),
  })
  guardSession(session)
})

const asks = (permission: string, requestingUrl: string): boolean => {
  let answer: boolean | undefined
  Reflect.apply(request, undefined, [{}, permission, (granted: boolean) => (answer = granted), { requestingUrl }])
  return answer ?? Promise.reject(new Error('no answer')) === undefined
}
const checks = (permission: string, origin: string): unknown => Reflect.apply(check, undefined, [null, permission, origin, {}])
const isCancelled = (url: string): unknown => {
  let answer: { cancel?: boolean } = {}
  if (typeof beforeRequest === 'function') beforeRequest({ url }, (response: { cancel?: boolean }) => (answer = response))
  return answer.cancel
}

describe('the session', () => {
  const own = 'app://bakkie/'

  it.each(['media', 'geolocation', 'notifications', 'midi', 'pointerLock', 'openExternal', 'clipboard-read', 'hid', 'unknown'])(
    'denies %s',
    (permission) => {
      expect(asks(permission, own)).toBe(false)
      expect(checks(permission, own)).toBe(false)
    },
  )

  it.each(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'])('grants %s to its own page alone', (permission) => {
    expect(asks(permission, own)).toBe(true)
    expect(asks(permission, 'app://bakkie/#/people')).toBe(true)
    expect(checks(permission, own)).toBe(true)
    for (const other of ['https://example.org/', 'app://bakkie.example/', 'app://bakkie@example.org/', '']) {
      expect(asks(permission, other)).toBe(false)
      expect(checks(permission, other)).toBe(false)
    }
  })

  it('gives out no device, no screen and fetches no dictionary', () => {
    expect(Reflect.apply(device, undefined, [{}])).toBe(false)
    expect(screenShared).toEqual({})
    expect(spellCheck).toBe(false)
  })

  it('lets no request leave the app', () => {
    expect(isCancelled('https://example.org/pixel.png')).toBe(true)
    expect(isCancelled('http://127.0.0.1:8080/')).toBe(true)
    expect(isCancelled('wss://example.org/')).toBe(true)
    expect(isCancelled('file:///etc/hosts')).toBe(true)
    expect(isCancelled('app://bakkie/assets/index.js')).toBe(false)
    expect(isCancelled('blob:app://bakkie/5d1e')).toBe(false)
  })
})
