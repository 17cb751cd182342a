import type { Clock } from '#data/data.ts'
import { present } from '#data/derived/facts.ts'
import { eventDayOf } from '#shared/domain/events/day.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import { newContact } from './contacts.ts'
import { type CameOf, notYet } from './debriefCame.ts'
import type { DebriefEntry } from './debriefDraft.ts'
import type { ChangedMeeting, Extras, MeetingChanges, Moved } from './debriefMeetings.ts'
import { isAnother, meetingOfLine, withoutSameCup } from './debriefByHand.ts'
import { atEvent, changedMeeting, editOf, extrasOf, hasAny, noteWith } from './debriefMeetings.ts'
import type { EventStanding, StandingMeeting } from './debriefStanding.ts'
import { isFromDebrief, madeByDebrief, sharedMeeting } from './debriefStanding.ts'
import { addedBefore, atTable, isAhead, type Told, withNote, withoutLine } from './debriefTold.ts'
import { DraftPeople } from './draftPeople.ts'
import { followUpRow } from './followUps.ts'
import { newId } from './ids.ts'
import type { MeetingRows } from './logMeeting.ts'
import { meetingRowsOf } from './logMeeting.ts'
import type { MeetingDraft } from './meetingDraft.ts'
import type { MeetingEdit } from './meetingEdit.ts'
import { InvalidDraft, patched, valid } from './valid.ts'

/** Everything a debrief writes. */
export interface DebriefRows {
  readonly guests: readonly Guest[]
  readonly contacts: readonly Contact[]
  readonly added: readonly MeetingRows[]
  readonly changed: readonly ChangedMeeting[]
  readonly moved: readonly Moved[]
  /** What belongs to meetings that stood already, or to none. */
  readonly extras: readonly Extras[]
}

/**
 * Works out what a debrief writes. Those met of whom nothing more is said share
 * one meeting; who has a line of their own gets a meeting of their own. What was
 * saved before is added to, never made again.
 * @param came what came of the event so far
 * @throws {InvalidDraft} when the event lies ahead, or something in a line cannot be a record
 */
export function debriefRowsOf(
  standing: EventStanding,
  entries: readonly DebriefEntry[],
  clock: Clock,
  came: CameOf,
): DebriefRows {
  const day = eventDayOf(standing.event, clock.today())
  if (day === undefined) throw new InvalidDraft('meetings', ['date'])
  return new Writing(standing, day, clock, came).rowsOf(entries)
}

/** Keeps what a debrief writes while it goes through the guests. */
class Writing {
  readonly #standing: EventStanding
  readonly #day: Day
  readonly #clock: Clock
  readonly #came: CameOf
  readonly #all: DraftPeople
  readonly #changes = new Map<StandingMeeting, MeetingChanges>()
  readonly #added: MeetingRows[] = []
  /** What was agreed for later. */
  readonly #ahead: MeetingRows[] = []
  readonly #moved: Moved[] = []
  readonly #extras: Extras[] = []

  constructor(standing: EventStanding, day: Day, clock: Clock, came: CameOf) {
    this.#standing = standing
    this.#day = day
    this.#clock = clock
    this.#came = came
    this.#all = new DraftPeople([], clock.now())
  }

