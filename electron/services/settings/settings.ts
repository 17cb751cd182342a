import { join } from 'node:path'
import type { Settings, SettingsPatch } from '#shared/contract/settings.ts'
import { patchedSettings, settingsFrom } from '#shared/contract/settingsFields.ts'
import type { Disk } from '../disk/disk.ts'
import { hasCode } from '../disk/disk.ts'
import { nameOfMoment } from '../folder/layout.ts'

/** A settings file that is written in one step: conf, or electron-store, which wraps it. */
export interface SettingsStore {
  store: Record<string, unknown>
}

/** The settings of the machine. */
export interface SettingsService {
  readonly read: () => { settings: Settings; setAside?: string }
  readonly write: (patch: SettingsPatch) => { settings: Settings }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Keeps a settings file that is not JSON of an object under a name with the date. @returns that name */
async function setCorruptAside(disk: Disk, folder: string, now: Date): Promise<string | undefined> {
  const path = join(folder, 'settings.json')
  let bytes: Uint8Array
  try {
    bytes = await disk.read(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
  try {
    if (isObject(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))) return undefined
  } catch {
    // Not text or not JSON: corrupt, as is JSON of another shape.
  }
  const name = `settings-corrupt-${nameOfMoment(now)}.json`
  await disk.rename(path, join(folder, name))
  return name
}

/**
 * Opens `settings.json` in a folder. A corrupt file is set aside first, because a store would erase
 * it or refuse to open; keys that this version does not know stay in the file.
 * @param openStore makes the store of the host, after the file is known to be readable
 */
export async function openSettings(
  { disk, folder, now }: { disk: Disk; folder: string; now: () => Date },
  openStore: (folder: string) => SettingsStore,
): Promise<SettingsService> {
  const setAside = await setCorruptAside(disk, folder, now())
  const file = openStore(folder)
  return {
    read: () => ({ settings: settingsFrom(file.store).settings, ...(setAside === undefined ? {} : { setAside }) }),
    write: (patch) => {
      const kept = file.store
      const settings = patchedSettings(settingsFrom(kept).settings, patch)
      const unknownNotifications = isObject(kept['notifications']) ? withoutKnown(kept['notifications']) : {}
      file.store = { ...kept, ...settings, notifications: { ...unknownNotifications, ...settings.notifications } }
      return { settings }
    },
  }
}

const KNOWN_NOTIFICATIONS = new Set(['on', 'at', 'days', 'names', 'quietFrom', 'quietTo'])

/** The keys of another version: they stay; the known ones are replaced whole, so that one left out is gone. */
function withoutKnown(notifications: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(notifications).filter(([key]) => !KNOWN_NOTIFICATIONS.has(key)))
}
