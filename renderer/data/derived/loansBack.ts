import type { BakkieDatabase } from '#data/database/database.ts'
import { cameBackThrough } from '#shared/domain/favours/backThrough.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'

/**
 * The loans of which one of these meetings told that they, or a part, came back.
 * Reads every favour: no index leads there, and a meeting is seldom deleted.
 */
export async function loansBackThrough(db: BakkieDatabase, ids: readonly MeetingId[]): Promise<Favour[]> {
  const told = new Set(ids)
  return db.favours.filter((favour) => cameBackThrough(favour, (id) => told.has(id))).toArray()
}
