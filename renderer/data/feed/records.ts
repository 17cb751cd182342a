import { Dexie } from 'dexie'
import type { FeedRecords } from '#shared/domain/feed/items.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { BakkieDatabase } from '../database/database.ts'

/** The records the calendar file is made of, by their indexes. */
export async function feedRecords(db: BakkieDatabase): Promise<FeedRecords> {
  const { minKey, maxKey } = Dexie
  const [meetings, promised, done, followUps, tiered] = await Promise.all([
    db.meetings.where('[state+date]').between(['planned', minKey], ['planned', maxKey]).toArray(),
    db.favours.where('[state+due]').between(['promised', minKey], ['promised', maxKey]).toArray(),
    db.favours.where('state').equals('done').toArray(),
    db.followUps.where('[state+due]').between(['open', minKey], ['open', maxKey]).toArray(),
    db.contacts.where('tier').anyOf('a', 'b').toArray(),
  ])
  const promises = promised.filter(({ direction }) => direction === 'given')
  const loans = done.filter(({ loan }) => loan?.returnBy !== undefined && loan.returnedOn === undefined)
  const participations = await db.participations
    .where('meetingId')
    .anyOf(meetings.map(({ id }) => id))
    .toArray()
  const participants = new Map<string, ContactId[]>()
  for (const { meetingId, contactId } of participations.toSorted((a, b) => a.order - b.order))
    participants.set(meetingId, [...(participants.get(meetingId) ?? []), contactId])
  const ids = [...participations, ...promises, ...loans, ...followUps].map(({ contactId }) => contactId)
  const contacts = await db.contacts.bulkGet([...new Set(ids)])
  return {
    meetings,
    participants,
    promises,
    loans,
    followUps,
    dear: tiered.filter(({ status }) => status === 'active'),
    contacts: new Map(contacts.flatMap((contact) => (contact === undefined ? [] : [[contact.id, contact] as const]))),
  }
}
