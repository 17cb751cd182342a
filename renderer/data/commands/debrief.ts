import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { rulesIn } from '#data/derived/maintain.ts'
import { favourEntries } from '#shared/domain/ledger/favours.ts'
import { introductionEntries } from '#shared/domain/ledger/introductions.ts'
import { meetingEntries } from '#shared/domain/ledger/meetings.ts'
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Debriefed, DebriefDraft, DebriefEntry } from './debriefDraft.ts'
import type { ChangedMeeting, Extras, Moved } from './debriefMeetings.ts'
import type { DebriefRows } from './debriefRows.ts'
import { debriefRowsOf } from './debriefRows.ts'
import { whatCameOf } from './debriefCame.ts'
import { eventStanding } from './debriefStanding.ts'
import { closeLoans, type GivenBack } from './givenBack.ts'
import { label } from './labels.ts'
import { addExtras, addMeeting } from './logMeeting.ts'
import { deleteMeetingRows } from './meetingRows.ts'
import { standingContacts } from './standingContacts.ts'
import { found } from './valid.ts'

export type { Debriefed, DebriefDraft, DebriefEntry, NewcomerFields } from './debriefDraft.ts'

/**
 * Saves a debrief as one change: who was met, meetings, notes, promises,
 * introductions, next steps and new contacts, and that the event is debriefed.
 * Saved again, it adds to what stands and makes nothing twice.
 * @throws {InvalidDraft} when the event lies ahead, or something in it cannot be a record; then nothing is saved
 * @throws {MissingRecord} when the event, or a contact a guest turns out to be, is gone; then nothing is saved either
 */
export async function saveDebrief(data: Data, { eventId, entries }: DebriefDraft): Promise<Debriefed> {
  const { db, clock } = data
  const event = found(await db.events.get(eventId), 'events', eventId)
  const today = clock.today()
  const said = label(event.debriefedOn === undefined ? 'debrief.saved' : 'debrief.added', { name: event.name })
  const { seq, result } = await change(data, said, async (tables) => {
    // Read here: what was changed, merged or deleted a moment ago must not come back.
    const standing = await eventStanding(tables, eventId)
    const came = await whatCameOf(tables, eventId)
    const rows = debriefRowsOf(standing, await ofStanding(tables, entries), clock, came)
    await tables.contacts.bulkAdd([...rows.contacts])
    for (const meeting of rows.added) await addMeeting(tables, meeting, today)
    // Before a meeting that nobody is left on goes, and lets go of what came of it.
    await moveWhatCame(tables, rows.moved)
    await writeChanged(tables, rows.changed)
    for (const extras of rows.extras) {
      await addExtras(tables, extras)
      const { givenBack } = extras
      if (givenBack !== undefined) await closeLoans(tables, await notBackYet(tables, givenBack), givenBack.at, today)
    }
    await tables.guests.bulkPut([...rows.guests])
    await tables.events.update(eventId, { debriefedOn: today })
    return { rows, rules: await rulesIn(tables) }
  })
  const { rows, rules } = result
  const entered = entriesOf(rows, rules, today)
  const extras = [...rows.added, ...rows.extras]
  const favours = extras.flatMap((one) => one.favours)
  return {
    seq,
    met: (await db.guests.where('eventId').equals(eventId).toArray()).filter(({ met }) => met === true).length,
    newContacts: rows.contacts.map(({ id }) => id),
    poured: sum(entered, 'poured'),
    received: sum(entered, 'received'),
    promises: favours.filter(({ state }) => state === 'asked' || state === 'promised').length,
    favours: favours.filter(({ state }) => state === 'done').length,
    introductions: extras.flatMap((one) => one.introductions).length,
    followUps: extras.flatMap((one) => one.followUps).length,
  }
}

