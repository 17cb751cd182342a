import { liveQuery } from 'dexie'
import { lastChange, operationsOf } from '#data/change/log.ts'
import type { BakkieDatabase } from '#data/database/database.ts'

/** From this many changes on, it is taken for granted that they touched someone. */
const MOST_FOLLOWED = 200

/** Whether the changes after one up to another touched any contact. */
export async function haveContactsChanged(db: BakkieDatabase, from: number, to: number): Promise<boolean> {
  if (to < from || to - from > MOST_FOLLOWED) return true
  for (let seq = from + 1; seq <= to; seq += 1) {
    const operations = await operationsOf(db, seq)
    if (operations === undefined || operations.some(({ table }) => table === 'contacts')) return true
  }
  return false
}

/** Told when contacts were made, changed, merged or deleted, in any window, or any of that undone; until the function it gives is called. */
export function onContactsChanged(db: BakkieDatabase, tell: () => void): () => void {
  let seen: number | undefined
  let turn: Promise<void> = Promise.resolve()
  const look = async (seq: number) => {
    const from = seen
    seen = seq
    if (from !== undefined && from !== seq && (await haveContactsChanged(db, from, seq))) tell()
  }
  const subscription = liveQuery(async () => (await lastChange(db)).seq).subscribe((seq) => {
    turn = turn.then(() => look(seq)).catch(() => tell())
  })
  return () => subscription.unsubscribe()
}
