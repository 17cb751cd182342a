import {
  app,
  dialog,
  globalShortcut,
  ipcMain,
  nativeTheme,
  powerMonitor,
  screen,
  session,
  shell,
  type WebContents,
} from 'electron'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Settings } from '#shared/contract/settings.ts'
import { InstantSchema } from '#shared/domain/records/values.ts'
import { afterOnMachine, machineZone } from '../../services/clock/machineClock.ts'
import { nodeDisk } from '../../services/disk/disk.ts'
import { thisMachine } from '../../services/folder/machine.ts'
import { createAnswer, createHandlers } from '../../services/handlers.ts'
import { createRendererFiles } from '../../services/rendererFiles.ts'
import { openServices } from '../../services/services.ts'
import { APP_ORIGIN } from '../address.ts'
import { askWhereToSave } from '../downloads/downloads.ts'
import { chooseFeedFolder } from '../feed/chooseFolder.ts'
import { registerCalls } from '../ipc/register.ts'
import { hostText } from '../language/text.ts'
import { showMenu } from '../menu/menu.ts'
import { notify } from '../notifications/notify.ts'
import { printToPdf } from '../print/printToPdf.ts'
import { followPower } from '../power/wake.ts'
import { Quitting } from '../quitting/quitting.ts'
import { serveRenderer } from '../scheme/serve.ts'
import { guardSession } from '../security/session.ts'
import { electronSettings } from '../settings/electronSettings.ts'
import { LogShortcut } from '../shortcut/shortcut.ts'
import { labelTray, makeTray } from '../tray/tray.ts'
import { frameToOpen } from '../windows/frame.ts'
import { openFrameStore } from '../windows/frameStore.ts'
import { openWindow } from '../windows/openWindow.ts'
import { Windows } from '../windows/windows.ts'
import { desktopShell } from './desktopShell.ts'
import type { DesktopFlags } from './flags.ts'
import type { Folders } from './folders.ts'
import { relayEvents } from './relayEvents.ts'

/** The log window's route in the renderer's route table. */
const LOG_ROUTE = '/log'

/**
 * Starts the desktop host once Electron is ready: services over the data
 * folder, then the guards, then the first window.
 *
 * @throws {FolderInUse} another Bakkie has the folder
 */
export async function startDesktop(folders: Folders, flags: DesktopFlags): Promise<{ windows: Windows; quitting: Quitting }> {
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  const { sample } = flags
  const services = await openServices({
    host: 'desktop',
    folder: folders.data,
    disk: nodeDisk,
    machine: thisMachine,
    zone: machineZone,
    after: afterOnMachine,
    openStore: electronSettings,
    ...(sample === undefined ? {} : { dataSet: 'sample', sampleSize: sample }),
  })
  const settings = () => services.settings.read().settings
  const text = () => hostText(settings().language, app.getLocale())
  const frames = openFrameStore(folders.profile)
  const windows = new Windows({
    open: openWindow,
    preload: join(app.getAppPath(), 'dist', 'electron', 'preload.cjs'),
    isDark: () => nativeTheme.shouldUseDarkColors,
    frame: () => frameToOpen(frames.read(), workAreas()),
    remember: frames.write,
  })
  const quitting = new Quitting({
    anyOpen: () => windows.anyOpen,
    tellClosing: () => windows.tellAll('closing', {}),
    letGo: () => windows.letGo(),
    closeServices: services.close,
    exit: () => app.exit(0),
    after: afterOnMachine,
  })
  const quit = () => void quitting.begin()
  const desktop = desktopShell({ app, shell, windows, quitting, notify, log })

  guardSession(session.defaultSession)
  serveRenderer(session.defaultSession.protocol, createRendererFiles(nodeDisk, join(app.getAppPath(), 'dist', 'renderer')))
  askWhereToSave(session.defaultSession, () => text().download, APP_ORIGIN)
  const callerOf = (contents: WebContents) => ({
    print: (name: string) => printToPdf(contents, name, { dialog, disk: nodeDisk, text: text().print }),
    chooseFolder: () => chooseFeedFolder(dialog, text().feed),
  })
  registerCalls(ipcMain, createAnswer(createHandlers(services, desktop), log), callerOf, log)
  relayEvents(services.listeners, windows)
  followPower(powerMonitor, {
    tellClock: (tick) => services.emit('clock', tick),
    now: () => v.parse(InstantSchema, new Date().toISOString()),
    zone: machineZone,
    quit,
  })

  const openLog = () => void windows.openLog(LOG_ROUTE)
  const trayActions = { open: () => void windows.show(), logCoffee: openLog, quit }
  const tray = makeTray(text().tray, trayActions)
  const shortcut = new LogShortcut(globalShortcut, openLog)
  const follow = ({ theme, logShortcut }: Settings) => {
    nativeTheme.themeSource = theme
    if (!shortcut.use(logShortcut)) log('the shortcut of the log window could not be registered')
    showMenu(text().menu, { windows, openLog, quit })
    labelTray(tray, text().tray, trayActions)
  }
  services.listeners.on('settings', (event) => follow(event.settings))
  follow(settings())
  windows.openMain()
  return { windows, quitting }
}

const workAreas = () => {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
