import type { Data } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'

/** The people guests may be, by id; those who are not there any more are left out. */
export async function peopleById({ db }: Data, ids: readonly ContactId[]): Promise<ReadonlyMap<ContactId, Summary>> {
  return new Map(present(await db.summaries.bulkGet([...new Set(ids)])).map((row) => [row.id, row]))
}
