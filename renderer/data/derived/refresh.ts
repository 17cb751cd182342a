import type { Data } from '#data/data.ts'
import { chunksOf } from './chunks.ts'
import { rulesIn, writeContacts } from './maintain.ts'

/** Contacts per transaction, so that a refresh after a long holiday never holds up a screen for long. */
const PER_TRANSACTION = 300

/**
 * Works out again the rows that time alone changed: `turnsOn` up to today. Run
 * at start, local midnight, wake and change of zone. A derived write, no
 * change: nothing is logged and nothing can be undone.
 * @returns how many contacts were refreshed
 */
export async function refreshDerived(data: Data): Promise<number> {
  const { db, clock } = data
  const today = clock.today()
  const due = await db.summaries.where('turnsOn').belowOrEqual(today).primaryKeys()
  for (const ids of chunksOf(due, PER_TRANSACTION)) {
    await db.transaction('rw', db.tables, async () => writeContacts(db, ids, await rulesIn(db), today))
  }
  return due.length
}
