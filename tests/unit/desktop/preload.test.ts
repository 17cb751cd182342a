import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import { CALLS } from '#shared/contract/calls.ts'
import { isCallName } from '#shared/contract/parse.ts'
import { done, pageListeners, sendToPage } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))

const isBridge = (value: unknown): value is Bridge =>
  typeof value === 'object' && value !== null && 'call' in value && 'on' in value
const bridge = (): Bridge => {
  const exposed = done.exposed.get('bakkie')
  if (!isBridge(exposed)) throw new Error('window.bakkie is no bridge')
  return exposed
}

beforeAll(async () => {
  await import('#electron/preload.ts')
})

describe('the preload', () => {
  it('puts one thing on the page, with two functions', () => {
    expect([...done.exposed.keys()]).toEqual(['bakkie'])
    expect(Object.keys(bridge())).toEqual(['call', 'on'])
  })

  it('hands every call of the contract to its channel', async () => {
    for (const name of Object.keys(CALLS).filter(isCallName)) {
      await bridge().call(name, { given: name })
      expect(done.invoked.at(-1)).toEqual([`bakkie:call:${name}`, { given: name }])
    }
  })

  it('hands on no other channel, however it is asked', async () => {
    const before = done.invoked.length
    for (const name of ['electron-store-get-data', 'bakkie:call:app.info', '__proto__', 'constructor', '']) {
      expect(await Reflect.apply(bridge().call, undefined, [name, {}])).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      })
    }
    expect(done.invoked.length).toBe(before)
  })

  it('tells a listener its event, without the event object of Electron, until it stops listening', () => {
    const heard: unknown[][] = []
    const stop = bridge().on('navigate', (...args) => heard.push(args))
    sendToPage('bakkie:event', 'navigate', { route: '/today' })
    sendToPage('bakkie:event', 'closing', {})
    expect(heard).toEqual([[{ route: '/today' }]])
    stop()
    sendToPage('bakkie:event', 'navigate', { route: '/people' })
    expect(heard.length).toBe(1)
    expect(pageListeners('bakkie:event')).toBe(0)
  })

  it('listens to no event the contract does not know', () => {
    Reflect.apply(bridge().on, undefined, ['everything', () => undefined])
    expect(pageListeners('bakkie:event')).toBe(0)
  })
})
