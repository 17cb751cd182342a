import type { Data } from '../data.ts'
import type { LoggedOperation } from '../database/logged.ts'
import { isFull } from '../database/logged.ts'
import { readMeta } from '../database/metadata.ts'
import { kindOf } from './history.ts'
import { lastChange } from './log.ts'

/** How far back undo reaches: this many changes or days, whichever is more. */
export interface Reach {
  readonly changes: number
  readonly days: number
}

/** The reach of undo (ARCHITECTURE.md, "Every write is a change"). */
export const REACH: Reach = { changes: 2_000, days: 90 }

const DAY = 86_400_000
/** Changes per transaction. */
const STRIDE = 200

/**
 * Takes the values out of changes that undo no longer reaches; what was done
 * and when stays. Never of a change that is not in the journal yet.
 * @param onDisk the last change in the journal
 * @returns up to which change values are trimmed
 */
export async function trimLog(data: Data, onDisk: number, reach: Reach = REACH): Promise<number> {
  const { db, clock } = data
  const last = await lastChange(db)
  const limit = Math.min(onDisk, last.seq - reach.changes)
  const cutoff = Date.parse(clock.now()) - reach.days * DAY
  let trimmedTo = (await readMeta(db, 'trimmedTo')) ?? 0
  while (trimmedTo < limit) {
    const heads = await db.changes.where('seq').between(trimmedTo, limit, false, true).limit(STRIDE).toArray()
    const firstYoung = heads.findIndex(({ at }) => Date.parse(at) >= cutoff)
    const old = firstYoung === -1 ? heads : heads.slice(0, firstYoung)
    const to = old.at(-1)?.seq
    if (to === undefined) break
    await db.transaction('rw', db.operations, db.meta, async () => {
      const range = db.operations.where('[seq+n]').between([trimmedTo, Infinity], [to, Infinity], false, true)
      await db.operations.bulkPut((await range.toArray()).map(trimmed))
      await db.meta.put({ key: 'trimmedTo', value: to })
    })
    trimmedTo = to
    if (firstYoung !== -1) break
  }
  return trimmedTo
}

function trimmed(operation: LoggedOperation): LoggedOperation {
  if (!isFull(operation)) return operation
  const { seq, n, table, id } = operation
  return { seq, n, table, id, trimmed: kindOf(operation) }
}
