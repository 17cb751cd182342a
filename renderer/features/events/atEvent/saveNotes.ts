import { editGuest, markMet } from '#data/commands/guests.ts'
import { liesAhead } from '#data/commands/meetingState.ts'
import type { Data } from '#data/data.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { GuestId } from '#shared/domain/records/values.ts'
import { forgetNote, keptNote } from './keptNotes.ts'

/** What saving a note did. */
export interface NoteSaved {
  /** The change of the note; 0 when it says the same. */
  readonly seq: number
  /** The change that marked them met. */
  readonly metSeq?: number
}

/**
 * Saves what was typed about a guest; nothing when it says the same. Who is
 * written about at the event was met: their first note says so, as a change of
 * its own, unless it is said already whether they were. Taken back, it is not
 * said again by what is added to the note. A note written before the event
 * prepares for it, and says nothing of having met.
 */
export async function saveNote(data: Data, id: GuestId, text: string): Promise<NoteSaved> {
  const guest = await data.db.guests.get(id)
  // Off the list, it is kept in case they come back.
  if (guest === undefined) return { seq: 0 }
  const note = text.trim()
  const isFirst = guest.note === undefined && note !== ''
  const changed = note === (guest.note ?? '') ? { seq: 0 } : await editGuest(data, id, { note })
  // Typed on meanwhile, it is kept until that is saved too.
  if (keptNote(data.set, id) === text) forgetNote(data.set, id)
  if (!isFirst || guest.met !== undefined || !(await hasBegun(data, guest))) return changed
  return { ...changed, metSeq: (await markMet(data, [id], true)).seq }
}

/** Whether the event of a guest has begun; one without a time begins with its day. */
async function hasBegun({ db, clock }: Data, { eventId }: Guest): Promise<boolean> {
  const event = await db.events.get(eventId)
  return event !== undefined && !liesAhead(event, clock)
}

/** Saves the notes that a closed window left unsaved. */
export async function saveKeptNotes(data: Data, guests: readonly Guest[]): Promise<void> {
  for (const { id } of guests) {
    const text = keptNote(data.set, id)
    if (text !== undefined) await saveNote(data, id, text)
  }
}
