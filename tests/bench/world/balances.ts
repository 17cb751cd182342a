import * as v from 'valibot'
import { gather } from '#data/derived/chunks.ts'
import type { ContactFacts, MeetingFacts } from '#shared/domain/facts.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import type { Meeting, Participation } from '#shared/domain/records/meeting.ts'
import {
  ContactIdSchema,
  DaySchema,
  FavourIdSchema,
  MeetingIdSchema,
  ParticipationIdSchema,
} from '#shared/domain/records/values.ts'
import type { ContactId, Day, MeetingId } from '#shared/domain/records/values.ts'
import { random } from '#tests/unit/search/network.ts'
import { contactRow, favourRow, meetingRow, participationRow } from '#tests/unit/data/suites/records.ts'

/** The day on which everything is worked out. */
export const TODAY: Day = v.parse(DaySchema, '2026-11-23')

/** What is measured: how many, and by which seed. */
export interface BalancesSize {
  readonly contacts: number
  readonly meetings: number
  readonly seed: number
}

/** The records of a network, made in memory. */
export interface BalancesRecords {
  readonly contacts: readonly Contact[]
  readonly meetings: readonly Meeting[]
  readonly participations: readonly Participation[]
  readonly favours: readonly Favour[]
}

/** Contacts with meetings over five years: one in five with two people, a fifth of the people with half of the meetings. */
export function balancesRecords({ contacts: people, meetings: count, seed }: BalancesSize): BalancesRecords {
  const next = random(seed)
  const someone = (): number => Math.floor(next() ** 2 * people)
  // Parsed once: the schemas are not what is measured.
  const [contact, meeting, part, favour] = [
    contactRow('c', 'Anna'),
    meetingRow('m'),
    participationRow('p', 'm', 'c'),
    favourRow('f', 'c'),
  ]
  const contacts = Array.from({ length: people }, (_each, n): Contact => ({
    ...contact,
    id: v.parse(ContactIdSchema, `c${n}`),
    name: { given: `Anna ${n}` },
    tier: n % 20 === 0 ? 'a' : n % 5 === 0 ? 'b' : 'c',
  }))
  const participations: Participation[] = []
  const meetings = Array.from({ length: count }, (_each, n): Meeting => {
    const id = v.parse(MeetingIdSchema, `m${n}`)
    const date = addDays(TODAY, -Math.floor(next() * 1_800))
    const there = [...new Set([someone(), ...(next() < 0.2 ? [someone()] : [])])]
    there.forEach((who, order) => {
      const contactId = v.parse(ContactIdSchema, `c${who}`)
      participations.push({
        ...part,
        id: v.parse(ParticipationIdSchema, `p${n}-${order}`),
        meetingId: id,
        contactId,
        date,
        order,
      })
    })
    const first = v.parse(ContactIdSchema, `c${there[0] ?? 0}`)
    const treated: Meeting['treated'][] = [{ kind: 'me' }, { kind: 'split' }, { kind: 'participants', ids: [first] }]
    return {
      ...meeting,
      id,
      date,
      kind: MEETING_KINDS[Math.floor(next() * MEETING_KINDS.length)] ?? 'coffee',
      treated: treated[Math.floor(next() * treated.length)] ?? { kind: 'unknown' },
    }
  })
  const favours = Array.from({ length: Math.floor(people / 2) }, (_each, n): Favour => ({
    ...favour,
    id: v.parse(FavourIdSchema, `f${n}`),
    contactId: v.parse(ContactIdSchema, `c${someone()}`),
    direction: next() < 0.5 ? 'given' : 'received',
    state: 'done',
    doneOn: addDays(TODAY, -Math.floor(next() * 1_800)),
    cups: asCups(200),
  }))
  return { contacts, meetings, participations, favours }
}

/** The facts of everyone, as the data layer would read them. */
export function balancesFacts({ contacts, meetings, participations, favours }: BalancesRecords): ContactFacts[] {
  const there = new Map<MeetingId, Participation[]>()
  for (const part of participations) gather(there, part.meetingId, part)
  const met = new Map<string, MeetingFacts[]>(contacts.map(({ id }) => [id, []]))
  for (const meeting of meetings) {
    const participants = (there.get(meeting.id) ?? []).map((part) => part.contactId)
    for (const id of participants) met.get(id)?.push({ meeting, participants })
  }
  const done = new Map<ContactId, Favour[]>()
  for (const favour of favours) gather(done, favour.contactId, favour)
  return contacts.map((contact) => ({
    contact,
    meetings: met.get(contact.id) ?? [],
    favours: done.get(contact.id) ?? [],
    introductions: [],
    followUps: [],
    groupCadences: [],
  }))
}
