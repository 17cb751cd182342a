import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { Note } from '#shared/domain/records/meeting.ts'
import type { NoteId } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import { newId } from './ids.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { found, InvalidDraft, patched, valid } from './valid.ts'

/** A remark about one or more contacts, dated today unless said otherwise. */
export type NoteDraft = Pick<Note, 'contactIds' | 'text'> & Partial<Pick<Note, 'date' | 'tags' | 'eventId'>>

/** What a command on a note did. */
export interface NoteChanged {
  readonly id: NoteId
  readonly seq: number
}

/** Writes a note. */
export async function addNote(data: Data, draft: NoteDraft): Promise<NoteChanged> {
  const cleaned = clean({ date: data.clock.today(), tags: [], ...draft })
  const note = checked(valid('notes', { ...cleaned, id: newId.note(), createdAt: data.clock.now() }))
  const { seq } = await change(data, label('note.added', { names: await namesOf(data.db, note.contactIds) }), (db) =>
    db.notes.add(note),
  )
  return { id: note.id, seq }
}

/** Changes a note. */
export async function updateNote(
  data: Data,
  id: NoteId,
  fields: Patch<Pick<Note, 'contactIds' | 'text' | 'date' | 'tags'>>,
): Promise<NoteChanged> {
  const edit = (note: Note) => checked(patched('notes', note, clean(fields)))
  const after = edit(found(await data.db.notes.get(id), 'notes', id))
  const said = label('note.updated', { names: await namesOf(data.db, after.contactIds) })
  const { seq } = await change(data, said, async (db) => {
    await db.notes.put(edit(found(await db.notes.get(id), 'notes', id)))
  })
  return { id, seq }
}

/** Deletes a note. */
export async function deleteNote(data: Data, id: NoteId): Promise<NoteChanged> {
  const note = found(await data.db.notes.get(id), 'notes', id)
  const said = label('note.deleted', { names: await namesOf(data.db, note.contactIds) })
  const { seq } = await change(data, said, (db) => db.notes.delete(id))
  return { id, seq }
}

function clean(fields: Patch<NoteDraft>) {
  return {
    ...fields,
    ...(fields.contactIds && { contactIds: [...new Set(fields.contactIds)] }),
    ...(fields.tags && { tags: once(fields.tags.map((tag) => cleanTag(tag))) }),
  }
}

/** A note is about someone. */
function checked(note: Note): Note {
  if (note.contactIds.length === 0) throw new InvalidDraft('notes', ['contactIds'])
  return note
}
