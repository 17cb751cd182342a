import type { Data } from '#data/data.ts'
import type { Note } from '#shared/domain/records/meeting.ts'
import type { ContactId, NoteId } from '#shared/domain/records/values.ts'
import type { NamedContact } from './names.ts'
import { named, namesOf } from './names.ts'

/** A note to change with whom it is about, a new one about someone or nobody yet, or none any more. */
export type NoteToEdit =
  | { readonly kind: 'note'; readonly note: Note; readonly people: readonly NamedContact[] }
  | { readonly kind: 'new'; readonly people: readonly NamedContact[] }
  | { readonly kind: 'gone' }

/** What the form of a note starts from. */
export async function noteToEdit({ db }: Data, id: NoteId | undefined, about: ContactId | undefined): Promise<NoteToEdit> {
  if (id === undefined) {
    const ids = about === undefined ? [] : [about]
    return { kind: 'new', people: named(ids, await namesOf(db, ids)) }
  }
  const note = await db.notes.get(id)
  if (note === undefined) return { kind: 'gone' }
  return { kind: 'note', note, people: named(note.contactIds, await namesOf(db, note.contactIds)) }
}
