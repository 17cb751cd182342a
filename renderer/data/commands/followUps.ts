import { change } from '#data/change/change.ts'
import type { Clock, Data } from '#data/data.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { ClockTime, Day, FollowUpId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import type { LabelKey } from './labels.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, patched, valid } from './valid.ts'

/** Something to do for a contact by a date. */
export type FollowUpDraft = Pick<FollowUp, 'contactId' | 'what' | 'due'> & Patch<Pick<FollowUp, 'time' | 'meetingId' | 'eventId'>>

/** What a command on a follow-up did. */
export interface FollowUpChanged {
  readonly id: FollowUpId
  readonly seq: number
}

/** The row of a new follow-up: open. */
export function followUpRow(draft: FollowUpDraft, clock: Clock): FollowUp {
  return valid('followUps', { ...draft, state: 'open', id: newId.followUp(), createdAt: clock.now() })
}

/**
 * Plans something to do for a contact.
 * @param people new contacts it names, added in the same change
 */
export async function addFollowUp(data: Data, draft: FollowUpDraft, people: readonly Contact[] = []): Promise<FollowUpChanged> {
  const row = followUpRow(draft, data.clock)
  const said = label('followUp.added', { what: row.what, name: await namesOf(data.db, [row.contactId], people) })
  const { seq } = await change(data, said, async (db) => {
    await db.contacts.bulkAdd([...people])
    await db.followUps.add(row)
  })
  return { id: row.id, seq }
}

/** Changes a follow-up. */
export function updateFollowUp(
  data: Data,
  id: FollowUpId,
  fields: Patch<Pick<FollowUp, 'what' | 'due' | 'time'>>,
): Promise<FollowUpChanged> {
  return editFollowUp(data, id, 'followUp.updated', fields)
}

/** It was done, today unless said otherwise. */
export function doFollowUp(data: Data, id: FollowUpId, on: Day = data.clock.today()): Promise<FollowUpChanged> {
  return editFollowUp(data, id, 'followUp.done', { state: 'done', doneOn: on })
}

/** It need not be done any more. */
export function dropFollowUp(data: Data, id: FollowUpId): Promise<FollowUpChanged> {
  return editFollowUp(data, id, 'followUp.dropped', { state: 'dropped', doneOn: undefined })
}

/** To another day, and another time or none. */
export function moveFollowUp(data: Data, id: FollowUpId, due: Day, time?: ClockTime): Promise<FollowUpChanged> {
  return editFollowUp(data, id, 'followUp.moved', { due, time })
}

/** It is to be done after all. */
export function reopenFollowUp(data: Data, id: FollowUpId): Promise<FollowUpChanged> {
  return editFollowUp(data, id, 'followUp.reopened', { state: 'open', doneOn: undefined })
}

/** Deletes a follow-up. */
export async function deleteFollowUp(data: Data, id: FollowUpId): Promise<FollowUpChanged> {
  const row = found(await data.db.followUps.get(id), 'followUps', id)
  const said = label('followUp.deleted', { name: await namesOf(data.db, [row.contactId]) })
  const { seq } = await change(data, said, (db) => db.followUps.delete(id))
  return { id, seq }
}

async function editFollowUp(
  data: Data,
  id: FollowUpId,
  key: LabelKey,
  fields: Readonly<Record<string, unknown>>,
): Promise<FollowUpChanged> {
  const before = found(await data.db.followUps.get(id), 'followUps', id)
  const values = { what: patched('followUps', before, fields).what, name: await namesOf(data.db, [before.contactId]) }
  const { seq } = await change(data, label(key, values), async (db) => {
    await db.followUps.put(patched('followUps', found(await db.followUps.get(id), 'followUps', id), fields))
  })
  return { id, seq }
}
