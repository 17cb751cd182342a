import { editGuest } from '#data/commands/guests.ts'
import type { Data } from '#data/data.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { GuestId } from '#shared/domain/records/values.ts'
import { forgetNote, keptNote } from './keptNotes.ts'

/** Saves what was typed about a guest; nothing when it says the same. */
export async function saveNote(data: Data, id: GuestId, text: string): Promise<{ readonly seq: number }> {
  const guest = await data.db.guests.get(id)
  // Off the list, it is kept in case they come back.
  if (guest === undefined) return { seq: 0 }
  const note = text.trim()
  const changed = note === (guest.note ?? '') ? { seq: 0 } : await editGuest(data, id, { note })
  // Typed on meanwhile, it is kept until that is saved too.
  if (keptNote(data.set, id) === text) forgetNote(data.set, id)
  return changed
}

/** Saves the notes that a closed window left unsaved. */
export async function saveKeptNotes(data: Data, guests: readonly Guest[]): Promise<void> {
  for (const { id } of guests) {
    const text = keptNote(data.set, id)
    if (text !== undefined) await saveNote(data, id, text)
  }
}
