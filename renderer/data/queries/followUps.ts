import { Dexie } from 'dexie'
import type { Data } from '#data/data.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import type { NamedContact } from './names.ts'
import { namesOf } from './names.ts'

/** Which follow-ups: the open ones when no state is named. */
export interface FollowUpFilter {
  readonly state?: FollowUp['state']
  /** Due by this day, included. */
  readonly until?: Day
  readonly contactId?: ContactId
  /** At most this many; 200 when not given. */
  readonly limit?: number
}

/** A follow-up with the name of the one it is for. */
export interface FollowUpRow {
  readonly followUp: FollowUp
  readonly contact?: NamedContact
}

/** Follow-ups, the first due first. */
export async function followUpsList({ db }: Data, filter: FollowUpFilter = {}): Promise<FollowUpRow[]> {
  const { state = 'open', until, contactId, limit = 200 } = filter
  const rows = await db.followUps
    .where('[state+due]')
    .between([state, Dexie.minKey], [state, until ?? Dexie.maxKey], true, true)
    .filter((row) => contactId === undefined || row.contactId === contactId)
    .limit(limit)
    .toArray()
  const names = await namesOf(
    db,
    rows.map((row) => row.contactId),
  )
  return rows.map((followUp) => {
    const contact = names.get(followUp.contactId)
    return { followUp, ...(contact && { contact }) }
  })
}
