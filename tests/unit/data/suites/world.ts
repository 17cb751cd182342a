import * as v from 'valibot'
import { adoptSide } from '#data/start/adopt.ts'
import { openData } from '#data/start/open.ts'
import type { Opened, OpenProgress } from '#data/start/outcome.ts'
import type { Clock, Data } from '#data/data.ts'
import type { DatabaseOptions } from '#data/database/database.ts'
import type { Locks } from '#data/start/locks.ts'
import { DaySchema, InstantSchema } from '#shared/domain/records/values.ts'
import { TABLE_NAMES } from '#shared/domain/records/tables.ts'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import type { MemoryHost } from '#shared/contract/memory/memoryHost.ts'
import { memoryDisk } from '#shared/contract/memory/memoryDisk.ts'
import type { MemoryDisk } from '#shared/contract/memory/memoryDisk.ts'
import type { Place } from './place.ts'
import { memoryLocks } from './place.ts'

/** A clock that a test moves. Its zone is UTC, so that its day is the instant's. */
export interface TestClock extends Clock {
  set(instant: string): void
}

/** A clock at a moment. */
export function testClock(at = '2026-11-23T09:00:00.000Z'): TestClock {
  let now = at
  return {
    now: () => v.parse(InstantSchema, now),
    zone: () => 'UTC',
    today: () => v.parse(DaySchema, now.slice(0, 10)),
    set: (instant) => {
      now = instant
    },
  }
}

/** One machine: a data folder, a profile with its IndexedDB, and windows. */
export class World {
  readonly place: Place
  readonly clock = testClock()
  readonly locks: Locks = memoryLocks()
  readonly progress: OpenProgress[] = []
  disk: MemoryDisk = memoryDisk()
  database: DatabaseOptions & { readonly name: string }
  #open: Data[] = []

  constructor(place: Place) {
    this.place = place
    this.database = place.fresh()
  }

  /** A new host over the same folder. */
  host(): MemoryHost {
    return memoryHost({ disk: this.disk, now: () => new Date(this.clock.now()) })
  }

  /** Starts a window, however it ends. */
  async start(host: MemoryHost = this.host()): Promise<Opened> {
    const opened = await openData({
      host,
      set: 'own',
      clock: this.clock,
      database: this.database,
      locks: this.locks,
      onProgress: (progress) => this.progress.push(progress),
    })
    if (opened.kind === 'ready') this.#open.push(opened.data)
    return opened
  }

  /** Starts a window that is to be ready. */
  async open(host: MemoryHost = this.host()): Promise<Data> {
    const opened = await this.start(host)
    if (opened.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(opened)}`)
    return opened.data
  }

  /** The recovery screen's choice. */
  adopt(side: 'folder' | 'database') {
    const { clock, database, locks } = this
    return adoptSide({ host: this.host(), set: 'own', clock, database, locks, side })
  }

  /** Closes every window. */
  close(): void {
    for (const data of this.#open) data.db.close()
    this.#open = []
  }

  /** The profile's IndexedDB is gone: the next start finds an empty one. */
  loseDatabase(): void {
    this.close()
    this.database = this.place.fresh()
  }
}

/** Every record of a database, by table and id. */
export async function recordsOf({ db }: Data): Promise<Record<string, unknown>> {
  const tables = await Promise.all(TABLE_NAMES.map(async (name) => [name, await db.table<unknown>(name).toArray()] as const))
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0))
}

/** The derived rows of a database. */
export async function derivedOf({ db }: Data): Promise<unknown> {
  return { summaries: await db.summaries.toArray(), prompts: await db.prompts.toArray() }
}
