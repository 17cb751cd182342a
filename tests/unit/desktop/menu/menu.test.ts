import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { hostText } from '#electron/desktop/language/text.ts'
import { showMenu } from '#electron/desktop/menu/menu.ts'
import { pressUndo } from '#electron/desktop/menu/pressUndo.ts'
import { menuTemplate } from '#electron/desktop/menu/template.ts'
import { ContentsMock, done } from '#tests/mocks/electron.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

vi.mock('electron', () => import('#tests/mocks/electron.ts'))

const nothing = () => undefined
const actions = { newWindow: nothing, logCoffee: nothing, goTo: nothing, undo: nothing, redo: nothing, quit: nothing }
const english = hostText('en', '').menu

/** All items, with those of submenus. */
const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])

describe('the application menu', () => {
  it.each([true, false])('has a label for each item that is no separator (macOS: %s)', (isMac) => {
    for (const item of flat(menuTemplate(english, actions, isMac))) {
      if (item.type !== 'separator') expect(item.label).toMatch(/\S/)
    }
  })

  it('speaks Dutch as well as English', () => {
    const labels = (language: 'en' | 'nl') =>
      flat(menuTemplate(hostText(language, '').menu, actions, false)).map(({ label }) => label)
    expect(labels('en')).toContain('Log a coffee')
    expect(labels('nl')).toContain('Bakkie noteren')
  })

  it('offers no developer tools, no reload and nothing that leaves the app', () => {
    const roles = flat(menuTemplate(english, actions, true)).map(({ role }) => role?.toLowerCase())
    for (const role of ['toggledevtools', 'reload', 'forcereload', 'viewmenu', 'filemenu']) expect(roles).not.toContain(role)
  })

  it('has quit once, and where the system expects it', () => {
    const quits = (isMac: boolean) =>
      menuTemplate(english, actions, isMac).flatMap(({ label, submenu }) =>
        Array.isArray(submenu) && submenu.some((item) => item.label === english.quit) ? [label] : [],
      )
    expect(quits(true)).toEqual(['Bakkie'])
    expect(quits(false)).toEqual([english.file])
  })

  it('leaves the keys of undo to the page, which knows whether text or a change is meant', () => {
    const undo = flat(menuTemplate(english, actions, false)).filter(
      ({ label }) => label === english.undo || label === english.redo,
    )
    expect(undo.map(({ registerAccelerator }) => registerAccelerator)).toEqual([false, false])
  })

  it("presses the page's own keys for undo and redo", () => {
    const contents = new ContentsMock()
    pressUndo(foreseen<Electron.WebContents>('contents', contents), 'undo', false)
    pressUndo(foreseen<Electron.WebContents>('contents', contents), 'redo', true)
    expect(contents.keys.map((key) => [key.type, key.modifiers])).toEqual([
      ['keyDown', ['control']],
      ['keyUp', ['control']],
      ['keyDown', ['meta', 'shift']],
      ['keyUp', ['meta', 'shift']],
    ])
  })

  it('is shown, and its items do what they say', () => {
    const did: unknown[] = []
    showMenu(english, {
      windows: {
        openMain: () => {
          did.push('new window')
          throw new Error('needs no window here')
        },
        navigate: (route) => did.push(route),
      },
      openLog: () => did.push('log'),
      quit: () => did.push('quit'),
    })
    expect(done.applicationMenu).toBeDefined()
    const click = (label: string) => {
      const item = flat(done.menus.at(-1) ?? []).find((each) => each.label === label)
      if (item?.click !== undefined) Reflect.apply(item.click, item, [])
    }
    click(english.settings)
    click(english.logCoffee)
    click(english.quit)
    expect(did).toEqual(['/settings', 'log', 'quit'])
  })
})
