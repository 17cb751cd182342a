import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { DraftPeople } from './draftPeople.ts'
import { label } from './labels.ts'
import { aboutWhom, addAlone, aloneRowsOf, type AloneDraft } from './logAlone.ts'
import { addMeeting, meetingRowsOf } from './logMeeting.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import { InvalidDraft } from './valid.ts'

/** One of several lines: a meeting, or what came of none. */
export type LineDraft = { readonly meeting: MeetingDraft } | { readonly alone: AloneDraft }

/** What logging several lines made, and the change it is. */
export interface LoggedMany {
  readonly seq: number
  readonly state: 'happened'
  /** Whom the lines are about, without doubles, in their order. */
  readonly participants: readonly ContactId[]
  /** The people made new by them. */
  readonly newContacts: readonly ContactId[]
}

/**
 * Logs several lines in one change. A new name in more than one of them is one
 * new contact.
 * @throws {InvalidDraft} when there is no line, or one of them cannot be saved; then nothing is
 */
export async function logMany(data: Data, drafts: readonly LineDraft[]): Promise<LoggedMany> {
  if (drafts.length === 0) throw new InvalidDraft('meetings', ['date'])
  const now = data.clock.now()
  const all = new DraftPeople([], now)
  const lines = drafts.map((draft) => {
    if ('alone' in draft) {
      const rows = aloneRowsOf(draft.alone, new DraftPeople([], now, all), data.clock)
      return { about: aboutWhom(rows), add: (db: BakkieDatabase) => addAlone(db, rows, data.clock.today()) }
    }
    const rows = meetingRowsOf(draft.meeting, new DraftPeople(draft.meeting.participants, now, all), data.clock)
    const about = rows.participations.map(({ contactId }) => contactId)
    return { about, add: (db: BakkieDatabase) => addMeeting(db, rows, data.clock.today()) }
  })
  const { seq } = await change(data, label('lines.logged', { count: drafts.length }), async (db) => {
    await db.contacts.bulkAdd(all.made)
    for (const line of lines) await line.add(db)
  })
  const about = lines.flatMap((line) => line.about)
  return { seq, state: 'happened', participants: [...new Set(about)], newContacts: all.made.map(({ id }) => id) }
}
