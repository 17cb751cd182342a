import type { GuestFacts, KnownGuest, Room } from '#shared/domain/events/proposals/facts.ts'
import type { Proposal } from '#shared/domain/events/proposals/proposal.ts'
import { proposalsOf } from '#shared/domain/events/proposals/proposals.ts'
import { GuestSchema } from '#shared/domain/records/gathering.ts'
import type { Guest } from '#shared/domain/records/gathering.ts'
import { summarise } from '#shared/domain/summary/summarise.ts'
import * as v from 'valibot'
import type { ContactFacts } from '#shared/domain/facts.ts'
import { ANNA, day, event, facts, rules, TODAY } from '../people.ts'

type Fields = Readonly<Record<string, unknown>>

/** The day of the gathering in these tests: a week from today. */
export const EVENING = day('2026-11-30')

/** Someone on the guest list; Anna, who is a contact, unless the fields say otherwise. */
export const guest = (fields: Fields = {}): Guest =>
  v.parse(GuestSchema, { id: 'g-anna', eventId: 'borrel', contactId: ANNA, name: 'Anna de Vries', order: 0, ...fields })

/** Someone on the list who is nobody here. */
export const stranger = (fields: Fields = {}): GuestFacts => {
  const { contactId: _none, ...row } = guest({ id: 'g-ines', name: 'Ines Duarte', ...fields })
  return { guest: row }
}

/** A guest who is a contact, with what the records say of them. */
export const knownGuest = (
  parts: Partial<ContactFacts> = {},
  more: Partial<Pick<KnownGuest, 'needs' | 'related' | 'isPlanned'>> = {},
  fields: Fields = {},
): GuestFacts => {
  const all = facts(parts)
  const { id, name } = all.contact
  return {
    guest: guest({ id: `g-${id}`, contactId: id, name: `${name.given} ${name.family ?? ''}`.trim(), ...fields }),
    known: {
      contact: all.contact,
      summary: summarise(all, rules(), TODAY),
      favours: all.favours,
      introductions: all.introductions,
      needs: [],
      related: new Set(),
      isPlanned: false,
      ...more,
    },
  }
}

export const room = (guests: readonly GuestFacts[], more: Partial<Room> = {}): Room => ({
  event: event({ id: 'borrel', date: EVENING }),
  today: TODAY,
  guests,
  myNeeds: [],
  sought: [],
  wanted: [],
  ...more,
})

export const proposed = (guests: readonly GuestFacts[], more: Partial<Room> = {}): Proposal[] =>
  proposalsOf(room(guests, more), [])

/** The kinds of reasons to meet the only one proposed. */
export const reasonsFor = (one: GuestFacts, more: Partial<Room> = {}): string[] =>
  proposed([one], more)[0]?.reasons.map(({ kind }) => kind) ?? []
