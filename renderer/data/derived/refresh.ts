import type { Data } from '#data/data.ts'
import { readMeta } from '#data/database/metadata.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { chunksOf } from './chunks.ts'
import { rulesIn, writeContacts } from './maintain.ts'
import { writeAllSubjects } from './subjects.ts'

/** Counts up when rows are worked out in another way, so that those of an older Bakkie are worked out again. 2: loans not given back are open; 3: all rules of the prompts; 4: sums lent are no money paid; 5: what is snoozed past its window stays; 6: the kind of the last meeting. */
const DERIVED_BY = 6

/** Contacts per transaction, so that a refresh after a long holiday never holds up a screen for long. */
const PER_TRANSACTION = 300

/**
 * Works out again the rows that time alone changed: `turnsOn` up to today, and
 * those that count up to a later day, because the clock was ahead and was set
 * right, or all that an older Bakkie worked out by other rules. Run at start, local midnight, wake and change of zone. A derived write,
 * no change: nothing is logged and nothing can be undone.
 * @returns how many contacts were refreshed
 */
export async function refreshDerived(data: Data): Promise<number> {
  const { db, clock } = data
  const today = clock.today()
  const turned = await db.summaries.where('turnsOn').belowOrEqual(today).primaryKeys()
  const due = [...new Set([...turned, ...(await countedAhead(data, today)), ...(await workedOutOtherwise(data))])]
  for (const ids of chunksOf(due, PER_TRANSACTION)) {
    await db.transaction('rw', db.tables, async () => writeContacts(db, ids, await rulesIn(db), today))
  }
  await db.transaction('rw', db.tables, async () => writeAllSubjects(db, await rulesIn(db), today))
  await db.meta.bulkPut([
    { key: 'derivedUpTo', value: today },
    { key: 'derivedBy', value: DERIVED_BY },
  ])
  return due.length
}

/** Rows that count up to a day after today; all rows are read only when there may be some. */
async function countedAhead({ db }: Data, today: Day): Promise<ContactId[]> {
  const upTo = await readMeta(db, 'derivedUpTo')
  if (upTo !== undefined && upTo <= today) return []
  return db.summaries.filter((row) => row.asOf > today).primaryKeys()
}

/** Every row, when an older Bakkie was the last to look at them. */
async function workedOutOtherwise({ db }: Data): Promise<ContactId[]> {
  const isOlder = (await readMeta(db, 'derivedUpTo')) !== undefined && (await readMeta(db, 'derivedBy')) !== DERIVED_BY
  return isOlder ? db.summaries.toCollection().primaryKeys() : []
}
