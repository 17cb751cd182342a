import type { GlobalShortcut } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { LogShortcut } from '#electron/desktop/shortcut/shortcut.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

let registered: Map<string, () => void>
let pressed: number
let shortcut: LogShortcut
beforeEach(() => {
  registered = new Map()
  pressed = 0
  const shortcuts = foreseen<GlobalShortcut>('globalShortcut', {
    register: (accelerator, callback) => {
      if (accelerator === 'nonsense') throw new TypeError('no accelerator')
      if (accelerator === 'Taken') return false
      registered.set(accelerator, callback)
      return true
    },
    unregister: (accelerator) => void registered.delete(accelerator),
  })
  shortcut = new LogShortcut(shortcuts, () => (pressed += 1))
})

describe('the shortcut of the log window', () => {
  it('works as soon as it is chosen', () => {
    expect(shortcut.use('Control+Shift+L')).toBe(true)
    registered.get('Control+Shift+L')?.()
    expect(pressed).toBe(1)
  })

  it('takes the place of the one before, and of none', () => {
    shortcut.use('Control+Shift+L')
    shortcut.use('Control+Shift+K')
    expect([...registered.keys()]).toEqual(['Control+Shift+K'])
    expect(shortcut.use('')).toBe(true)
    expect([...registered.keys()]).toEqual([])
  })

  it('is not registered twice when other settings change', () => {
    shortcut.use('Control+Shift+L')
    registered.clear()
    expect(shortcut.use('Control+Shift+L')).toBe(true)
    expect(registered.size).toBe(0)
  })

  it.each(['Taken', 'nonsense'])('says so when %s cannot be had, and has none then', (accelerator) => {
    shortcut.use('Control+Shift+L')
    expect(shortcut.use(accelerator)).toBe(false)
    expect(registered.size).toBe(0)
  })
})
