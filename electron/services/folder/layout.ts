import { join } from 'node:path'
import type { DataSet } from '#shared/contract/calls.ts'

/** Where the parts of one data set stand. */
export interface SetPaths {
  readonly root: string
  readonly identity: string
  readonly journal: string
  readonly snapshots: string
  readonly photos: string
  /** Broken parts, kept. */
  readonly aside: string
}

/** The data folder: `own/` and `sample/` alike, settings, lock and set-aside folders at the top. */
export interface Layout {
  readonly root: string
  readonly lock: string
  readonly port: string
  readonly profile: string
  /** Which folder the calendar file is written to. */
  readonly feed: string
  readonly set: (set: DataSet) => SetPaths
}

/** The paths below a data folder. */
export function layoutOf(root: string): Layout {
  return {
    root,
    lock: join(root, 'in-use.json'),
    port: join(root, 'port.json'),
    profile: join(root, 'browser-profile'),
    feed: join(root, 'calendar-folder.json'),
    set: (set) => ({
      root: join(root, set),
      identity: join(root, set, 'identity.json'),
      journal: join(root, set, 'journal'),
      snapshots: join(root, set, 'snapshots'),
      photos: join(root, set, 'photos'),
      aside: join(root, set, 'set-aside'),
    }),
  }
}

/** A moment as part of a file name on every system. */
export function nameOfMoment(at: Date): string {
  return at.toISOString().replaceAll(':', '-').replace('.', '-')
}
