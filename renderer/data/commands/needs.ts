import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { NeedId } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import { newId } from './ids.ts'
import type { LabelKey } from './labels.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, patched, valid } from './valid.ts'

/** What a contact, or I, look for (ask) or can give (offer). Opened today unless a day is given. */
export type NeedDraft = Pick<Need, 'owner' | 'kind' | 'text'> & Partial<Pick<Need, 'tags' | 'openedOn'>>

/** Notes an ask or an offer. */
export async function addNeed(data: Data, draft: NeedDraft): Promise<{ id: NeedId; seq: number }> {
  const need = valid('needs', { openedOn: data.clock.today(), tags: [], ...withCleanTags(draft), id: newId.need() })
  const { seq } = await change(data, await addedLabel(data, need), (db) => db.needs.add(need))
  return { id: need.id, seq }
}

async function addedLabel(data: Data, need: Need) {
  if (need.owner === 'me') return label(need.kind === 'ask' ? 'need.myAskAdded' : 'need.myOfferAdded')
  return label(need.kind === 'ask' ? 'need.askAdded' : 'need.offerAdded', { name: await namesOf(data.db, [need.owner]) })
}

/** Changes an ask or an offer. */
export function updateNeed(
  data: Data,
  id: NeedId,
  fields: Patch<Omit<Need, 'id' | 'owner'>>,
): Promise<{ id: NeedId; seq: number }> {
  return editNeed(data, id, 'need.updated', withCleanTags(fields))
}

function withCleanTags<T extends Patch<Pick<Need, 'tags'>>>(fields: T): T {
  return fields.tags === undefined ? fields : { ...fields, tags: once(fields.tags.map((tag) => cleanTag(tag))) }
}

/** The ask is met, or the offer no longer stands. */
export function closeNeed(data: Data, id: NeedId): Promise<{ id: NeedId; seq: number }> {
  return editNeed(data, id, 'need.closed', { closedOn: data.clock.today() })
}

/** The ask or offer stands again. */
export function reopenNeed(data: Data, id: NeedId): Promise<{ id: NeedId; seq: number }> {
  return editNeed(data, id, 'need.reopened', { closedOn: undefined })
}

/** Removes an ask or an offer. */
export async function deleteNeed(data: Data, id: NeedId): Promise<{ id: NeedId; seq: number }> {
  const need = found(await data.db.needs.get(id), 'needs', id)
  const { seq } = await change(data, label('need.deleted', { text: need.text }), (db) => db.needs.delete(id))
  return { id, seq }
}

async function editNeed(data: Data, id: NeedId, key: LabelKey, fields: Patch<Omit<Need, 'id' | 'owner'>>) {
  const before = found(await data.db.needs.get(id), 'needs', id)
  const { seq } = await change(data, label(key, { text: patched('needs', before, fields).text }), async (db) => {
    await db.needs.put(patched('needs', found(await db.needs.get(id), 'needs', id), fields))
  })
  return { id, seq }
}
