import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { SavedView } from '#shared/domain/records/desk.ts'
import type { SavedViewId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import type { LabelKey } from './labels.ts'
import { label } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, patched, valid } from './valid.ts'

/** What a command on a saved view did. */
export interface SavedViewChanged {
  readonly id: SavedViewId
  readonly seq: number
}

/** Keeps a list filter under a name. */
export async function saveView(
  data: Data,
  draft: Pick<SavedView, 'name' | 'query'> & Partial<Pick<SavedView, 'sort'>>,
): Promise<SavedViewChanged> {
  const view = valid('savedViews', { ...draft, id: newId.savedView(), createdAt: data.clock.now() })
  const { seq } = await change(data, label('savedView.saved', { name: view.name }), (db) => db.savedViews.add(view))
  return { id: view.id, seq }
}

/** Gives a view another name. */
export function renameView(data: Data, id: SavedViewId, name: string): Promise<SavedViewChanged> {
  return editView(data, id, 'savedView.renamed', { name })
}

/** Gives a view another filter or order. */
export function updateView(
  data: Data,
  id: SavedViewId,
  fields: Patch<Pick<SavedView, 'query' | 'sort'>>,
): Promise<SavedViewChanged> {
  return editView(data, id, 'savedView.updated', fields)
}

/** Deletes a view; the people in it stay. */
export async function deleteView(data: Data, id: SavedViewId): Promise<SavedViewChanged> {
  const view = found(await data.db.savedViews.get(id), 'savedViews', id)
  const { seq } = await change(data, label('savedView.deleted', { name: view.name }), (db) => db.savedViews.delete(id))
  return { id, seq }
}

async function editView(
  data: Data,
  id: SavedViewId,
  key: LabelKey,
  fields: Readonly<Record<string, unknown>>,
): Promise<SavedViewChanged> {
  const after = patched('savedViews', found(await data.db.savedViews.get(id), 'savedViews', id), fields)
  const { seq } = await change(data, label(key, { name: after.name }), async (db) => {
    await db.savedViews.put(patched('savedViews', found(await db.savedViews.get(id), 'savedViews', id), fields))
  })
  return { id, seq }
}
