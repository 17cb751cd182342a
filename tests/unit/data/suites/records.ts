import * as v from 'valibot'
import type { Contact } from '#shared/domain/records/contact.ts'
import { ContactSchema } from '#shared/domain/records/contact.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import { FavourSchema, FollowUpSchema, IntroductionSchema } from '#shared/domain/records/favour.ts'
import type { Meeting, Note, Participation } from '#shared/domain/records/meeting.ts'
import { MeetingSchema, NoteSchema, ParticipationSchema } from '#shared/domain/records/meeting.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import { SourceSchema } from '#shared/domain/records/desk.ts'

const CREATED = '2026-11-01T09:00:00.000Z'

/** A contact with nothing but a name. */
export function contactRow(id: string, given: string, more: object = {}): Contact {
  return v.parse(ContactSchema, {
    id,
    createdAt: CREATED,
    name: { given, family: 'de Vries' },
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    languages: [],
    tags: [],
    custom: [],
    positions: [],
    dates: [],
    nextTime: [],
    status: 'active',
    aliases: [],
    ...more,
  })
}

/** A coffee that happened and that I treated. */
export function meetingRow(id: string, date = '2026-11-22', more: object = {}): Meeting {
  return v.parse(MeetingSchema, {
    id,
    createdAt: CREATED,
    kind: 'coffee',
    state: 'happened',
    date,
    invited: { kind: 'unknown' },
    treated: { kind: 'me' },
    topics: [],
    tags: [],
    ...more,
  })
}

/** Someone's part in a meeting. */
export function participationRow(id: string, meetingId: string, contactId: string, date = '2026-11-22'): Participation {
  return v.parse(ParticipationSchema, { id, meetingId, contactId, date, order: 0 })
}

/** A promise of mine. */
export function favourRow(id: string, contactId: string, more: object = {}): Favour {
  return v.parse(FavourSchema, {
    id,
    createdAt: CREATED,
    contactId,
    direction: 'given',
    state: 'promised',
    what: 'offerte',
    on: '2026-11-22',
    cups: 100,
    returns: [],
    ...more,
  })
}

/** A note about people. */
export function noteRow(id: string, contactIds: readonly string[], text = 'sails'): Note {
  return v.parse(NoteSchema, { id, createdAt: CREATED, date: '2026-11-20', contactIds, text, tags: [] })
}

/** Where a contact was imported from. */
export function sourceRow(id: string, contactId: string): Source {
  return v.parse(SourceSchema, { id, contactId, kind: 'vcard', key: id, name: 'A', importedAt: CREATED, values: {} })
}

/** Something planned for a contact. */
export function followUpRow(id: string, contactId: string, due: string, more: object = {}): FollowUp {
  return v.parse(FollowUpSchema, { id, createdAt: CREATED, contactId, what: 'call', due, state: 'open', ...more })
}

/** Two people brought together by me. */
export function introductionRow(id: string, people: readonly Contact[]): Introduction {
  const contactIds = people.map((person) => person.id)
  const parties = contactIds.map((contactId) => ({ kind: 'contact', id: contactId }))
  return v.parse(IntroductionSchema, {
    id,
    createdAt: CREATED,
    by: { kind: 'me' },
    parties,
    contactIds,
    state: 'proposed',
    on: '2026-11-20',
  })
}
