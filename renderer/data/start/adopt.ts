import type { DataSet, Host } from '#shared/contract/calls.ts'
import type { Instant } from '#shared/domain/records/values.ts'
import { openSession } from '../change/session.ts'
import type { Clock } from '../data.ts'
import { BakkieDatabase } from '../database/database.ts'
import type { DatabaseOptions } from '../database/database.ts'
import { readMeta } from '../database/metadata.ts'
import type { Locks } from './locks.ts'
import { webLocks } from './locks.ts'

/** What the recovery screen's choice is given. */
export interface AdoptRequest {
  readonly host: Host
  readonly set: DataSet
  readonly clock: Clock
  /** Which side goes on; the other is set aside, never deleted. */
  readonly side: 'folder' | 'database'
  readonly database?: DatabaseOptions
  readonly locks?: Locks
}

/** Rows copied at a time. */
const PAGE = 1_000

/**
 * Carries out the choice between two sides that do not belong together. With
 * the folder's, the database is copied to one of another name and marked to be
 * rebuilt; with the database's, the host sets the folder aside. `openData`
 * does the rest at the start that follows.
 * @returns under which name the other side is kept
 * @throws {HostError} when the host cannot; whatever IndexedDB throws when the copy does not fit
 */
export async function adoptSide(request: AdoptRequest): Promise<{ readonly setAside?: string }> {
  const { host, set, clock, side, locks = webLocks } = request
  const db = new BakkieDatabase(set, request.database)
  return await locks.hold(`bakkie-open-${db.name}`, async () => {
    try {
      await db.open()
      if (side === 'database') return await keepDatabase(db, host, set, clock.now())
      await host.call('data.adopt', { set, side })
      const setAside = `${db.name}-set-aside-${clock.now().replaceAll(':', '-')}`
      await copyTo(db, new BakkieDatabase(set, { ...request.database, name: setAside }))
      await db.meta.put({ key: 'setAside', value: { at: clock.now() } })
      await db.meta.put({ key: 'rebuilding', value: { since: clock.now() } })
      return { setAside }
    } finally {
      db.close({ disableAutoOpen: true })
    }
  })
}

async function keepDatabase(db: BakkieDatabase, host: Host, set: DataSet, at: Instant): Promise<{ readonly setAside?: string }> {
  const dataId = await readMeta(db, 'dataId')
  const adopted = await host.call('data.adopt', { set, side: 'database', ...(dataId === undefined ? {} : { dataId }) })
  await db.meta.put({ key: 'dataId', value: adopted.dataId })
  await db.meta.put({ key: 'setAside', value: { at } })
  return adopted.setAside === undefined ? {} : { setAside: adopted.setAside }
}

/** Copies every table; the copy is whole before anything else happens. */
async function copyTo(db: BakkieDatabase, copy: BakkieDatabase): Promise<void> {
  await copy.open()
  try {
    for (const { name } of db.tables) {
      for (let offset = 0; ; offset += PAGE) {
        const rows = await db.table<unknown>(name).offset(offset).limit(PAGE).toArray()
        if (rows.length === 0) break
        await copy.transaction('rw', name, async (transaction) => {
          openSession(transaction.idbtrans, 'replay')
          await copy.table<unknown>(name).bulkPut(rows)
        })
      }
    }
  } finally {
    copy.close({ disableAutoOpen: true })
  }
}
