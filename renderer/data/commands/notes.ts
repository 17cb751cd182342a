import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Note } from '#shared/domain/records/meeting.ts'
import type { ContactId, NoteId } from '#shared/domain/records/values.ts'
import { cleanTag, once } from './contactFields.ts'
import { newId } from './ids.ts'
import { label, namesOf } from './labels.ts'
import type { Patch } from './valid.ts'
import { standingContacts } from './standingContacts.ts'
import { found, InvalidDraft, MissingRecord, patched, valid } from './valid.ts'

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
  const said = label('note.added', { names: await namesOf(data.db, await standing(data.db, note.contactIds)) })
  const { seq } = await change(data, said, async (db) => {
    await db.notes.add({ ...note, contactIds: await standing(db, note.contactIds) })
  })
  return { id: note.id, seq }
}

/** Changes a note. */
export async function updateNote(
  data: Data,
  id: NoteId,
  fields: Patch<Pick<Note, 'contactIds' | 'text' | 'date' | 'tags'>>,
): Promise<NoteChanged> {
  const edit = async (db: BakkieDatabase, note: Note) => {
    const after = checked(patched('notes', note, clean(fields)))
    return fields.contactIds === undefined ? after : { ...after, contactIds: await standing(db, after.contactIds) }
  }
  const after = await edit(data.db, found(await data.db.notes.get(id), 'notes', id))
  const said = label('note.updated', { names: await namesOf(data.db, after.contactIds) })
  const { seq } = await change(data, said, async (db) => {
    await db.notes.put(await edit(db, found(await db.notes.get(id), 'notes', id)))
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

/**
 * Those a note is about as they are now: a form may have been open, or left, while they were merged or deleted.
 * @throws {MissingRecord} when none of them is there any more
 */
async function standing(db: BakkieDatabase, ids: readonly ContactId[]): Promise<ContactId[]> {
  const now = await standingContacts(db, ids)
  const there = [...new Set(ids.map((id) => now.get(id)).filter((id) => id !== undefined))]
  if (there.length === 0) throw new MissingRecord('contacts', ids.join(' '))
  return there
}

/** A note is about someone. */
function checked(note: Note): Note {
  if (note.contactIds.length === 0) throw new InvalidDraft('notes', ['contactIds'])
  return note
}
