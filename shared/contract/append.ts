import type { Change } from '../changes/change.ts'
import { NO_HASH } from '../changes/change.ts'
import { isIntact } from '../changes/hash.ts'
import { HostError } from './calls.ts'

/** A point of the chain: a change's number and hash. */
export interface ChainPoint {
  readonly seq: number
  readonly hash: string
}

/** What an append is judged against. */
export interface JournalEnd {
  /** The newest change of the journal; absent when it has none. */
  readonly last?: ChainPoint
  /** Hash of a change the journal holds; undefined when it does not hold it. */
  readonly hashAt: (seq: number) => Promise<string | undefined>
  /** Where an empty journal may start after: the snapshots. */
  readonly bases: () => Promise<readonly ChainPoint[]>
}

/** Whether `change` may follow `last`, or start an empty journal. */
async function continues(change: Change, last: ChainPoint | undefined, end: JournalEnd): Promise<boolean> {
  const { seq, previous } = change.head
  if (last !== undefined) return seq === last.seq + 1 && previous === last.hash
  if (seq === 1) return previous === NO_HASH
  return (await end.bases()).some((base) => base.seq === seq - 1 && base.hash === previous)
}

/**
 * Which of these changes are new to the journal: last + 1 onwards, without gaps, chained by hash.
 * Exact repeats are left out, so that an append whose answer was lost can be sent again.
 * @throws {HostError} `damaged` a change is not what its hash says; `out-of-order` a gap;
 *   `foreign-data` another history than the journal's. Nothing is to be written then.
 */
export async function newChanges(changes: readonly Change[], end: JournalEnd): Promise<Change[]> {
  const fresh: Change[] = []
  let last = end.last
  for (const change of changes) {
    const { seq, hash } = change.head
    if (!isIntact(change)) throw new HostError({ code: 'damaged', detail: `change ${seq} is not what its hash says` })
    if (last !== undefined && seq <= last.seq) {
      const held = fresh.find((other) => other.head.seq === seq)?.head.hash ?? (await end.hashAt(seq))
      if (held === hash) continue
      throw new HostError({ code: 'foreign-data', detail: `change ${seq} is another one in the journal` })
    }
    if (!(await continues(change, last, end))) {
      const expected = (last?.seq ?? 0) + 1
      throw new HostError(
        seq === expected
          ? { code: 'foreign-data', detail: `change ${seq} does not follow the journal's` }
          : { code: 'out-of-order', detail: `expected change ${expected}, got ${seq}` },
      )
    }
    fresh.push(change)
    last = { seq, hash }
  }
  return fresh
}
