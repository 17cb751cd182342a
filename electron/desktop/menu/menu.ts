import { BrowserWindow, Menu } from 'electron'
import type { HostText } from '../language/text.ts'
import type { Windows } from '../windows/windows.ts'
import { pressUndo } from './pressUndo.ts'
import { menuTemplate } from './template.ts'

/** What the menu acts on. */
export interface MenuContext {
  readonly windows: Pick<Windows, 'openMain' | 'navigate'>
  readonly openLog: () => void
  readonly quit: () => void
}

/** Shows the application menu in a language. */
export function showMenu(text: HostText['menu'], { windows, openLog, quit }: MenuContext): void {
  const isMac = process.platform === 'darwin'
  const press = (what: 'undo' | 'redo') => {
    const focused = BrowserWindow.getFocusedWindow()
    if (focused !== null) pressUndo(focused.webContents, what, isMac)
  }
  const template = menuTemplate(
    text,
    {
      newWindow: () => void windows.openMain(),
      logCoffee: openLog,
      goTo: (route) => windows.navigate(route),
      undo: () => press('undo'),
      redo: () => press('redo'),
      quit,
    },
    isMac,
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
