import { Dexie } from 'dexie'
import type { ChangeHead, ChangeLabel, Operation } from '#shared/changes/change.ts'
import { changeHasher } from '#shared/changes/hash.ts'
import type { Asked } from '#shared/domain/prompts/asked.ts'
import type { Data } from '../data.ts'
import type { ChangeOptions } from './change.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { SCHEMA } from '../database/migrations/registry.ts'
import { prepareEveryone } from '../balances/prepare.ts'
import { askedToLog } from '../derived/askedToday.ts'
import { maintainDerived } from '../derived/maintain.ts'
import { NotPrepared } from '../derived/prepared.ts'
import type { Prepared } from '../derived/prepared.ts'
import { lastChange } from './log.ts'
import { closeSession, openSession, Session } from './session.ts'

/** Operations hashed and written at a time: a change of thousands leaves the screen room to answer in between. */
const AT_ONCE = 250

/** Thrown when a change is begun inside a transaction: it would not be a change of its own. */
export class NestedChangeError extends Error {
  constructor() {
    super('change() inside a transaction')
    this.name = 'NestedChangeError'
  }
}

/** What the head of a change says beside its number, time and hash. */
export interface Heading {
  readonly kind: ChangeHead['kind']
  readonly label: ChangeLabel
  readonly target?: number
  readonly asked?: Asked
}

/**
 * Runs `work` in one transaction over every table and appends what it did to the log.
 * A `do` that changed nothing leaves no entry; an undo or redo always does, so that it is known to have been tried.
 * Where only rules changed that bear on everyone, everyone's rows are worked out before, off the main thread: then
 * `work` runs twice, the first time to see what it does.
 */
export async function writeChange<T>(
  data: Data,
  heading: Heading,
  work: (db: BakkieDatabase) => Promise<T>,
  options: ChangeOptions = {},
): Promise<{ seq: number; result: T }> {
  if (Dexie.currentTransaction !== null && Dexie.currentTransaction !== undefined) throw new NestedChangeError()
  let rows: Prepared | 'prepare' | 'inside' = 'prepare'
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(data, heading, work, rows, options)
    } catch (error) {
      if (!(error instanceof NotPrepared)) throw error
      // Others keep writing meanwhile: the last attempt works everything out inside, where nobody comes between.
      const last = attempt === MOST_PREPARED
      rows = last ? 'inside' : await prepareEveryone(data, error.rules, preparing(options))
    }
  }
}

/** How often rows of everyone are prepared that a change of another window overtakes. */
const MOST_PREPARED = 3

/** Preparing counts as half of the whole. */
function preparing({ onProgress, signal }: ChangeOptions): (part: number) => void {
  return (part) => {
    signal?.throwIfAborted()
    onProgress?.({ done: Math.round(part * 50), total: 100 })
  }
}

async function inTransaction<T>(
  data: Data,
  heading: Heading,
  work: (db: BakkieDatabase) => Promise<T>,
  rows: Prepared | 'prepare' | 'inside',
  { onProgress, signal }: ChangeOptions,
): Promise<{ seq: number; result: T }> {
  const { db, clock } = data
  return await db.transaction('rw', db.tables, async (transaction) => {
    const session = openSession(transaction.idbtrans, new Session())
    const result = await work(db)
    closeSession(transaction.idbtrans)
    const operations = session.operations()
    if (operations.length === 0 && heading.kind === 'do') return { seq: 0, result }
    // A quarter for the work, a quarter for the log, half for what follows from it.
    const total = operations.length * 4
    const reached = (done: number) => {
      signal?.throwIfAborted()
      onProgress?.({ done: Math.min(done, total), total })
    }
    reached(operations.length)
    const asked = await askedToLog(db, clock.today())
    const seq = await append(db, { ...heading, ...(asked !== undefined && { asked }) }, operations, clock.now(), (n) =>
      reached(operations.length + n),
    )
    const moment = { today: clock.today(), now: clock.now(), zone: clock.zone() }
    const everyone = { seq: seq - 1, rows }
    await maintainDerived(db, operations, moment, everyone, (part) => reached(total / 2 + part * (total / 2)))
    return { seq, result }
  })
}

async function append(
  db: BakkieDatabase,
  heading: Heading,
  operations: readonly Operation[],
  at: ChangeHead['at'],
  onAppended: (operations: number) => void,
): Promise<number> {
  const last = await lastChange(db)
  const bare: Omit<ChangeHead, 'hash'> = {
    seq: last.seq + 1,
    at,
    kind: heading.kind,
    label:
      heading.label.values === undefined ? { key: heading.label.key } : { key: heading.label.key, values: heading.label.values },
    ...(heading.target === undefined ? {} : { target: heading.target }),
    schema: SCHEMA,
    operations: operations.length,
    ...(heading.asked === undefined ? {} : { asked: heading.asked }),
    previous: last.hash,
  }
  const hasher = changeHasher(bare)
  for (let from = 0; from < operations.length; from += AT_ONCE) {
    const some = operations.slice(from, from + AT_ONCE)
    hasher.add(some)
    await db.operations.bulkAdd(some.map((operation, n) => ({ ...operation, seq: bare.seq, n: from + n })))
    onAppended(from + some.length)
  }
  await db.changes.add({ ...bare, hash: hasher.hash() })
  return bare.seq
}
