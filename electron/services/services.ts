import type { DataSet, EventName, EventPayload } from '#shared/contract/calls.ts'
import type { Listeners } from '#shared/contract/listeners.ts'
import { createListeners } from '#shared/contract/listeners.ts'
import { startClock } from './clock/clock.ts'
import type { DataSetFolder } from './dataSet.ts'
import { createDataSet } from './dataSet.ts'
import type { Disk } from './disk/disk.ts'
import type { FeedService } from './feed/feed.ts'
import { createFeed } from './feed/feed.ts'
import type { FolderLock, LockOwner, Machine } from './folder/lock.ts'
import { lockFolder } from './folder/lock.ts'
import type { Layout } from './folder/layout.ts'
import { layoutOf } from './folder/layout.ts'
import type { SettingsService, SettingsStore } from './settings/settings.ts'
import { openSettings } from './settings/settings.ts'

/** What the services of a host are made of. */
export interface ServicesOptions {
  readonly host: LockOwner['host']
  readonly folder: string
  readonly disk: Disk
  readonly machine: Machine
  readonly zone: () => string
  readonly after: (ms: number, then: () => void) => () => void
  readonly openStore: (folder: string) => SettingsStore
  /** The data set the windows start in. */
  readonly dataSet?: DataSet
  readonly sampleSize?: number
}

/** Everything a host does that is not a window: one instance holds one data folder. */
export interface Services {
  readonly layout: Layout
  readonly sets: Readonly<Record<DataSet, DataSetFolder>>
  readonly settings: SettingsService
  readonly feed: FeedService
  readonly listeners: Listeners
  readonly zone: () => string
  readonly sampleSize: number | undefined
  readonly dataSet: () => DataSet
  readonly enter: (set: DataSet) => void
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
  /** Stops the clock, closes the files, gives the folder back. */
  readonly close: () => Promise<void>
}

/**
 * Locks a data folder and opens the services over it.
 * @throws {FolderInUse} another Bakkie has the folder
 */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const { disk, machine, zone } = options
  const { now, newId } = machine
  const layout = layoutOf(options.folder)
  const lock: FolderLock = await lockFolder(disk, layout.lock, options.host, machine)
  try {
    const settings = await openSettings({ disk, folder: layout.root, now }, options.openStore)
    const listeners = createListeners()
    const sets = {
      own: createDataSet({ disk, layout, name: 'own', now, newId }),
      sample: createDataSet({ disk, layout, name: 'sample', now, newId }),
    }
    const feed = createFeed({
      disk,
      path: layout.feed,
      dataFolder: layout.root,
      isOn: () => settings.read().settings.feed.on,
    })
    let shown: DataSet = options.dataSet ?? 'own'
    const stopClock = startClock({ now, zone, after: options.after, tell: (tick) => listeners.emit('clock', tick) })
    return {
      layout,
      sets,
      settings,
      feed,
      listeners,
      zone,
      sampleSize: options.sampleSize,
      dataSet: () => shown,
      enter: (set) => {
        shown = set
        listeners.emit('data-set', { set })
      },
      emit: listeners.emit,
      close: async () => {
        stopClock()
        await sets.own.close()
        await sets.sample.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
