import { beforeEach, expect, it, vi } from 'vitest'
import { hostText } from '#electron/desktop/language/text.ts'
import { TRAY_ICON } from '#electron/desktop/tray/icon.ts'
import { labelTray, makeTray } from '#electron/desktop/tray/tray.ts'
import { done, forget } from '#tests/mocks/electron.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))
beforeEach(forget)

it('the cup in the tray opens Bakkie with a click and has a menu in the language of the settings', () => {
  const did: string[] = []
  const actions = { open: () => did.push('open'), logCoffee: () => did.push('log'), quit: () => did.push('quit') }
  const tray = makeTray(hostText('en', '').tray, actions)
  tray.emit('click')
  expect(did).toEqual(['open'])
  expect(done.trays[0]?.tip).toBe('Bakkie')
  labelTray(tray, hostText('nl', '').tray, actions)
  const labels = done.menus.map((items) => items.map(({ label }) => label))
  expect(labels).toEqual([
    ['Open Bakkie', 'Log a coffee', undefined, 'Quit Bakkie'],
    ['Bakkie openen', 'Bakkie noteren', undefined, 'Bakkie afsluiten'],
  ])
})

it('the icon of the tray is a PNG of 32 pixels', () => {
  const png = Buffer.from(TRAY_ICON.replace('data:image/png;base64,', ''), 'base64')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32])
})
