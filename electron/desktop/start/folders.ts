import { join } from 'node:path'

/** Where the desktop host keeps things. */
export interface Folders {
  /** Electron's own profile, with the IndexedDB of app://bakkie. */
  readonly profile: string
  /** Journal, snapshots, photos and settings: the identity of the data. */
  readonly data: string
}

/**
 * The folders of the desktop host. Frozen: the profile holds the database, the
 * data folder everything else.
 *
 * @param appData the system's folder for applications' data
 * @param data of `--data DIR`: then everything is in there
 */
export function foldersOf(appData: string, data?: string): Folders {
  if (data !== undefined) return { profile: join(data, 'desktop-profile'), data }
  return { profile: join(appData, 'Bakkie'), data: join(appData, 'Bakkie', 'data') }
}