/** Entries with the contacts that theirs stand for now. */
async function ofStanding(db: BakkieDatabase, entries: readonly DebriefEntry[]): Promise<DebriefEntry[]> {
  const standing = await standingContacts(
    db,
    entries.flatMap(({ is }) => (is !== undefined && 'contactId' in is ? [is.contactId] : [])),
  )
  return entries.map((entry) => {
    if (entry.is === undefined || !('contactId' in entry.is)) return entry
    const { contactId } = entry.is
    return { ...entry, is: { contactId: found(standing.get(contactId), 'contacts', contactId) } }
  })
}

/** What of this was not given back before: a part of a sum is one part, however often it is saved. */
async function notBackYet(db: BakkieDatabase, { back, at }: NonNullable<Extras['givenBack']>): Promise<GivenBack[]> {
  const loans = await db.favours.bulkGet(back.map(({ favourId }) => favourId))
  return back.filter(({ money }, index) => {
    const parts = loans[index]?.loan?.repaid ?? []
    return !parts.some((part) => part.meetingId === at.meetingId && part.amount === money?.amount)
  })
}

async function writeChanged(db: BakkieDatabase, changed: readonly ChangedMeeting[]): Promise<void> {
  for (const { before, after } of changed) {
    if (after === undefined) {
      await deleteMeetingRows(db, [before.meeting.id])
      continue
    }
    await db.contacts.bulkAdd(after.newContacts)
    await db.meetings.put(after.meeting)
    await db.participations.bulkDelete(after.leaving.map(({ id }) => id))
    await db.participations.bulkPut(after.participations)
  }
}

/** What came of a shared meeting with someone goes along to the meeting of their own. */
async function moveWhatCame(db: BakkieDatabase, moved: readonly Moved[]): Promise<void> {
  for (const { contactId, from, to } of moved) {
    const favours = await db.favours.where('meetingId').equals(from).toArray()
    await db.favours.bulkPut(favours.filter((row) => row.contactId === contactId).map((row) => ({ ...row, meetingId: to })))
    const followUps = await db.followUps.where('meetingId').equals(from).toArray()
    await db.followUps.bulkPut(followUps.filter((row) => row.contactId === contactId).map((row) => ({ ...row, meetingId: to })))
  }
}

interface SignedEntry extends Pick<LedgerEntry, 'direction' | 'cups'> {
  readonly sign: 1 | -1
}

/** What the ledgers of everyone gain, and lose where a meeting was changed. */
function entriesOf({ added, changed, extras }: DebriefRows, rules: Rules, today: Day): SignedEntry[] {
  const isNow = ({ date }: LedgerEntry) => date <= today
  const signed = (sign: 1 | -1) => (entry: LedgerEntry) => ({ direction: entry.direction, cups: entry.cups, sign })
  const ofMeeting = (meeting: Meeting, parts: readonly Participation[]) => {
    const participants = parts.map(({ contactId }) => contactId)
    return participants.flatMap((id) => meetingEntries({ meeting, participants }, id, rules)).filter((entry) => isNow(entry))
  }
  const ofExtras = ({ favours, introductions }: Extras) => [
    ...favours.flatMap((favour) => favourEntries(favour, favour.contactId)),
    ...introductions.flatMap((one) => one.contactIds.flatMap((id) => introductionEntries(one, id))),
  ]
  return [
    ...added.flatMap(({ meeting, participations }) => ofMeeting(meeting, participations)).map(signed(1)),
    ...changed.flatMap(({ after }) => (after ? ofMeeting(after.meeting, after.participations) : [])).map(signed(1)),
    ...changed.flatMap(({ before }) => ofMeeting(before.meeting, before.parts)).map(signed(-1)),
    ...[...added, ...extras].flatMap((one) => ofExtras(one).filter((entry) => isNow(entry))).map(signed(1)),
  ]
}

const sum = (entries: readonly SignedEntry[], direction: LedgerEntry['direction']): number =>
  entries.reduce((total, entry) => (entry.direction === direction ? total + entry.sign * entry.cups : total), 0)
