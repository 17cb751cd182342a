import type { Contact } from '#shared/domain/records/contact.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import type { DebriefEntry, NewcomerFields } from './debriefDraft.ts'
import type { MeetingDraft, ParticipantDraft } from './meetingDraft.ts'

/** A guest with what is said of them, and who they are. */
export interface Told {
  readonly entry: DebriefEntry
  readonly guest: Guest
  readonly contactId: ContactId | undefined
  /** Whether they were unknown where this was said of them: a line then speaks of them by name. */
  readonly isNew: boolean
  /** The contact made for them. */
  readonly made: Contact | undefined
}

/** The guest that an earlier saving of the same draft put on the list. */
export const addedBefore = (guests: readonly Guest[], add: NewcomerFields, is: DebriefEntry['is']): Guest | undefined =>
  guests.find((guest) => {
    if (is !== undefined && 'contactId' in is) return guest.contactId === is.contactId
    const isSame = guest.organisation === add.organisation && guest.email === add.email && guest.line === add.line
    return isSame && fold(guest.name.trim()) === fold(add.name.trim())
  })

/** Whether a line is about a meeting after the event rather than about the event. */
export const isAhead = (line: MeetingDraft | undefined, day: Day): boolean =>
  line !== undefined && line.state === 'planned' && line.date > day

/** What was told without its line. */
export const withoutLine = (one: Told): Told => {
  const { line: _line, ...entry } = one.entry
  return { ...one, entry }
}

/** A line with the guest at its table, everyone's notes, and the next steps beside it. */
export function atTable(line: MeetingDraft, own: Told, told: readonly Told[]): MeetingDraft {
  const { contactId, entry } = own
  if (contactId === undefined) return line
  const isThere = line.participants.some((one) => isOne(one, own))
  const all: readonly ParticipantDraft[] = isThere ? line.participants : [{ contactId }, ...line.participants]
  const participants = all.map((one) => {
    const note = told.find((other) => isOne(one, other))?.entry.note
    return note === undefined || note.trim() === '' ? one : { ...one, note }
  })
  const steps = (entry.followUps ?? []).map((step) => ({ ...step, who: { contactId } }))
  return { ...line, participants, followUps: [...(line.followUps ?? []), ...steps] }
}

/** A line with the note of the guest it is about. */
export const withNote = (line: MeetingDraft, own: Told, note: string): MeetingDraft => ({
  ...line,
  participants: line.participants.map((one) => (isOne(one, own) ? { ...one, note } : one)),
})

/** Whether a participant of a line is this guest: by id, or by the name of one who is new. */
const isOne = (one: ParticipantDraft, { contactId, guest, isNew }: Told): boolean =>
  'contactId' in one ? one.contactId === contactId : isNew && fold(one.newName.trim()) === fold(guest.name.trim())
