import { join } from 'node:path'

/** Where the desktop host keeps things. */
export interface Folders {
  /** Electron's own profile, with the IndexedDB of app://bakkie. */
  readonly profile: string
  /** Journal, snapshots, photos and settings: the identity of the data. */
  readonly data: string
}

/**
 * The folders of the desktop host. The profile is frozen: it holds the
 * database. The data folder is the one the browser host uses too, so that
 * changing host loses nothing.
 *
 * @param appData the system's folder for applications' data
 * @param usual the data folder of both hosts when none is given
 * @param given of `--data DIR`: then everything is in there
 */
export function foldersOf(appData: string, usual: string, given?: string): Folders {
  if (given !== undefined) return { profile: join(given, 'desktop-profile'), data: given }
  return { profile: join(appData, 'Bakkie'), data: usual }
}
