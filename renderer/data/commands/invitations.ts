import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { SettledLine } from '#shared/domain/records/gathering.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { editedEvent, type EventDraft, type EventFields, eventRow } from './eventRow.ts'
import type { NewGuest } from './guestRows.ts'
import { joinGuests } from './guestRows.ts'
import { guestsOf } from './guests.ts'
import { label } from './labels.ts'
import { settleLines } from './settledLines.ts'
import { found } from './valid.ts'

/** An event that an invitation makes, with who is invited to it. */
export interface InvitedTo {
  readonly draft: EventDraft
  readonly guests: readonly NewGuest[]
  /** Who of those invited was left out: a later version does not propose them again. */
  readonly leftOut?: readonly SettledLine[]
}

/**
 * Makes the events of an invitation with their guests, in one change; several
 * become a series, or join the one there is.
 */
export async function makeInvited(
  data: Data,
  invited: readonly InvitedTo[],
  series?: string,
): Promise<{ readonly seq: number; readonly ids: readonly EventId[] }> {
  const seriesId = series ?? (invited.length > 1 ? crypto.randomUUID() : undefined)
  const made = invited.map(({ draft, guests, leftOut = [] }) => {
    const settled = leftOut.length === 0 ? {} : { settledLines: [...leftOut] }
    const event = eventRow({ ...draft, ...settled, ...(seriesId === undefined ? {} : { seriesId }) }, data.clock)
    return { event, guests: joinGuests(event.id, [], guests).rows }
  })
  const [first] = made
  if (first === undefined) return { seq: 0, ids: [] }
  const said =
    made.length === 1 ? label('event.added', { name: first.event.name }) : label('events.added', { count: made.length })
  const { seq } = await change(data, said, async (db) => {
    await db.events.bulkAdd(made.map(({ event }) => event))
    await db.guests.bulkAdd(made.flatMap(({ guests }) => guests))
  })
  return { seq, ids: made.map(({ event }) => event.id) }
}

/** What a newer invitation says of an event, and who it invites more. */
export interface ChangedByInvitation {
  readonly id: EventId
  readonly fields: EventFields
  readonly guests: readonly NewGuest[]
  /** Who of those invited was left out. */
  readonly leftOut?: readonly SettledLine[]
  /** It only is another version: nothing one sees changes. */
  readonly isUnseen?: boolean
}

/** Takes over what a newer invitation says of its events, and who it invites more, in one change. */
export async function changeByInvitation(data: Data, changes: readonly ChangedByInvitation[]): Promise<{ readonly seq: number }> {
  const { clock, db } = data
  const [first] = changes
  if (first === undefined) return { seq: 0 }
  const after = editedEvent(found(await db.events.get(first.id), 'events', first.id), first.fields, clock)
  const count = changes.filter(({ isUnseen }) => isUnseen !== true).length
  const said = count > 1 ? label('events.updated', { count }) : label('event.updated', { name: after.name })
  const { seq } = await change(data, said, async (tables) => {
    for (const { id, fields, guests, leftOut = [] } of changes) {
      await tables.events.put(editedEvent(found(await tables.events.get(id), 'events', id), fields, clock))
      await tables.guests.bulkPut(joinGuests(id, await guestsOf(tables, id), guests).rows)
      await settleLines(tables, id, leftOut, guests)
    }
  })
  return { seq }
}
