import type { App, Shell as ElectronShell } from 'electron'
import type { Shell } from '../../services/handlers.ts'
import type { notify } from '../notifications/notify.ts'
import type { Quitting } from '../quitting/quitting.ts'
import type { Windows } from '../windows/windows.ts'

/** What the shell of the desktop host is made of. */
export interface DesktopShellParts {
  readonly app: Pick<App, 'getVersion'>
  readonly shell: Pick<ElectronShell, 'openExternal'>
  readonly windows: Pick<Windows, 'openMain' | 'openLog' | 'navigate'>
  readonly quitting: Pick<Quitting, 'closedDown'>
  readonly notify: typeof notify
  readonly log: (line: string) => void
}

/** The desktop's side of the host contract: windows, links, notifications. */
export const desktopShell = ({ app, shell, windows, quitting, notify, log }: DesktopShellParts): Shell => ({
  host: 'desktop',
  version: app.getVersion(),
  openLink: (url) =>
    shell.openExternal(url).then(
      () => true,
      () => false,
    ),
  notify: async (notice) => notify(notice, (route) => windows.navigate(route)),
  openWindow: async ({ route, kind }) => {
    if (kind === 'log') windows.openLog(route)
    else windows.openMain(route)
    return true
  },
  closedDown: () => quitting.closedDown(),
  log,
})
