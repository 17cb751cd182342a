import type { ChangeHead, ChangeLabel } from '#shared/changes/change.ts'
import type { Data } from '../data.ts'
import type { BakkieDatabase } from '../database/database.ts'
import { SCHEMA } from '../database/migrations/registry.ts'
import { invert } from './invert.ts'
import { operationsOf } from './log.ts'
import { writeChange } from './write.ts'

/** What was taken back or done again. */
export interface Undone {
  /** The label of the change that was undone or redone. */
  readonly undone: ChangeLabel
  /** The number of the change that did it. */
  readonly seq: number
  /** How many records stayed as they were, because they were changed or used since. */
  readonly kept: number
}

/** Takes back the newest change that stands, whichever window made it; undefined when undo reaches none. */
export function undoLatest(data: Data): Promise<Undone | undefined> {
  return takeBack(data, 'undo', newestStanding)
}

/** Does again the change taken back last, unless something new was done since; undefined when there is none. */
export function redoLatest(data: Data): Promise<Undone | undefined> {
  return takeBack(data, 'redo', newestUndone)
}

/**
 * Takes back one change, from a toast or the history.
 * @param seq the change, or an undo or redo of it
 * @returns undefined when it does not stand (any more), or is out of the reach of undo
 */
export function undoChange(data: Data, seq: number): Promise<Undone | undefined> {
  return takeBack(data, 'undo', async (db) => {
    const head = await db.changes.get(seq)
    if (head === undefined) return undefined
    const latest = await latestOf(db, rootOf(head))
    return latest?.kind === 'undo' ? undefined : latest
  })
}

/** Whether a change was taken back and not done again. */
export async function isTakenBack({ db }: Data, seq: number): Promise<boolean> {
  const head = await db.changes.get(seq)
  return head !== undefined && (await latestOf(db, rootOf(head)))?.kind === 'undo'
}

/** The `do` at the root of a chain of undo and redo. */
export function rootOf(head: ChangeHead): number {
  return head.target ?? head.seq
}

/** The last thing done to a change: itself, an undo or a redo of it. */
async function latestOf(db: BakkieDatabase, root: number): Promise<ChangeHead | undefined> {
  return (await db.changes.where('target').equals(root).last()) ?? (await db.changes.get(root))
}

async function takeBack(
  data: Data,
  kind: 'undo' | 'redo',
  choose: (db: BakkieDatabase) => Promise<ChangeHead | undefined>,
): Promise<Undone | undefined> {
  // Chosen before the change begins, because its head names it; checked again inside, where no other window can come between.
  const chosen = await choose(data.db)
  if (chosen === undefined || (await reach(data.db, chosen)) === undefined) return undefined
  const root = rootOf(chosen)
  try {
    const { seq, result } = await writeChange(data, { kind, label: chosen.label, target: root }, async (db) => {
      const latest = await latestOf(db, root)
      const operations = latest?.seq === chosen.seq ? await reach(db, chosen) : undefined
      if (operations === undefined) throw new OvertakenError()
      return await invert(db, operations)
    })
    return { undone: chosen.label, seq, kept: result }
  } catch (error) {
    if (error instanceof OvertakenError) return takeBack(data, kind, choose)
    throw error
  }
}

/** Another window undid or redid the same change between choosing and doing. */
class OvertakenError extends Error {}

/** What there is to invert; undefined where undo does not reach: trimmed values, or an older schema. */
async function reach(db: BakkieDatabase, head: ChangeHead) {
  return head.schema === SCHEMA ? await operationsOf(db, head.seq) : undefined
}

/** How many heads are read at a time while looking for one. */
const STRIDE = 64

/** Walks the log from its end, newest first, until `visit` answers something other than undefined. */
async function walkBack<T>(db: BakkieDatabase, visit: (head: ChangeHead) => T | undefined): Promise<T | undefined> {
  let before = Infinity
  for (;;) {
    const heads = await db.changes.where('seq').below(before).reverse().limit(STRIDE).toArray()
    for (const head of heads) {
      const found = visit(head)
      if (found !== undefined) return found
      before = head.seq
    }
    if (heads.length < STRIDE) return undefined
  }
}

/** The newest `do` or `redo` whose chain does not end in an undo. */
async function newestStanding(db: BakkieDatabase): Promise<ChangeHead | undefined> {
  const seen = new Set<number>()
  const found = await walkBack(db, (head) => {
    const root = rootOf(head)
    if (seen.has(root)) return undefined
    seen.add(root)
    return head.kind === 'undo' ? undefined : { head }
  })
  return found?.head
}

/** The newest undo that was not redone; anything new after it ends the search. */
async function newestUndone(db: BakkieDatabase): Promise<ChangeHead | undefined> {
  const seen = new Set<number>()
  const found = await walkBack<{ head?: ChangeHead }>(db, (head) => {
    if (head.kind === 'do') return {}
    const root = rootOf(head)
    if (seen.has(root)) return undefined
    seen.add(root)
    return head.kind === 'undo' ? { head } : undefined
  })
  return found?.head
}
