import type { ChangeHead } from '#shared/changes/change.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { HistoryEntry } from '#data/change/history.ts'
import { kindOf } from '#data/change/history.ts'
import { bareOperation } from '#data/change/log.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { isFull } from '#data/database/logged.ts'
import type { LoggedOperation } from '#data/database/logged.ts'

/** One change of what is known of a contact. */
export interface ContactChange extends HistoryEntry {
  /** Whether it touched the contact's own record; else something of theirs: a favour, a relation, their part in a meeting. */
  readonly isOwn: boolean
}

/**
 * What was done to a contact and to what is theirs now, newest first, each
 * change once. `what` and `operation` are of their own record where the change
 * touched it. Not in a transaction of its own, so that it can be asked live.
 */
export async function contactHistory({ db }: Data, id: ContactId): Promise<ContactChange[]> {
  const rows = await rowsOf(db, id)
  const logged = await db.operations.where('[table+id]').anyOf(rows).toArray()
  const bySeq = new Map<number, LoggedOperation>()
  for (const one of logged) {
    const known = bySeq.get(one.seq)
    if (known === undefined || (one.table === 'contacts' && one.id === id)) bySeq.set(one.seq, one)
  }
  const told = [...bySeq.values()].sort((a, b) => b.seq - a.seq)
  const heads = await db.changes.bulkGet(told.map(({ seq }) => seq))
  return told.flatMap((one, n) => entryOf(one, heads[n], id))
}

function entryOf(logged: LoggedOperation, head: ChangeHead | undefined, id: ContactId): ContactChange[] {
  if (head === undefined) return []
  const isOwn = logged.table === 'contacts' && logged.id === id
  if (!isFull(logged)) return [{ head, what: logged.trimmed, isOwn }]
  return [{ head, what: kindOf(logged), operation: bareOperation(logged), isOwn }]
}

/** Their own record and every row that is theirs, as the change log names them. */
async function rowsOf(db: BakkieDatabase, id: ContactId): Promise<[string, string][]> {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['contacts', [id]],
    ['relations', await db.relations.where('contactId').equals(id).primaryKeys()],
    ['needs', await db.needs.where('owner').equals(id).primaryKeys()],
    ['participations', await db.participations.where('contactId').equals(id).primaryKeys()],
    ['favours', await db.favours.where('contactId').equals(id).primaryKeys()],
    ['introductions', await db.introductions.where('contactIds').equals(id).primaryKeys()],
    ['followUps', await db.followUps.where('contactId').equals(id).primaryKeys()],
    ['notes', await db.notes.where('contactIds').equals(id).primaryKeys()],
  ]
  return found.flatMap(([table, ids]) => ids.map((row): [string, string] => [table, row]))
}
