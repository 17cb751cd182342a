import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { Relation } from '#shared/domain/records/contact.ts'
import type { RelationId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, InvalidDraft, patched, valid } from './valid.ts'

export type RelationDraft = Omit<Relation, 'id'>

/** Notes what someone is to a contact: another contact, or a plain name. */
export async function addRelation(data: Data, draft: RelationDraft): Promise<{ id: RelationId; seq: number }> {
  const relation = checked(valid('relations', { ...draft, id: newId.relation() }))
  const said = label('relation.added', { name: await namesOf(data.db, [relation.contactId]) })
  const { seq } = await change(data, said, (db) => db.relations.add(relation))
  return { id: relation.id, seq }
}

/** Changes a relation. */
export async function updateRelation(
  data: Data,
  id: RelationId,
  fields: Patch<Omit<Relation, 'id' | 'contactId'>>,
): Promise<{ id: RelationId; seq: number }> {
  const before = found(await data.db.relations.get(id), 'relations', id)
  const said = label('relation.updated', { name: await namesOf(data.db, [before.contactId]) })
  const { seq } = await change(data, said, async (db) => {
    const relation = found(await db.relations.get(id), 'relations', id)
    await db.relations.put(checked(patched('relations', relation, fields)))
  })
  return { id, seq }
}

/** Removes a relation. */
export async function removeRelation(data: Data, id: RelationId): Promise<{ id: RelationId; seq: number }> {
  const relation = found(await data.db.relations.get(id), 'relations', id)
  const said = label('relation.removed', { name: await namesOf(data.db, [relation.contactId]) })
  const { seq } = await change(data, said, (db) => db.relations.delete(id))
  return { id, seq }
}

/** A relation is to someone else, and says who. */
function checked(relation: Relation): Relation {
  if (relation.otherId === undefined && relation.otherName === undefined) throw new InvalidDraft('relations', ['otherName'])
  if (relation.otherId === relation.contactId) throw new InvalidDraft('relations', ['otherId'])
  return relation
}
