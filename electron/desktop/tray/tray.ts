import { Menu, nativeImage, Tray } from 'electron'
import type { HostText } from '../language/text.ts'
import { TRAY_ICON } from './icon.ts'

/** What the tray can do. */
export interface TrayActions {
  readonly open: () => void
  readonly logCoffee: () => void
  readonly quit: () => void
}

/**
 * The cup in the system tray: where a hidden Bakkie can be found again.
 *
 * @returns the tray, to be kept: one that is collected disappears
 */
export function makeTray(text: HostText['tray'], actions: TrayActions): Tray {
  const tray = new Tray(nativeImage.createFromDataURL(TRAY_ICON))
  tray.setToolTip('Bakkie')
  tray.on('click', actions.open)
  labelTray(tray, text, actions)
  return tray
}

/** Gives the tray its menu again, in another language. */
export function labelTray(tray: Tray, text: HostText['tray'], actions: TrayActions): void {
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: text.open, click: actions.open },
      { label: text.logCoffee, click: actions.logCoffee },
      { type: 'separator' },
      { label: text.quit, click: actions.quit },
    ]),
  )
}
