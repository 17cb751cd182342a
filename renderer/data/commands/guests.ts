import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Guest, SettledLine } from '#shared/domain/records/gathering.ts'
import type { EventId, GuestId } from '#shared/domain/records/values.ts'
import type { GuestsJoined, NewGuest } from './guestRows.ts'
import { joinGuests } from './guestRows.ts'
import { label } from './labels.ts'
import { settleGuests, settleLines } from './settledLines.ts'
import { standingContacts } from './standingContacts.ts'
import type { Patch } from './valid.ts'
import { found, patched } from './valid.ts'

export type { GuestsJoined, NewGuest } from './guestRows.ts'
export { reviewGuests } from './reviewGuests.ts'
export type { GuestDecision, GuestsReviewed } from './reviewGuests.ts'

/** What a command on guests did. */
export interface GuestsChanged {
  readonly seq: number
}

/** What putting guests on a list did. */
export interface GuestsAdded extends GuestsJoined, GuestsChanged {
  /** How many were given as a contact who is not there any more: they are on the list by name, still to review. */
  readonly gone: number
}

/**
 * Puts a whole list on an event, in one change. Who is on it already is not put
 * on it again: what was not known is filled in, and a new answer taken over.
 * @param leftOut who of the list was left out: remembered, so that the same list does not propose them again
 */
export async function addGuests(
  data: Data,
  eventId: EventId,
  guests: readonly NewGuest[],
  leftOut: readonly SettledLine[] = [],
): Promise<GuestsAdded> {
  const { db } = data
  const event = found(await db.events.get(eventId), 'events', eventId)
  const before = joinGuests(eventId, await guestsOf(db, eventId), guests)
  const [only] = before.rows
  const said =
    before.added === 1 && guests.length === 1 && only !== undefined
      ? label('guest.added', { name: only.name, event: event.name })
      : before.added > 0
        ? label('guests.added', { count: before.added, event: event.name })
        : label('guests.completed', { count: before.rows.length, event: event.name })
  const { seq, result } = await change(data, said, async (tables) => {
    const given = await withStanding(tables, guests)
    const joined = joinGuests(eventId, await guestsOf(tables, eventId), given)
    await tables.guests.bulkPut(joined.rows)
    await settleLines(tables, eventId, leftOut, given)
    const gone = given.filter(({ contactId }, i) => contactId === undefined && guests[i]?.contactId !== undefined).length
    return { ...joined, gone }
  })
  return { seq, added: result.added, known: result.known, ids: result.ids, gone: result.gone }
}

/** The guests as the contacts they stand for now; without a contact where that one is not there any more. */
async function withStanding(db: BakkieDatabase, guests: readonly NewGuest[]): Promise<NewGuest[]> {
  const standing = await standingContacts(
    db,
    guests.flatMap(({ contactId }) => contactId ?? []),
  )
  return guests.map((guest) => (guest.contactId === undefined ? guest : { ...guest, contactId: standing.get(guest.contactId) }))
}

/** Fields of a guest that are changed where they stand. */
export type GuestFields = Patch<Pick<Guest, 'name' | 'organisation' | 'role' | 'email' | 'answer' | 'remark' | 'note' | 'met'>>

/** Changes one guest. */
export async function editGuest(data: Data, id: GuestId, fields: GuestFields): Promise<GuestsChanged> {
  const after = edited(found(await data.db.guests.get(id), 'guests', id), fields)
  const { seq } = await change(data, label('guest.updated', { name: after.name }), async (db) => {
    await db.guests.put(edited(found(await db.guests.get(id), 'guests', id), fields))
  })
  return { seq }
}

/** A guest with some fields changed. A corrected name leaves the one of the list behind, which tells them when the list is given again. */
function edited(guest: Guest, fields: GuestFields): Guest {
  const { line, name, listName } = guest
  const isRenamed = fields.name !== undefined && fields.name !== name && line !== undefined
  return patched('guests', guest, { ...fields, ...(isRenamed && { listName: listName ?? name }) })
}

/** Takes guests off their event's list. What the plan says about them stays. */
export async function removeGuests(data: Data, ids: readonly GuestId[]): Promise<GuestsChanged> {
  const rows = present(await data.db.guests.bulkGet([...ids]))
  const [only] = rows
  const said =
    rows.length === 1 && only !== undefined
      ? label('guest.removed', { name: only.name })
      : label('guests.removed', { count: rows.length })
  const { seq } = await change(data, said, async (db) => {
    const gone = present(await db.guests.bulkGet([...ids]))
    await db.guests.bulkDelete(gone.map(({ id }) => id))
    await settleGuests(db, gone)
  })
  return { seq }
}

/** Says of guests that they were met, were not, or that it is not known. */
export async function markMet(data: Data, ids: readonly GuestId[], met: boolean | undefined): Promise<GuestsChanged> {
  const rows = present(await data.db.guests.bulkGet([...ids]))
  const [only] = rows
  const state = met === undefined ? 'metUnknown' : met ? 'met' : 'notMet'
  const said =
    rows.length === 1 && only !== undefined
      ? label(`guest.${state}`, { name: only.name })
      : label(`guests.${state}`, { count: rows.length })
  const { seq } = await change(data, said, async (db) => {
    const now = present(await db.guests.bulkGet([...ids]))
    await db.guests.bulkPut(now.map((row) => patched('guests', row, { met })))
  })
  return { seq }
}

/** The guests of an event, in the order of its list. */
export async function guestsOf(db: BakkieDatabase, eventId: EventId): Promise<Guest[]> {
  return (await db.guests.where('eventId').equals(eventId).toArray()).toSorted((a, b) => a.order - b.order)
}
