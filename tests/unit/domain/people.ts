import type { ContactFacts, MeetingFacts } from '#shared/domain/facts.ts'
import { ContactSchema, NeedSchema } from '#shared/domain/records/contact.ts'
import type { Contact, Need } from '#shared/domain/records/contact.ts'
import { DEFAULT_RULES, RulesSchema } from '#shared/domain/records/desk.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { FavourSchema, FollowUpSchema, IntroductionSchema } from '#shared/domain/records/favour.ts'
import type { Favour, FollowUp, Introduction } from '#shared/domain/records/favour.ts'
import { EventSchema } from '#shared/domain/records/gathering.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { MeetingSchema } from '#shared/domain/records/meeting.ts'
import { CadenceSchema } from '#shared/domain/records/contact.ts'
import { ContactIdSchema, DaySchema, GroupIdSchema } from '#shared/domain/records/values.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import * as v from 'valibot'

/** Records for tests: whatever a statement does not name is plain and parsed by the real schema. */

type Fields = Readonly<Record<string, unknown>>

export const day = (text: string): Day => v.parse(DaySchema, text)
export const idOf = (text: string): ContactId => v.parse(ContactIdSchema, text)
export const TODAY = day('2026-11-23')
export const ANNA = idOf('anna')
export const BOB = idOf('bob')
export const CARLA = idOf('carla')

let made = 0
const fresh = (kind: string): string => `${kind}-${(made += 1)}`
const createdAt = '2026-01-01T09:00:00.000Z'

export const contact = (fields: Fields = {}): Contact =>
  v.parse(ContactSchema, {
    id: 'anna',
    createdAt,
    name: { given: 'Anna', infix: 'de', family: 'Vries' },
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
    ...fields,
  })

/** A coffee with Anna today that happened, of which nothing more is known. */
export const meeting = (fields: Fields = {}, participants: readonly ContactId[] = [ANNA]): MeetingFacts => ({
  meeting: v.parse(MeetingSchema, {
    id: fresh('meeting'),
    createdAt,
    kind: 'coffee',
    state: 'happened',
    date: TODAY,
    invited: { kind: 'unknown' },
    treated: { kind: 'unknown' },
    topics: [],
    tags: [],
    ...fields,
  }),
  participants,
})

/** A small favour done for Anna today. */
export const favour = (fields: Fields = {}): Favour =>
  v.parse(FavourSchema, {
    id: fresh('favour'),
    createdAt,
    contactId: 'anna',
    direction: 'given',
    state: 'done',
    what: 'offerte',
    on: TODAY,
    ...(fields['state'] === undefined || fields['state'] === 'done' ? { doneOn: TODAY } : {}),
    cups: 100,
    returns: [],
    ...fields,
  })

export const party = (id: ContactId | 'me') => (id === 'me' ? { kind: 'me' } : { kind: 'contact', id })

/** An introduction made today by me of Anna and Bob. */
export const introduction = (
  by: ContactId | 'me' = 'me',
  parties: readonly [ContactId | 'me', ContactId | 'me'] = [ANNA, BOB],
  fields: Fields = {},
): Introduction =>
  v.parse(IntroductionSchema, {
    id: fresh('introduction'),
    createdAt,
    by: party(by),
    parties: parties.map(party),
    contactIds: [...new Set([by, ...parties])].filter((id) => id !== 'me'),
    state: 'made',
    on: TODAY,
    madeOn: TODAY,
    ...fields,
  })

export const followUp = (fields: Fields = {}): FollowUp =>
  v.parse(FollowUpSchema, {
    id: fresh('followUp'),
    createdAt,
    contactId: 'anna',
    what: 'bellen',
    due: TODAY,
    state: 'open',
    ...fields,
  })

/** An ask of Anna's that stands. */
export const need = (fields: Fields = {}): Need =>
  v.parse(NeedSchema, {
    id: fresh('need'),
    owner: 'anna',
    kind: 'ask',
    text: 'bestuurslid',
    tags: [],
    openedOn: TODAY,
    ...fields,
  })

/** A gathering today. */
export const event = (fields: Fields = {}): GatheringEvent =>
  v.parse(EventSchema, { id: fresh('event'), createdAt, name: 'Borrel', date: TODAY, ...fields })

/** What is known of Anna. */
export const facts = (parts: Partial<ContactFacts> = {}): ContactFacts => ({
  contact: contact(),
  meetings: [],
  favours: [],
  introductions: [],
  followUps: [],
  groupCadences: [],
  ...parts,
})

export const groupCadence = (groupId: string, ideal: number, longest?: number): ContactFacts['groupCadences'][number] => ({
  groupId: v.parse(GroupIdSchema, groupId),
  cadence: v.parse(CadenceSchema, longest === undefined ? { ideal } : { ideal, longest }),
})

export const rules = (fields: Fields = {}): Rules => v.parse(RulesSchema, { ...DEFAULT_RULES, ...fields })
