import Conf from 'conf'
import type { SettingsStore } from './settings.ts'

/** The settings file of the browser host: `settings.json` in the data folder, written in one step by conf. */
export function confStore(folder: string): SettingsStore {
  return new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'settings',
    clearInvalidConfig: false,
    configFileMode: 0o600,
  })
}
