import type { Data } from '#data/data.ts'
import { readEach } from '#data/derived/chunks.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** How many records go along when people are deleted. */
export interface GoesAlong {
  /** Meetings with nobody else. */
  readonly meetings: number
  readonly favours: number
  readonly introductions: number
  readonly followUps: number
  /** Notes about nobody else. */
  readonly notes: number
}

/** What `deleteContacts` of these people would take along, to be said before it is done. */
export async function goesAlong({ db }: Data, ids: readonly ContactId[]): Promise<GoesAlong> {
  const gone = new Set(ids)
  const theirs = await readEach(ids, (id) => db.participations.where('contactId').equals(id).toArray())
  const meetingIds = [...new Set(theirs.map(({ meetingId }) => meetingId))]
  const everyone = await readEach(meetingIds, (id) => db.participations.where('meetingId').equals(id).toArray())
  const kept = new Set(everyone.filter(({ contactId }) => !gone.has(contactId)).map(({ meetingId }) => meetingId))
  const notes = await readEach(ids, (id) => db.notes.where('contactIds').equals(id).toArray())
  const own = notes.filter(({ contactIds }) => contactIds.every((id) => gone.has(id)))
  const introductions = await readEach(ids, (id) => db.introductions.where('contactIds').equals(id).primaryKeys())
  return {
    meetings: meetingIds.length - kept.size,
    favours: (await readEach(ids, (id) => db.favours.where('contactId').equals(id).primaryKeys())).length,
    introductions: new Set(introductions).size,
    followUps: (await readEach(ids, (id) => db.followUps.where('contactId').equals(id).primaryKeys())).length,
    notes: new Set(own.map(({ id }) => id)).size,
  }
}
