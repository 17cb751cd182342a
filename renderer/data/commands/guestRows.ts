import { GuestIndex } from '#shared/domain/events/guestList.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import type { EventId, GuestId } from '#shared/domain/records/values.ts'
import { newId } from './ids.ts'
import type { Patch } from './valid.ts'
import { patched, valid } from './valid.ts'

/** Someone for the guest list: a contact with their name, or a name as it was given. */
export type NewGuest = Pick<Guest, 'name'> &
  Patch<
    Pick<
      Guest,
      'contactId' | 'isStranger' | 'listName' | 'organisation' | 'role' | 'email' | 'answer' | 'remark' | 'line' | 'note' | 'met'
    >
  >

/** What became of guests put on a list. */
export interface GuestsJoined {
  /** How many were not on it yet. */
  readonly added: number
  /** How many were on it already, or twice in what was given. */
  readonly known: number
  /** The guest each one given is, in their order: new or the one that was there. */
  readonly ids: readonly GuestId[]
}

/** The rows to write, new and filled in, and what became of each. */
interface JoinedRows extends GuestsJoined {
  readonly rows: Guest[]
}

/**
 * Puts guests on a list. Who is on it already is not put on it again: what was
 * not known of them is filled in, and a new answer or remark replaces the old one.
 */
export function joinGuests(eventId: EventId, there: readonly Guest[], given: readonly NewGuest[]): JoinedRows {
  const list = new GuestIndex(there)
  const rows = new Map<GuestId, Guest>()
  const ids: GuestId[] = []
  let added = 0
  let order = there.reduce((last, guest) => Math.max(last, guest.order), -1)
  for (const one of given) {
    const twin = list.find(one)
    if (twin === undefined) {
      order += 1
      const guest = valid('guests', { ...one, id: newId.guest(), eventId, order })
      list.add(guest)
      rows.set(guest.id, guest)
      ids.push(guest.id)
      added += 1
      continue
    }
    ids.push(twin.id)
    const filled = filledIn(twin, one)
    if (filled === twin) continue
    list.replace(twin, filled)
    rows.set(filled.id, filled)
  }
  return { rows: [...rows.values()], added, known: given.length - added, ids }
}

const FILLED = ['contactId', 'listName', 'organisation', 'role', 'email', 'line', 'note', 'met'] as const

/**
 * What stands of someone's coming once a newer list was read: its own words, and
 * else those that were there, unless its answer is another than they went with.
 */
function remarkAfter(guest: Guest, other: Partial<NewGuest>): string | undefined {
  const isChanged = guest.answer !== undefined && other.answer !== undefined && other.answer !== guest.answer
  return other.remark ?? (isChanged ? undefined : guest.remark)
}

/** A guest with what another entry for them knows more, and what it says anew of their coming; the same object when that is nothing. */
export function filledIn(guest: Guest, other: Partial<NewGuest>): Guest {
  const more = Object.fromEntries(
    FILLED.filter((field) => guest[field] === undefined && other[field] !== undefined).map((field) => [field, other[field]]),
  )
  const answer = other.answer ?? guest.answer
  const remark = remarkAfter(guest, other)
  if (Object.keys(more).length === 0 && answer === guest.answer && remark === guest.remark) return guest
  return patched('guests', guest, {
    ...guest,
    ...more,
    answer,
    remark,
    ...('contactId' in more && { isStranger: undefined }),
  })
}
