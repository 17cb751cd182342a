import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { GatheringEvent, Guest } from '#shared/domain/records/gathering.ts'
import type { ContactId, EventId, GuestId } from '#shared/domain/records/values.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'
import * as v from 'valibot'
import { type ContactFields, newContact } from './contacts.ts'
import { joinedGuest } from './joinedGuest.ts'
import { label } from './labels.ts'
import { settleGuests } from './settledLines.ts'
import { standingContacts } from './standingContacts.ts'
import { found, patched } from './valid.ts'

/** What one decided about a guest. */
export interface GuestDecision {
  readonly guestId: GuestId
  /**
   * Who it is: a contact, nobody here, a new contact (what is not given comes
   * from the guest), off the list, or to be looked at again.
   */
  readonly is: { readonly contactId: ContactId } | { readonly newContact: ContactFields } | 'stranger' | 'remove' | 'again'
}

/** What a review did. */
export interface GuestsReviewed {
  readonly seq: number
  /** The people made new, in the order of the decisions. */
  readonly newContacts: readonly ContactId[]
  /** How many guests turned out to be someone who was on the list already, and were made one with them. */
  readonly joined: number
  /** Guests said to be a contact who is not there any more: they are left as they were. */
  readonly gone: readonly GuestId[]
}

/**
 * Decides who guests are, in one change. A guest who is a contact that another
 * guest of the event is already becomes one with that guest. A new contact gets
 * the guest's name, organisation, role and e-mail, and where one met only when
 * one did. A contact merged into another since is that other; of one who is not
 * there any more nothing is written, and the guest is answered as `gone`.
 */
export async function reviewGuests(data: Data, decisions: readonly GuestDecision[]): Promise<GuestsReviewed> {
  const { db, clock } = data
  const guests = new Map(present(await db.guests.bulkGet(decisions.map(({ guestId }) => guestId))).map((row) => [row.id, row]))
  const events = await eventsOf(db, [...guests.values()])
  const decided = decisions.flatMap(({ guestId, is }): Decided[] => {
    const guest = guests.get(guestId)
    if (guest === undefined) return []
    if (typeof is === 'string') return [{ guestId, name: guest.name, is }]
    if ('contactId' in is) return [{ guestId, name: guest.name, is }]
    const contact = contactOf(guest, events.get(guest.eventId), is.newContact, clock.now())
    return [{ guestId, name: guest.name, is: { contactId: contact.id }, contact }]
  })
  const made = decided.flatMap(({ contact }) => (contact === undefined ? [] : [contact]))
  const [only] = decided
  const said =
    decided.length === 1 && only !== undefined
      ? label('guest.reviewed', { name: only.name })
      : label('guests.reviewed', { count: decided.length })
  const { seq, result } = await change(data, said, async (tables) => {
    await tables.contacts.bulkAdd(made)
    const standing = await standingContacts(
      tables,
      decided.flatMap(({ is }) => (typeof is === 'string' ? [] : [is.contactId])),
    )
    const gone: GuestId[] = []
    let joined = 0
    for (const { guestId, is } of decided) {
      const guest = found(await tables.guests.get(guestId), 'guests', guestId)
      if (is === 'remove') {
        await tables.guests.delete(guestId)
        await settleGuests(tables, [guest])
      } else if (typeof is === 'string')
        await tables.guests.put(
          patched('guests', guest, { contactId: undefined, isStranger: is === 'stranger' ? true : undefined }),
        )
      else {
        const contactId = standing.get(is.contactId)
        if (contactId === undefined) gone.push(guestId)
        else if (await becomes(tables, guest, contactId)) joined += 1
      }
    }
    return { joined, gone }
  })
  return { seq, newContacts: made.map(({ id }) => id), ...result }
}

/** A decision about a guest that is there, with the contact it makes. */
interface Decided {
  readonly guestId: GuestId
  readonly name: string
  readonly is: { readonly contactId: ContactId } | 'stranger' | 'remove' | 'again'
  readonly contact?: Contact
}

/** The guest is this contact. Answers whether another guest was already, and this one went into that. */
async function becomes(db: BakkieDatabase, guest: Guest, contactId: ContactId): Promise<boolean> {
  const others = await db.guests.where('contactId').equals(contactId).toArray()
  const twin = others.find((other) => other.eventId === guest.eventId && other.id !== guest.id)
  if (twin === undefined) {
    await db.guests.put(patched('guests', guest, { contactId, isStranger: undefined }))
    return false
  }
  await db.guests.put(joinedGuest(twin, guest))
  await db.guests.delete(guest.id)
  await settleGuests(db, [guest])
  return true
}

/** The new contact a guest is. */
function contactOf(guest: Guest, event: GatheringEvent | undefined, given: ContactFields, now: Contact['createdAt']): Contact {
  const { organisation, role, email } = guest
  const position = { ...(organisation !== undefined && { organisation }), ...(role !== undefined && { role }) }
  const met = guest.met === true && event !== undefined ? { how: event.name, on: v.parse(PartialDateSchema, event.date) } : {}
  const where = guest.met === true && event?.where !== undefined ? { where: event.where } : {}
  return newContact(
    {
      name: parseName(guest.name),
      positions: Object.keys(position).length === 0 ? [] : [position],
      emails: email === undefined ? [] : [{ value: email }],
      met: { ...met, ...where },
      ...given,
    },
    now,
  )
}

async function eventsOf(db: BakkieDatabase, guests: readonly Guest[]): Promise<ReadonlyMap<EventId, GatheringEvent>> {
  const rows = present(await db.events.bulkGet([...new Set(guests.map(({ eventId }) => eventId))]))
  return new Map(rows.map((row) => [row.id, row]))
}
