import { app, dialog, protocol } from 'electron'
import { dataFolder } from './browser/dataFolder.ts'
import { hostText } from './desktop/language/text.ts'
import { registerAppScheme } from './desktop/scheme/scheme.ts'
import { guardAllContents } from './desktop/security/contents.ts'
import { readDesktopFlags } from './desktop/start/flags.ts'
import { foldersOf } from './desktop/start/folders.ts'
import { startDesktop } from './desktop/start/startDesktop.ts'
import { troubleText } from './desktop/start/trouble.ts'

const flags = readDesktopFlags(process.argv.slice(1), process.cwd())
const folders = foldersOf(app.getPath('appData'), dataFolder(undefined), flags.data)

app.setName('Bakkie')
app.setPath('userData', folders.profile)
registerAppScheme(protocol)
guardAllContents(app)
// every renderer is sandboxed, also one that no window of ours asked for
app.enableSandbox()

if (app.requestSingleInstanceLock()) void run()
else app.quit()

async function run(): Promise<void> {
  await app.whenReady()
  try {
    const { windows, quitting } = await startDesktop(folders, flags)
    app.on('second-instance', () => void windows.show())
    app.on('activate', () => void windows.show())
    // the last window is hidden, not gone: closing it is no wish to quit
    app.on('window-all-closed', () => undefined)
    app.on('before-quit', (event) => {
      event.preventDefault()
      void quitting.begin()
    })
  } catch (error) {
    const text = hostText('system', app.getLocale()).trouble
    dialog.showErrorBox(text.title, troubleText(error, text, folders.data))
    app.exit(1)
  }
}