  rowsOf(entries: readonly DebriefEntry[]): DebriefRows {
    const told = this.#told(entries)
    const met = told.filter(({ entry }) => entry.met === true)
    const ahead = met.filter(({ entry }) => isAhead(entry.line, this.#day))
    for (const one of met) if (ahead.includes(one)) this.#appointment(one, told)
    for (const one of met) if (one.entry.line !== undefined && !ahead.includes(one)) this.#line(one, told)
    // Those in the meeting of another's line need none of their own.
    const talked = new Set(this.#added.flatMap(({ participations }) => participations.map(({ contactId }) => contactId)))
    const isTold = ({ contactId }: Told) => contactId !== undefined && talked.has(contactId)
    const isPlain = (one: Told) => one.entry.line === undefined || ahead.includes(one)
    this.#share(met.filter((one) => isPlain(one) && !isTold(one)).map(withoutLine))
    for (const one of told) if (one.entry.met !== true || (isPlain(one) && isTold(one))) this.#apart(withoutLine(one))
    const changed = [...this.#changes.values()].flatMap((changes) => changedMeeting(changes, this.#clock) ?? [])
    return {
      guests: this.#guests(told, talked),
      contacts: [...told.flatMap(({ made }) => made ?? []), ...this.#all.made],
      added: [...this.#added, ...this.#ahead],
      changed,
      moved: this.#moved,
      extras: this.#extras.map((extras) => notYet(extras, this.#came)),
    }
  }

  /** The guests told of; who stands in another's line was met too, unless it is said otherwise. */
  #guests(told: readonly Told[], talked: ReadonlySet<ContactId>): Guest[] {
    const ids = new Set(told.map(({ guest }) => guest.id))
    const others = this.#standing.guests.filter((guest) => !ids.has(guest.id))
    return [...told.map(({ guest }) => guest), ...others].flatMap((guest) => {
      const isTalked = guest.met === undefined && guest.contactId !== undefined && talked.has(guest.contactId)
      if (isTalked) return [{ ...guest, met: true }]
      return ids.has(guest.id) ? [guest] : []
    })
  }

  /** Each guest as they are to stand, and the contact they are or become. */
  #told(entries: readonly DebriefEntry[]): Told[] {
    const { event, guests } = this.#standing
    const now = this.#clock.now()
    let order = Math.max(0, ...guests.map((guest) => guest.order))
    return present(
      entries.map((entry): Told | undefined => {
        const { guest: said, is } = entry
        const before = 'id' in said ? guests.find(({ id }) => id === said.id) : addedBefore(guests, said.add, is)
        // Taken off the list meanwhile, in another window.
        if ('id' in said && before === undefined) return undefined
        const isNew = is !== undefined && 'newContact' in is
        // Saved before from the same draft, they are a contact by now.
        const made = isNew && before?.contactId === undefined ? newContact(is.newContact, now) : undefined
        const contactId = made?.id ?? (is !== undefined && 'contactId' in is ? is.contactId : before?.contactId)
        const base =
          before ?? valid('guests', { ...('add' in said && said.add), id: newId.guest(), eventId: event.id, order: ++order })
        const guest = patched('guests', base, {
          ...('met' in entry && { met: entry.met }),
          ...('note' in entry && { note: entry.note }),
          contactId,
          ...(contactId !== undefined && { isStranger: undefined }),
        })
        return { entry, guest, contactId, isNew, made }
      }),
    )
  }

  /** A line that only says when one meets again: that is planned, and they were met here all the same. */
  #appointment(one: Told, told: readonly Told[]): void {
    const { contactId, entry } = one
    if (entry.line === undefined || contactId === undefined) throw new InvalidDraft('participations', ['participants'])
    // Notes and next steps belong to the event, not to what was agreed for later.
    const bare = told.map((other) => ({ ...other, entry: { guest: other.entry.guest } }))
    const table = atTable(entry.line, { ...one, entry: { guest: entry.guest } }, bare)
    const line = { ...table, eventId: this.#standing.event.id }
    const people = new DraftPeople(line.participants, this.#clock.now(), this.#all, this.#namesOf(told, one))
    this.#ahead.push(meetingRowsOf(line, people, this.#clock))
  }

  /** A guest with a line of their own. */
  #line(one: Told, told: readonly Told[]): void {
    const { contactId, entry } = one
    if (entry.line === undefined || contactId === undefined) throw new InvalidDraft('participations', ['participants'])
    const said = atTable(entry.line, one, told)
    const people = new DraftPeople(said.participants, this.#clock.now(), this.#all, this.#namesOf(told, one))
    const before = meetingOfLine(this.#standing, contactId, said, this.#day, people)
    if (before === undefined || (!isFromDebrief(before) && isAnother(editOf(said, before.meeting, this.#day, people), before))) {
      this.#added.push(this.#made(withoutSameCup(said, this.#standing, contactId, people), people))
      return
    }
    if (!isFromDebrief(before)) {
      this.#beside(one, said, before, people)
      return
    }
    const line = withoutSameCup(said, this.#standing, contactId, people)
    const edit = editOf(line, before.meeting, this.#day, people)
    const changes = this.#changesOf(before)
    if (before.parts.length > 1 && hasAny(edit)) {
      const kept = before.parts.find((part) => part.contactId === contactId)?.note
      const own = kept === undefined ? line : withNote(line, one, entry.note ?? kept)
      const rows = this.#made(own, people)
      this.#added.push(rows)
      changes.leaving.add(contactId)
      this.#moved.push({ contactId, from: before.meeting.id, to: rows.meeting.id })
      return
    }
    if (entry.note !== undefined) changes.notes.set(contactId, entry.note)
    this.#adds(before, edit, line, people)
  }

  /** What a line adds to a meeting logged by hand: its note to what is said of the one it is about. */
  #beside(one: Told, line: MeetingDraft, before: StandingMeeting, people: DraftPeople): void {
    const { contactId, entry } = one
    if (contactId === undefined) return
    const { note, ...more } = line
    const there = before.parts.find((part) => part.contactId === contactId)?.note
    // The note to stand was made out of the one at the meeting they stand in; of another it keeps the words.
    const isShown = this.#standing.byContact.get(contactId) === before
    const said = isShown ? (entry.note ?? there) : noteWith(there, entry.note)
    const joined = noteWith(said, note)
    if (joined !== undefined && joined !== there) this.#changesOf(before).notes.set(contactId, joined)
    this.#adds(before, editOf(more, before.meeting, this.#day, people), line, people)
  }

  /** What a line adds to a meeting that stands, and what came of it. */
  #adds(before: StandingMeeting, edit: MeetingEdit, line: MeetingDraft, people: DraftPeople): void {
    const changes = this.#changesOf(before)
    changes.edit = { ...changes.edit, ...edit }
    const there = new Set([...before.parts, ...changes.joining.filter((one) => 'contactId' in one)].map((one) => one.contactId))
    for (const id of people.participants) if (!there.has(id)) changes.joining.push({ contactId: id })
    this.#extras.push(extrasOf(line, before.meeting, people, this.#clock))
  }

  /** A meeting at the event, as the debrief's own. */
  #made(draft: MeetingDraft, people: DraftPeople): MeetingRows {
    const rows = meetingRowsOf(atEvent(draft, this.#standing.event), people, this.#clock)
    return { ...rows, meeting: { ...rows.meeting, fromDebrief: true } }
  }

  /** Those met of whom nothing more is said: in the meeting they have, the one they share, or a new one. */
  #share(told: readonly Told[]): void {
    const { byContact } = this.#standing
    const shared = sharedMeeting(this.#standing)
    const fresh: Told[] = []
    for (const one of told) {
      const { contactId, entry } = one
      if (contactId === undefined) continue
      const before = byContact.get(contactId)
      if (before === undefined && shared === undefined) {
        fresh.push(one)
        continue
      }
      const meeting = before ?? shared
      if (meeting === undefined) continue
      const changes = this.#changesOf(meeting)
      if (before === undefined) changes.joining.push({ contactId, ...(entry.note !== undefined && { note: entry.note }) })
      else if (entry.note !== undefined) changes.notes.set(contactId, entry.note)
      this.#extras.push(this.#followUps(one, meeting.meeting.id))
    }
    if (fresh.length === 0) return
    const participants = fresh.flatMap(({ contactId, entry }) =>
      contactId === undefined ? [] : [{ contactId, ...(entry.note !== undefined && { note: entry.note }) }],
    )
    const rows = this.#made(
      { kind: 'event', date: this.#day, participants, treated: { kind: 'unknown' } },
      new DraftPeople(participants, this.#clock.now()),
    )
    this.#added.push(rows)
    for (const one of fresh) this.#extras.push(this.#followUps(one, rows.meeting.id))
  }

  /** A guest not met, or met in the meeting of another's line: next steps stand by themselves. */
  #apart(one: Told): void {
    const { contactId, entry } = one
    if (contactId === undefined) return
    // What was logged by hand stays, whatever is said here of having met.
    const made = entry.met === false ? madeByDebrief(this.#standing, contactId) : []
    for (const meeting of made) this.#changesOf(meeting).leaving.add(contactId)
    this.#extras.push(this.#followUps(one))
  }

  /** Whom new names stand for: the new people of the debrief, of two with the same name the guest's own, and those who came up before. */
  #namesOf(told: readonly Told[], own: Told): Map<string, Pick<Contact, 'id'>> {
    const fresh = [...told, own].flatMap(({ guest, contactId, isNew }) =>
      isNew && contactId !== undefined ? [[fold(guest.name.trim()), { id: contactId }] as const] : [],
    )
    return new Map([...this.#came.people, ...fresh])
  }

  #followUps({ contactId, entry }: Told, meetingId?: FollowUp['meetingId']): Extras {
    const steps = contactId === undefined ? [] : (entry.followUps ?? []).map((step) => ({ ...step, contactId }))
    const eventId = this.#standing.event.id
    const rows = steps.map((step) =>
      followUpRow({ ...step, eventId, ...(meetingId !== undefined && { meetingId }) }, this.#clock),
    )
    return { favours: [], introductions: [], followUps: rows }
  }

  #changesOf(standing: StandingMeeting): MeetingChanges {
    const changes = this.#changes.get(standing) ?? {
      standing,
      leaving: new Set<ContactId>(),
      joining: [],
      notes: new Map<ContactId, string>(),
      edit: {},
    }
    this.#changes.set(standing, changes)
    return changes
  }
}
