import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import { present } from '#data/derived/facts.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { MessageAbout } from '#shared/domain/texts/about.ts'
import { giveBackAbout, loanAbout, meetingWords, positionAbout, thankAbout } from '#shared/domain/texts/fromRecords.ts'
import type { MessageRequest } from '#shared/domain/texts/request.ts'
import { findContact } from './contacts.ts'
import { profileOf } from './desk.ts'

/** A message to draft: to whom, about what, and what I am called. */
export interface MessageToDraft {
  readonly contact: Contact
  readonly about: MessageAbout
  /** What I am called under it: my first name. */
  readonly me?: string
}

/** What a message to a contact is drafted from; undefined when they, or what it is about, are no longer there. */
export async function messageToDraft(
  data: Data,
  contactId: ContactId,
  request: MessageRequest,
): Promise<MessageToDraft | undefined> {
  const contact = await findContact(data.db, contactId)
  const about = contact && (await aboutOf(data, contact, request))
  if (contact === undefined || about === undefined) return undefined
  const [me] = (await profileOf(data)).name?.trim().split(/\s+/) ?? []
  return { contact, about, ...(me !== undefined && me !== '' && { me }) }
}

async function aboutOf(data: Data, contact: Contact, request: MessageRequest): Promise<MessageAbout | undefined> {
  const { db } = data
  switch (request.kind) {
    case 'date':
      return request
    case 'position':
      return positionAbout(contact)
    case 'give-back': {
      const mine = await db.needs.where('owner').equals('me').toArray()
      const known = mine.filter(({ id }) => request.offerIds.includes(id))
      return giveBackAbout(known.length > 0 ? known : mine, await db.needs.where('owner').equals(contact.id).toArray())
    }
    case 'in-touch': {
      const last = (await happenedWith(db, contact.id)).at(-1)
      return { kind: 'in-touch', topics: last?.topics ?? [] }
    }
    case 'meet-again': {
      const first = await firstMeeting(db, contact.id)
      return first && { kind: 'meet-again', meeting: meetingWords(first) }
    }
    case 'thank': {
      const meeting = await db.meetings.get(request.meetingId)
      if (meeting === undefined) return undefined
      const favours = await db.favours.where('meetingId').equals(meeting.id).toArray()
      const first = await firstMeeting(db, contact.id)
      return thankAbout(meeting, contact.id, {
        favours: favours.filter((favour) => favour.contactId === contact.id),
        isFirst: first?.id === meeting.id,
      })
    }
    case 'favour': {
      const favour = await db.favours.get(request.favourId)
      return favour && { kind: 'ask-about', what: favour.what, isPromise: favour.state === 'promised' }
    }
    case 'loan': {
      const favour = await db.favours.get(request.favourId)
      return favour && loanAbout(favour, data.clock.today())
    }
    case 'decline': {
      const favour = await db.favours.get(request.favourId)
      return favour && { kind: 'decline', what: favour.what, isPromise: favour.state === 'promised' }
    }
    case 'travelling': {
      const event = await db.events.get(request.eventId)
      const city = event?.city ?? contact.city
      return event && city !== undefined ? { kind: 'travelling', city, on: event.date } : undefined
    }
  }
}

/** The meetings with a contact that happened, the first first. */
async function happenedWith(db: BakkieDatabase, id: ContactId): Promise<Meeting[]> {
  const parts = await db.participations.where('contactId').equals(id).toArray()
  const meetings = present(await db.meetings.bulkGet(parts.map(({ meetingId }) => meetingId)))
  return meetings
    .filter(({ state }) => state === 'happened')
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt))
}

/** Writing to someone is no first meeting: one often writes before one meets. */
async function firstMeeting(db: BakkieDatabase, id: ContactId): Promise<Meeting | undefined> {
  return (await happenedWith(db, id)).find(({ kind }) => kind !== 'message')
}
