import ElectronStore from 'electron-store'
import type { Frame } from './frame.ts'

/** Where the main window stood, kept in Electron's profile: it is the machine's, not the user's. */
export interface FrameStore {
  readonly read: () => unknown
  readonly write: (frame: Frame) => void
}

/** Opens `windows.json` in the profile. A broken one is begun again: it holds nothing worth keeping. */
export function openFrameStore(profile: string): FrameStore {
  const store = new ElectronStore<{ main?: Frame }>({ cwd: profile, name: 'windows', clearInvalidConfig: true })
  return { read: () => store.get('main'), write: (frame) => store.set('main', frame) }
}
