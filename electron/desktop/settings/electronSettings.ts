import ElectronStore from 'electron-store'
import type { SettingsStore } from '../../services/settings/settings.ts'

/** The settings file of the desktop host: `settings.json` in the data folder, which the browser host reads as well. */
export const electronSettings = (folder: string): SettingsStore =>
  new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'settings', clearInvalidConfig: false, configFileMode: 0o600 })
