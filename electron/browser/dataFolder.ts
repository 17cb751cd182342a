import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** What of the environment says where a program keeps its data. */
export interface Surroundings {
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Where both hosts keep the data unless `--data` says otherwise: XDG base directories on
 * Linux, Application Support on macOS, LocalAppData on Windows.
 */
export function defaultDataFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Bakkie', 'data')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Bakkie', 'data')
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'bakkie')
}

/** The data folder of this start, absolute. */
export function dataFolder(given: string | undefined): string {
  const { platform, env } = process
  return given === undefined ? defaultDataFolder({ platform, home: homedir(), env }) : resolve(given)
}
