import type { MenuItemConstructorOptions } from 'electron'
import type { HostText } from '../language/text.ts'

/** What the menu can do. */
export interface MenuActions {
  readonly newWindow: () => void
  readonly logCoffee: () => void
  readonly goTo: (route: string) => void
  /** Undo and redo of the page: of the text while a field has the focus, else of the last change. */
  readonly undo: () => void
  readonly redo: () => void
  readonly quit: () => void
}

/**
 * The application menu.
 *
 * @param isMac macOS has its application menu first and its own places for settings and quit
 */
export function menuTemplate(text: HostText['menu'], actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  const settings: MenuItemConstructorOptions = {
    label: text.settings,
    accelerator: 'CommandOrControl+,',
    click: () => actions.goTo('/settings'),
  }
  const quit: MenuItemConstructorOptions = { label: text.quit, accelerator: 'CommandOrControl+Q', click: actions.quit }
  const between: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [macMenu(text, settings, quit)] : []),
    {
      label: text.file,
      submenu: [
        { label: text.logCoffee, click: actions.logCoffee },
        { label: text.newWindow, accelerator: 'CommandOrControl+Shift+N', click: actions.newWindow },
        between,
        ...(isMac ? [] : [settings, between]),
        { label: text.closeWindow, role: 'close' },
        ...(isMac ? [] : [quit]),
      ],
    },
    editMenu(text, actions),
    {
      label: text.view,
      submenu: [
        { label: text.zoomIn, role: 'zoomIn' },
        { label: text.zoomOut, role: 'zoomOut' },
        { label: text.zoomReset, role: 'resetZoom' },
        between,
        { label: text.fullScreen, role: 'togglefullscreen' },
      ],
    },
    { label: text.window, role: 'window', submenu: [{ label: text.minimise, role: 'minimize' }] },
    { label: text.help, role: 'help', submenu: [{ label: text.about, role: 'about' }] },
  ]
}

/**
 * Undo and redo have no accelerator that the menu takes itself: the page hears
 * the keys, for it alone knows whether text or a change is to be taken back.
 */
const editMenu = (text: HostText['menu'], actions: MenuActions): MenuItemConstructorOptions => ({
  label: text.edit,
  submenu: [
    { label: text.undo, accelerator: 'CommandOrControl+Z', registerAccelerator: false, click: actions.undo },
    { label: text.redo, accelerator: 'CommandOrControl+Shift+Z', registerAccelerator: false, click: actions.redo },
    { type: 'separator' },
    { label: text.cut, role: 'cut' },
    { label: text.copy, role: 'copy' },
    { label: text.paste, role: 'paste' },
    { label: text.selectAll, role: 'selectAll' },
  ],
})

const macMenu = (
  text: HostText['menu'],
  settings: MenuItemConstructorOptions,
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions => ({
  label: 'Bakkie',
  submenu: [
    { label: text.about, role: 'about' },
    { type: 'separator' },
    settings,
    { type: 'separator' },
    { label: text.hide, role: 'hide' },
    { label: text.hideOthers, role: 'hideOthers' },
    { label: text.showAll, role: 'unhide' },
    { type: 'separator' },
    quit,
  ],
})
