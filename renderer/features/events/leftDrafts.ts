import { liveQuery, type Table } from 'dexie'
import { forget, keptKeys, setAside, takeUp } from '#app/forms/storage.ts'
import type { Data } from '#data/data.ts'
import { noteKeys } from './atEvent/keptNotes.ts'
import { debriefKeys } from './debrief/keep.ts'
import { listKeys } from './guestsIn/draft.ts'

/** What is typed and not saved yet, by the ids of what it is about. */
const kinds = ({ db, set }: Data): { readonly begin: string; readonly table: Table<unknown, string> }[] => [
  { begin: debriefKeys(set), table: db.table('events') },
  { begin: listKeys(set), table: db.table('events') },
  { begin: noteKeys(set), table: db.table('guests') },
]

/** Whether what each kept text is about is still there, by its key. */
async function areThere(data: Data): Promise<ReadonlyMap<string, boolean>> {
  const all = new Map<string, boolean>()
  for (const { begin, table } of kinds(data)) {
    const keys = keptKeys(begin)
    const rows = await table.bulkGet(keys.map((key) => key.slice(begin.length)))
    for (const [at, key] of keys.entries()) all.set(key, rows[at] !== undefined)
  }
  return all
}

/** Forgets unsaved debriefs and notes of events that do not exist any more. */
export async function forgetLeftDrafts(data: Data): Promise<void> {
  for (const [key, isThere] of await areThere(data)) if (!isThere) forget(key)
}

/** Sets aside the unsaved debriefs and notes of events deleted since, and takes up those of events that are back. */
export async function setLeftDraftsAside(data: Data): Promise<void> {
  for (const [key, isThere] of await areThere(data)) {
    if (isThere) takeUp(key)
    else setAside(key)
  }
}

/** Keeps no draft longer than its event, until the function it gives is called. An event that is undone in this session has its drafts again. */
export function followEvents(data: Data): () => void {
  let isAtStart = true
  const follow = async () => {
    const work = isAtStart ? forgetLeftDrafts : setLeftDraftsAside
    isAtStart = false
    await work(data)
  }
  // Which events there are; what is changed in one of them is nothing to this.
  const subscription = liveQuery(() => data.db.events.toCollection().primaryKeys()).subscribe({
    // Swept the next time, when it fails.
    next: () => void follow().catch(() => undefined),
    error: () => undefined,
  })
  return () => subscription.unsubscribe()
}
