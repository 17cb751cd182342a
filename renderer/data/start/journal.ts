import type { Change } from '#shared/changes/change.ts'
import type { DataSet, Host } from '#shared/contract/calls.ts'

/** How much of the journal is read at a time, in bytes: the size of the engine's batches. */
const AT_ONCE = 1_000_000

/** The changes of the journal after `after`, in order, a batch at a time. */
export async function* readJournal(host: Host, set: DataSet, after: number): AsyncGenerator<Change[]> {
  for (let from = after; ;) {
    const { changes, done } = await host.call('journal.read', { set, after: from, maxBytes: AT_ONCE })
    if (changes.length > 0) yield changes
    const last = changes.at(-1)?.head.seq
    if (done || last === undefined) return
    from = last
  }
}
