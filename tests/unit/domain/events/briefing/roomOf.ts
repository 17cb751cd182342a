import * as v from 'valibot'
import { briefingOf, type Briefing } from '#shared/domain/events/briefing/briefing.ts'
import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import type { BriefingRows } from '#shared/domain/events/briefing/rows.ts'
import { GuestSchema, PlanRowSchema } from '#shared/domain/records/gathering.ts'
import type { Guest, PlanRow } from '#shared/domain/records/gathering.ts'
import { ParticipationSchema } from '#shared/domain/records/meeting.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import { ANNA, BOB, CARLA, contact, event, facts, meeting, rules, TODAY } from '../../people.ts'

/** A room of people for tests of the briefing: Anna, Bob and Carla are on the list. */

let made = 0
const fresh = (kind: string): string => `${kind}-${(made += 1)}`

type Fields = Readonly<Record<string, unknown>>

export const EVENT = event({ id: 'borrel', name: 'Netwerkborrel', city: 'Utrecht', where: 'De Zaak', date: '2026-11-25' })

export const guest = (fields: Fields = {}): Guest => {
  made += 1
  return v.parse(GuestSchema, { id: `guest-${made}`, eventId: 'borrel', name: 'Tom Alders', order: made, ...fields })
}

export const planRow = (fields: Fields = {}): PlanRow => {
  made += 1
  return v.parse(PlanRowSchema, { id: `row-${made}`, eventId: 'borrel', who: 'ik', order: made, ...fields })
}

export const ANNA_HERE = guest({ name: 'Anna de Vries', contactId: 'anna' })
export const BOB_HERE = guest({ name: 'Bob', contactId: 'bob' })
export const CARLA_HERE = guest({ name: 'Carla', contactId: 'carla' })

/** A meeting that happened with these people, as rows. */
export function met(fields: Fields, people: readonly ContactId[], notes: Readonly<Record<string, string>> = {}) {
  const { meeting: row } = meeting({ id: fresh('meeting'), ...fields }, people)
  const participations = people.map((contactId, order) =>
    v.parse(ParticipationSchema, {
      id: `${row.id}-${contactId}`,
      meetingId: row.id,
      contactId,
      date: row.date,
      order,
      ...(notes[contactId] !== undefined && { note: notes[contactId] }),
    }),
  )
  return { meetings: [row], participations }
}

export const bob = (fields: Fields = {}): Contact => contact({ id: 'bob', name: { given: 'Bob' }, ...fields })
export const carla = (fields: Fields = {}): Contact => contact({ id: 'carla', name: { given: 'Carla' }, ...fields })

/** The briefing of a room with Anna, Bob and Carla in it, and what else is given. */
export function briefingFor(parts: Partial<BriefingRows> = {}): Briefing {
  const contacts = parts.contacts ?? [contact(), bob(), carla()]
  const summaries = new Map(contacts.map((one) => [one.id, summarise(facts({ contact: one }), rules(), TODAY)]))
  const rows: BriefingRows = {
    event: EVENT,
    guests: [ANNA_HERE, BOB_HERE, CARLA_HERE],
    planRows: [],
    groups: new Map(),
    profile: { id: 'me' },
    contacts,
    summaries,
    participations: [],
    meetings: [],
    relations: [],
    needs: [],
    myNeeds: [],
    favours: [],
    introductions: [],
    followUps: [],
    otherGuests: [],
    otherEvents: [],
    names: new Map([...summaries].map(([id, { name }]) => [id, name])),
    ...parts,
  }
  return briefingOf(rows, TODAY)
}

/** What the briefing says of one of them. */
export function briefOf(id: ContactId, parts: Partial<BriefingRows> = {}): PersonBrief {
  const { planned, known } = briefingFor(parts)
  const found = [...planned, ...known].find((one) => one.contact.id === id)
  if (found === undefined) throw new Error(`${id} is not in the briefing`)
  return found
}

export { ANNA, BOB, CARLA, contact, TODAY }
