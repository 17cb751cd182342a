import type { DataSet, Host, OpenOutcome } from '#shared/contract/calls.ts'
import { lastChange, operationsOf } from '../change/log.ts'
import type { Clock, Data } from '../data.ts'
import { BakkieDatabase } from '../database/database.ts'
import type { DatabaseOptions } from '../database/database.ts'
import { readMeta } from '../database/metadata.ts'
import { SCHEMA } from '../database/migrations/registry.ts'
import { catchUp } from './catchUp.ts'
import type { Locks } from './locks.ts'
import { webLocks } from './locks.ts'
import { outcomeOf, StartError } from './outcome.ts'
import type { Opened, OpenProgress } from './outcome.ts'
import { rebuild } from './rebuild.ts'
import type { RebuildContext } from './rebuild.ts'
import { isNewer, openedNewer } from './version.ts'

/** What a start is given. */
export interface OpenRequest {
  readonly host: Host
  readonly set: DataSet
  readonly clock: Clock
  readonly onProgress?: (progress: OpenProgress) => void
  /** For tests: a database and locks of their own. */
  readonly database?: DatabaseOptions
  readonly locks?: Locks
}

/** How long an older window may keep the database from opening before the user is told, in ms. */
const BLOCKED_AFTER = 10_000

/**
 * Opens a data set: identity and last change to the host, database opened and
 * guarded, the two compared, whoever is behind caught up or rebuilt, before the
 * first screen. One window at a time; the others wait and then find it done.
 *
 * Never throws, never recreates a database because opening failed, and never
 * takes an empty database for a new beginning when the folder holds data.
 */
export async function openData(request: OpenRequest): Promise<Opened> {
  const { host, set, clock, onProgress = () => undefined, locks = webLocks } = request
  const db = new BakkieDatabase(set, request.database)
  const opened = await locks
    .hold(`bakkie-open-${db.name}`, async () => {
      if (await isNewer(db, request.database?.indexedDB ?? indexedDB))
        return { kind: 'newer-database', where: 'database' } as const
      await openDatabase(db)
      if (openedNewer(db)) return { kind: 'newer-database', where: 'database' } as const
      return await settle({ db, host, set, clock }, { host, set, clock, onProgress })
    })
    .catch(outcomeOf)
  if (opened.kind !== 'ready') db.close({ disableAutoOpen: true })
  return opened
}

async function openDatabase(db: BakkieDatabase): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<never>((_resolve, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new StartError('blocked', 'an older window holds the database open')), BLOCKED_AFTER)
    })
  })
  try {
    await Promise.race([db.open(), blocked])
  } finally {
    clearTimeout(timer)
  }
}

/** Compares database and folder and brings them together. */
async function settle(data: Data, context: RebuildContext): Promise<Opened> {
  const { db } = data
  const unfinished = (await readMeta(db, 'rebuilding')) !== undefined
  const outcome = await ask(data, unfinished)
  switch (outcome.kind) {
    case 'foreign':
      return await foreign(data, outcome.reason, outcome.folder)
    case 'rebuild':
      await rebuild(db, outcome, context)
      return { kind: 'ready', data, how: 'rebuilt' }
    case 'new':
    case 'same':
      if (unfinished) throw new StartError('nothing-to-rebuild-from', 'the folder is empty')
      await db.meta.put({ key: 'dataId', value: outcome.dataId })
      return { kind: 'ready', data, how: outcome.kind }
    case 'database-behind':
      if ((await catchUp(db, outcome.last, context)) === 'done') return { kind: 'ready', data, how: 'caught-up' }
      return await rebuildAnyway(data, context)
    case 'journal-behind':
      return await journalBehind(data, outcome)
    default:
      return outcome satisfies never
  }
}

/** The engine writes the rest of the journal; here only whether it can. */
async function journalBehind(
  data: Data,
  { after, dataId }: { readonly after: number; readonly dataId: string },
): Promise<Opened> {
  const { db, host, set } = data
  if (after > 0 && (await operationsOf(db, after + 1)) === undefined) {
    // What the folder lacks is trimmed here; only the user can say which side goes on.
    const { snapshots } = await host.call('snapshot.list', { set })
    return await foreign(data, 'hash', { dataId, last: after, snapshots: snapshots.length })
  }
  await db.meta.put({ key: 'dataId', value: dataId })
  return { kind: 'ready', data, how: 'same' }
}

/** Tells the host who this database is; one that is unfinished says that it is empty. */
async function ask({ db, host, set }: Data, asEmpty: boolean): Promise<OpenOutcome> {
  const databaseId = await identify(db)
  const dataId = await readMeta(db, 'dataId')
  const end = asEmpty ? { seq: 0, hash: '' } : await lastChange(db)
  return await host.call('data.open', {
    set,
    databaseId,
    ...(dataId === undefined ? {} : { dataId }),
    seq: end.seq,
    ...(end.seq === 0 ? {} : { hash: end.hash }),
    schema: SCHEMA,
  })
}

/** The id of this very database, made when it is first seen. */
async function identify(db: BakkieDatabase): Promise<string> {
  return await db.transaction('rw', db.meta, async () => {
    const known = await readMeta(db, 'databaseId')
    if (known !== undefined) return known
    const made = crypto.randomUUID()
    await db.meta.add({ key: 'databaseId', value: made })
    return made
  })
}

/** The journal holds everything this database has and more, but it cannot be applied to these rows. */
async function rebuildAnyway(data: Data, context: RebuildContext): Promise<Opened> {
  const outcome = await ask(data, true)
  if (outcome.kind !== 'rebuild') throw new StartError('damaged-journal', `does not fit the records (${outcome.kind})`)
  await rebuild(data.db, outcome, context)
  return { kind: 'ready', data, how: 'rebuilt' }
}

async function foreign(
  { db }: Data,
  reason: 'data-id' | 'hash',
  folder: Extract<Opened, { kind: 'foreign' }>['folder'],
): Promise<Opened> {
  const dataId = await readMeta(db, 'dataId')
  const last = await db.changes.orderBy('seq').last()
  return {
    kind: 'foreign',
    reason,
    folder,
    database: {
      ...(dataId === undefined ? {} : { dataId }),
      last: last?.seq ?? 0,
      ...(last === undefined ? {} : { at: last.at }),
    },
  }
}
